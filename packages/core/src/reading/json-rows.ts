/**
 * JSON text that is a list of records ({ "area": "Dorset", "value": 5 }) or of rows as rows of cells, the
 * records' keys as their header. Null for any other text, which is then read as CSV.
 */
export function jsonRows(text: string): readonly (readonly string[])[] | null {
  if (!/^\s*\[\s*[[{]/.test(text)) return null
  let list: unknown
  try {
    list = JSON.parse(text)
  } catch {
    return null
  }
  if (!Array.isArray(list)) return null
  if (list.every(Array.isArray)) return list.map((row) => (row as unknown[]).map(cellOf))
  const records = list.filter(
    (item): item is Record<string, unknown> => typeof item === 'object' && item !== null,
  )
  const header = [...new Set(records.flatMap((record) => Object.keys(record)))]
  return [header, ...records.map((record) => header.map((key) => cellOf(record[key])))]
}

function cellOf(content: unknown): string {
  if (content === null || content === undefined) return ''
  return typeof content === 'object' ? JSON.stringify(content) : String(content)
}
