/**
 * JSON text that is a list of records ({ "area": "Dorset", "value": 5 }) or of rows as rows of cells, the
 * records' keys as their header; services wrap the list in an object ({ "value": […] }). Null for any other text,
 * which is then read as CSV.
 */
export function jsonRows(text: string): readonly (readonly string[])[] | 'no-rows' | null {
  if (!/^\s*(\[\s*[[{]|\{\s*["}])/.test(text)) return null
  const list = listIn(text)
  if (!list) return 'no-rows'
  if (list.every(Array.isArray)) return list.map((row) => (row as unknown[]).map(cellOf))
  const records = list.filter(isRecord)
  const header = [...new Set(records.flatMap((record) => Object.keys(record)))]
  return [header, ...records.map((record) => header.map((key) => cellOf(record[key])))]
}

function listIn(text: string): readonly unknown[] | null {
  try {
    const found: unknown = JSON.parse(text)
    if (Array.isArray(found)) return found
    const [list, another] = Object.values(found as object).filter(Array.isArray) as unknown[][]
    return !another && list?.every(isRecord) ? list : null
  } catch {
    return null
  }
}

function isRecord(item: unknown): item is Record<string, unknown> {
  return typeof item === 'object' && item !== null
}

function cellOf(content: unknown): string {
  return isRecord(content) ? JSON.stringify(content) : String(content ?? '')
}
