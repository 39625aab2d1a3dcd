import { remembered } from '../period/remembered.js'

/** What a column of a table is there for. */
export type Role =
  | 'indicator'
  | 'name'
  | 'area_code'
  | 'area'
  | 'period'
  | 'period_type'
  | 'period_start'
  | 'period_end'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'lower'
  | 'upper'
  | 'target'
  | 'polarity'
  | 'unit'
  | 'symbol'
  | 'status'
  | 'break'
  | 'source'
  | 'licence'
  | 'note'
  | 'aside'

/**
 * The names publishers give each role, most particular first; a role goes to the first column that
 * fits. `aside` is what no reader of indicators needs: ranks, comparisons, other codes for the same area.
 */
const NAMES = /* @__PURE__ */ (
  [
    ['indicator', '(indicator|measure|series) ?(id|code|key)|indicator|short desc|kpi|dangosydd'],
    ['name', '(indicator|measure) (name|title|description)|statistic label|data item'],
    [
      'area_code',
      '(area|geo|geography|local authority|ons|gss|new la|new geog|org|organisation|provider)? ?code|(ltla|utla|lad|ctyua|icb|ccg)\\d* ?code|[a-z]{2,6}\\d* ?cd',
    ],
    [
      'area',
      '(area|local authority|la|geography(?= ?name)|organisation|provider|council|borough|authority)( ?name)?|awdurdod lleol|ardal|cyngor|geog n|la and regions|(ltla|utla|lad|ctyua|icb|ccg)\\d* ?name|[a-z]{2,6}\\d* ?nm',
    ],
    ['period_type', '(period|year|time) ?type|time identifier'],
    ['period_start', '(reporting )?(period )?start( date)?'],
    ['period_end', '(reporting )?(period )?end( date)?'],
    [
      'period',
      '((reporting|time) )?period|((financial|academic|calendar|school|reporting) )?(years?|month|quarter|qtr|term|week)( name| number| no| ending)?|((attendance )?date|time)( name)?|month in care|cyfnod|blwyddyn|dyddiad|mis|chwarter',
    ],
    [
      'value',
      '((actual|data|measure|metric) )?v[alue]{4}s?|obs(ervation)? ?value|figures?|observation|actuals?|data|v4 \\d|gwerth(oedd)?',
    ],
    ['numerator', 'numerator|rhifiadur'],
    ['denominator', 'denominator|enwadur'],
    [
      'lower',
      '(95% )?(lower|l(?=c[il]$)) ?(ci|cl|limit|confidence( interval| limit)?)?( 95(\\.0)?( limit|%)?)?',
    ],
    [
      'upper',
      '(95% )?(upper|u(?=c[il]$)) ?(ci|cl|limit|confidence( interval| limit)?)?( 95(\\.0)?( limit|%)?)?',
    ],
    ['polarity', 'polarity|better when'],
    ['unit', 'units?( of)?( measure)?|uned(au)?'],
    ['symbol', 'symbol|marker|data marking|suppression|shorthand'],
    ['status', '((obs|observation) )?status'],
    ['break', '(series )?break|discontinuity'],
    ['source', '(data )?source|ffynhonnell'],
    ['licence', 'licen[cs]e'],
    ['note', '(value )?notes?|comment(s|ary)?|footnotes?|nod(yn|iadau)'],
    [
      'aside',
      '.*(trend|compared|rank|sortable|goal|period range|mads from|old la code).*|significance|new data|median|(lower|upper) .*|geographic level|area type|parent (code|name)|le?a ?number.*|geog [cl]|region (ind|code)|country code|version|method|vintage|unit multiplier|data as of|grouping|entity name|(long|lat)itude|easting|northing|forecast.*|scenario',
    ],
  ] as readonly (readonly [Role, string])[]
).map(([role, names]) => [role, new RegExp(`^(?:${names})$`)] as const)

/** A header as its words: "New_geog_code " and "New geog code" are the same. */
export function headerWords(header: string): string {
  return header
    .toLowerCase()
    .replace(/[^a-z0-9%.]+/g, ' ')
    .trim()
}

/** The role a header names, or null when it names none and its content must say. */
export const roleOf = /* @__PURE__ */ remembered((header): Role | null => {
  const words = headerWords(header).replace(/ itemname( eng)?$/, ' name')
  return NAMES.find(([, names]) => words !== '' && names.test(words))?.[0] ?? null
})

const AREA_CODE = /^(?:[EWSNKJL]\d{8}|95[A-Z]{2}\d\d?)$/

/** Whether most of these cells are codes of the Office for National Statistics' kind (E06000059). */
export function mostlyAreaCodes(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.filter((cell) => AREA_CODE.test(cell)).length >= cells.length * 0.6
}
