/** What the schema found, as far as its sentence needs it. */
export interface Fault {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly expected?: string
  readonly values?: readonly unknown[]
  readonly keys?: readonly string[]
}

/** Why something is asked for, where its absence is the commonest mistake. */
const WANTED: Readonly<Record<string, string>> = {
  'indicators.population':
    'Every indicator belongs to a population: all the people of a place, or with a characteristic in it.',
  'outcomes.population': 'Every outcome is a condition of a population.',
  'measures.quadrant':
    'Every performance measure belongs to exactly one quadrant: upper-left, upper-right, lower-left or lower-right.',
  'measures.service': 'Every performance measure belongs to a service.',
}

/** Every sentence that refuses a document, in one place; `present` says whether anything stands at the fault's path. */
export function refusal(fault: Fault, present: boolean): string {
  const where = place(fault.path)
  const key = fault.path.filter((part) => typeof part === 'string').join('.')
  if (fault.message === 'outcome-with-a-number')
    return `${where} has a number in it. An outcome is a condition in plain words and takes no number. Give the number to one of its indicators.`
  if (fault.message === 'not-a-forecast')
    return `${where} is not a forecast this library saved, or a newer one saved it. Nothing of it is used.`
  if (fault.message === 'quadrant-and-kind')
    return `${where} does not fit the quadrant: a measure on the left is a number (#), one on the right a share or rate (%).`
  if (!present) return `${where} is missing. ${WANTED[key] ?? ''}`.trim()
  if (fault.code === 'unrecognized_keys') {
    const keys = (fault.keys ?? []).map((own) => `“${own}”`).join(', ')
    const outcome =
      fault.path[0] === 'outcomes'
        ? ' An outcome has no number: put figures in an indicator.'
        : fault.path[0] === 'measures' && /population|outcome/.test(keys)
          ? ' A measure answers for a service and its own users; what is true of a whole population is an indicator.'
          : ''
    return `${where} has ${keys}, which ${keys.includes(',') ? 'are' : 'is'} not known there.${outcome}`
  }
  if (fault.code === 'invalid_value')
    return `${where} is not one of: ${(fault.values ?? []).join(', ')}. ${WANTED[key] ?? ''}`.trim()
  if (fault.code === 'too_small') return `${where} is empty or too small.`
  return `${where} should be ${KINDS[fault.expected ?? ''] ?? 'written another way'}.`
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  tuple: 'a pair',
  nullable: 'a number or null',
}

/** "“population” of the 2nd of “indicators”". */
function place(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'The document'
  let words = ''
  path.forEach((part, index) => {
    if (typeof part === 'number') words = `number ${part + 1} of ${words}`
    else words = index === 0 ? `“${String(part)}”` : `“${String(part)}” in ${words}`
  })
  return words.charAt(0).toUpperCase() + words.slice(1)
}
