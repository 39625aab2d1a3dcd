import { defaultConstants } from '../core/src/forecast/default-constants.js'

/** The numbers of the default method, whose names are long for whoever reads it and stay within it: 200 bytes. Those of one word others have too. */
const UNSEEN = Object.keys(defaultConstants).filter((name) => /[A-Z]/.test(name))

/** What functions of ours hand one another and no program, page or file ever sees: 190 bytes. None is spelt in a text, or filled into one. */
const WITHIN = `alone asWritten author blurring breakdowns byArea carry coming cost course dash dates delimiter dimensions followed
  gutter heads isGuessed jolt keeps lasting leaders levelVariance likely logVariance meanAt means meanValue moves near
  newline numberOf owned pairs periodTicks phi residualSquares room runs say secondVariance seen shownMeasure smoothed
  smoothing sourceColumn squares squaresAt startsAtMean stripTop surprise tablePeriod tail tails tell tickMarks
  valueTicks wholeName wide xAt`

/**
 * Two kilobytes smaller, gzipped, than by the builder's own. No function of ours or of Lit's is made anew with `new`, so
 * any may be an arrow; none reads a property for what the reading does; and none gives the language's own `String` or
 * `Array` another meaning, so `x + ''` says as much.
 * All of it is modules, which are strict.
 */
export const SMALL = {
  ecma: 2020,
  module: true,
  toplevel: true,
  compress: {
    passes: 3,
    booleans: false,
    inline: 1,
    hoist_funs: true,
    hoist_props: false,
    unsafe_arrows: true,
    pure_getters: true,
    unsafe: true,
    keep_fargs: false,
    lhs_constants: false,
  },
  mangle: { properties: { regex: new RegExp(`^(${[...UNSEEN, ...WITHIN.split(/\s+/)].join('|')})$`) } },
} as const

/**
 * Asks a browser to make a script ready while it arrives, beside the page, and not function by function when the first curve is
 * drawn, which is four tenths of that curve's time. Only Chromium listens: https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
export const READY = '//# allFunctionsCalledOnLoad\n'

/** The lines that are left in a small script are those of its templates, where a space says as much, but for that first one. */
export function withoutLines(code: string): string {
  return code.replace(/^(\/\/.*\n)|\n\s*/g, (_, first: string | undefined) => first ?? ' ')
}
