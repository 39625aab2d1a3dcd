import { afterNumeral } from './after-numeral-cy.js'
import type { Catalogue, CurveCatalogue, Direction, UnitKind } from './catalogue.js'
import { lowerFirst, upperFirst } from './first-letter.js'
import { scorecardCy } from './scorecard-cy.js'
import { countedInWelsh } from './unit-cy.js'
import { wholeCatalogue } from './whole-catalogue.js'

// Said to be pure, so that a bundle without this language is without its months.
const MONTHS =
  /* @__PURE__ */ 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
    ' ',
  )

/** A draft until a Welsh speaker has read it. */
export const curveCy: CurveCatalogue = {
  locale: 'cy',
  status: {
    turned: 'Wedi troi',
    ahead: 'Ar y blaen i’r rhagolwg',
    bending: 'Gwaethygu wedi arafu',
    'as-forecast': 'Yn unol â’r rhagolwg',
    behind: 'Yn gwella, y tu ôl i’r rhagolwg',
    worse: 'Gwaeth na’r rhagolwg',
    'not-enough-history': 'Dim digon o hanes',
    'no-forecast': 'Dim rhagolwg eto',
    'no-actuals-yet': 'Rhy gynnar i ddweud',
    'forecast-ended': 'Mae’r rhagolwg wedi dod i ben',
    'no-agreed-direction': 'Dim cyfeiriad y cytunwyd arno',
    'not-comparable': 'Ddim yn gymaradwy',
  },
  evidence: { strong: 'Tystiolaeth gref', some: 'Peth tystiolaeth', none: 'Gallai fod ar hap' },
  couldBeChance: (status) => `${status}, ond gallai fod ar hap`,
  evidenceOfRun: (evidence, direction) =>
    `${evidence} bod y ffigurau ers y llinell sylfaen, gyda’i gilydd, yn ${direction === 'better' ? 'well' : 'waeth'} na’r rhagolwg`,
  percent: (figure) => `${figure}%`,
  counted: countedInWelsh,
  month: (number) => MONTHS[number - 1]!,
  day: (day, month, year) => `${day} ${month} ${year}`,
  when: (type, end, year, label) => {
    if (type === 'snapshot') return `ar ${end}`
    if (type === 'academic-year') return `yn y flwyddyn ysgol a ddaeth i ben yn ${year}`
    if (type === 'financial-year' || type === 'year-ending') return `yn y flwyddyn hyd at ${end}`
    if (type === 'week') return `yn yr wythnos hyd at ${end}`
    return type === 'month' ? `ym mis ${end.replace(/^\d+ /, '')}` : `yn ${label}`
  },
  difference: (kind, direction, figure) =>
    `${kind === 'percent' ? `${afterNumeral(figure, 'pwynt', 'masculine')} canrannol` : figure} yn ${kind === 'count' && direction === 'more' ? 'fwy' : compared(kind, direction)}`,
  lessThan: (figure) => `llai na ${figure}`,
  thanForecast: (difference) => `${difference} na’r rhagolwg`,
  sameAsForecast: 'yr un fath â’r rhagolwg',
  title: (name, kind, direction) => `${name}: ${compared(kind, direction)} na’r rhagolwg`,
  titleUnclear: (name) => `${name}: dim gwahaniaeth clir oddi wrth y rhagolwg`,
  titleAsForecast: (name) => `${name}: yn unol â’r rhagolwg`,
  titleWithout: (name, status) => `${name}: ${lowerFirst(status)}`,
  latest: (of, when, figure) => `${of}: ${figure} ${when}.`,
  noFigures: (of) => `${of}: dim ffigur i’w ddangos.`,
  forecastWas: (until, figure, range) =>
    `Y rhagolwg, a wnaed o ddata hyd at ${until}, oedd ${figure}${range}.`,
  likelyRange: (lower, upper) =>
    `, gydag ystod debygol (8 o bob 10) ${lower === upper ? `sy’n talgrynnu i ${lower}` : `o ${lower} i ${upper}`}`,
  thatIs: (against) => `Mae hynny ${against}.`,
  moreThanChance: (evidence) => `Mae ${lowerFirst(evidence)} bod hyn yn fwy na hap.`,
  chance: (periods, direction, howOften) =>
    `Pe na bai dim wedi newid, byddai ${periods === 1 ? 'ffigur' : `cyfres o ${periods} ffigur`} ${direction === 'better' ? 'cystal â hyn neu’n well' : 'cynddrwg â hyn neu’n waeth'} yn digwydd ${howOften}.`,
  halfTheTime: 'tua hanner yr amser',
  timesInTen: (times) => `tua ${{ 2: 'dwywaith', 3: 'teirgwaith' }[times] ?? `${times} gwaith`} ym mhob 10`,
  oneIn: (figure) => `tuag unwaith ym mhob ${figure}`,
  lessThanOneIn: (figure) => `llai nag unwaith ym mhob ${figure}`,
  target: (figure, when = '') => `Y targed ${when} yw ${figure}.`.replace('  ', ' '),
  why: {
    'not-enough-history': 'Mae angen o leiaf 3 ffigur cyn diwedd y llinell sylfaen i wneud rhagolwg.',
    'no-forecast':
      'Roedd y llinell sylfaen i ddod i ben ar gyfnod nad yw yn y ffigurau hyn, felly nid oes rhagolwg.',
    'no-actuals-yet': 'Nid oes ffigur ers gwneud y rhagolwg.',
    'forecast-ended': 'Mae’r ffigur diweddaraf yn hwyrach na’r rhagolwg. Mae’n bryd gwneud un newydd.',
    'no-agreed-direction':
      'Nid oes neb wedi dweud ai uwch neu is sydd orau, felly ni elwir dim yn well nac yn waeth.',
    'not-comparable': 'Nid yw’r ffigurau ers hynny yn gymaradwy â’r rhai y gwnaed y rhagolwg ohonynt.',
  },
  explain: {
    madeFrom: (figures, first, last) =>
      `Gwnaed y rhagolwg o ${figures === 1 ? 'ffigur' : `${figures} ffigur, ${first} hyd at`} ${last}.`,
    method: {
      default: 'Mae’n parhau â’r hanes, gan gredu tuedd dim ond i’r graddau y mae’r hanes yn ei chynnal.',
      'straight-line': 'Y llinell syth trwy’r hanes ydyw.',
      entered: 'Fe’i rhoddwyd gan bobl.',
      naive: 'Mae’n parhau â’r ffigur olaf.',
      drift: 'Mae’n parhau â’r ffigur olaf gyda’r cam cyfartalog.',
      ses: 'Mae’n parhau â chyfartaledd sy’n pwyso’r diweddaraf fwyaf.',
      holt: 'Mae’n parhau â lefel a thuedd sy’n pwyso’r diweddaraf fwyaf.',
      damped: 'Mae’n parhau â lefel, a thuedd sy’n pylu.',
      theta: 'Dull theta ydyw.',
      mean: 'Cyfartaledd y ffigurau olaf ydyw.',
    },
    made: (by, on, because) =>
      `Fe’i gwnaed${by && ` gan ${by}`}${on && ` ar ${on}`}, ac mae wedi aros fel yr oedd${because && `. Y rheswm a roddwyd: ${because}`}.`,
    earlierOrigins: (origins, held, of) =>
      `O ofyn ar ${afterNumeral(origins, 'pwynt', 'masculine')} cynharach yn yr hanes hwn, byddai ystod debygol (8 o bob 10) yr un dull wedi cynnwys ${held} o’r ${of} ffigur a ddilynodd.`,
    period: (when, actual, expected) => `${upperFirst(when)}: ${actual}, yn erbyn rhagolwg o ${expected}.`,
    average: (periods, against) =>
      periods === 1
        ? `Mae’r un ffigur ers hynny ${against}.`
        : `Ar gyfartaledd mae’r ${periods} ffigur ers hynny ${against}.`,
    cuts: 'Gelwir unwaith ym mhob 10 neu lai yn beth tystiolaeth; unwaith ym mhob 40 neu lai yn dystiolaeth gref.',
    noPart: 'Nid oes gan darged, y ffigur blaenorol na’r ffigur cyntaf ran yn hyn.',
    overlapping: (periods) =>
      `Mae ${periods} ffigur yn rhannu data â’r hanes neu â ffigur diweddarach, felly ni chyfrifir ${periods === 1 ? 'ef' : 'hwy'}.`,
    withoutFigure: (periods) =>
      `Nid oes ffigur ar gyfer ${afterNumeral(periods, 'cyfnod', 'masculine')} ers hynny, felly ni chyfrifir ${periods === 1 ? 'ef' : 'hwy'}.`,
    revised: (periods, largest) =>
      `Cyhoeddwyd ${periods} ffigur o’r hanes yn wahanol ers gwneud y rhagolwg, hyd at ${largest}. Mae’r rhagolwg yn aros fel yr oedd.`,
  },
}

export const cy: Catalogue = /* @__PURE__ */ wholeCatalogue(curveCy, scorecardCy)

function compared(kind: UnitKind, direction: Direction): string {
  const words = kind === 'count' ? { less: 'llai', more: 'mwy' } : { less: 'is', more: 'uwch' }
  return words[direction]
}
