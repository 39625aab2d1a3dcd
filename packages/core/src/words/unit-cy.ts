/** What people count, in English or in Welsh: one of it, and many of it as they stand after "o". */
const UNITS: readonly (readonly [called: RegExp, one: string, many: string])[] = [
  [/^(children|plant)$/i, 'plentyn', 'blant'],
  [/^(young people|pobl ifanc)$/i, 'person ifanc', 'bobl ifanc'],
  [/^(people|persons|pobl)$/i, 'person', 'bobl'],
  [/^(pupils|disgyblion)$/i, 'disgybl', 'ddisgyblion'],
  [/^(care leavers|pobl sy’n gadael gofal)$/i, 'person sy’n gadael gofal', 'bobl sy’n gadael gofal'],
  [/^(social workers|gweithwyr cymdeithasol)$/i, 'gweithiwr cymdeithasol', 'weithwyr cymdeithasol'],
  [/^(families|teuluoedd)$/i, 'teulu', 'deuluoedd'],
  [/^(households|aelwydydd)$/i, 'aelwyd', 'aelwydydd'],
  [/^(cases|achosion)$/i, 'achos', 'achosion'],
  [/^(plans|cynlluniau)$/i, 'cynllun', 'gynlluniau'],
  [/^(places|lleoedd)$/i, 'lle', 'leoedd'],
  [/^(hours|oriau)$/i, 'awr', 'oriau'],
  [/^(days|diwrnodau|dyddiau)$/i, 'diwrnod', 'ddiwrnodau'],
  [/^(weeks|wythnosau)$/i, 'wythnos', 'wythnosau'],
  [/^(months|misoedd)$/i, 'mis', 'fisoedd'],
  [/^(years|blynyddoedd)$/i, 'flwyddyn', 'flynyddoedd'],
]

/** "305 o blant", "1 plentyn", "65 fesul 10,000 o blant"; a unit that is not known stays as its publisher writes it. */
export function countedInWelsh(figure: string, unit: string): string {
  const [, per, of = ''] = /^(?:per|fesul) (\d[\d,]*) ?(.*)$/.exec(unit) ?? []
  if (per !== undefined) {
    const [, from, to] = /^aged (\d+) to (\d+)$/.exec(of) ?? []
    const whom = to === undefined ? countedInWelsh(per, of) : `${per} o bobl ${from} i ${to} oed`
    return `${figure} fesul ${whom}`.trim()
  }
  const [, one, many] = UNITS.find(([called]) => called.test(unit)) ?? []
  if (one === undefined) return `${figure} ${unit}`
  return figure === '1' ? `1 ${one}` : `${figure} o ${many}`
}
