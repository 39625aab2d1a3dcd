import type { AgainstComparator } from '../curve/against-comparator.js'
import type { Curve } from '../curve/curve.js'
import type { Catalogue } from './catalogue.js'
import type { ComparisonCatalogue } from './comparison-catalogue.js'
import { comparisonsCy } from './comparison-cy.js'
import { comparisonsEn } from './comparison-en.js'
import { amountWords } from './curve-words.js'
import { isWelsh } from './is-welsh.js'

/** The words of a comparison for a language tag; English for any that has none. */
export function comparisonWordsFor(language: string): ComparisonCatalogue {
  return isWelsh(language) ? comparisonsCy : comparisonsEn
}

/**
 * Did we beat our own forecast by more than they beat theirs? In one plain sentence, or why that cannot be said.
 *
 * @example
 * comparisonSentence(againstComparator(dorset, england), dorset, england, comparisonWordsFor('en'))
 * // 'Dorset and England: no clear difference, each set against its own forecast.'
 */
export function comparisonSentence(
  { evidence, none }: AgainstComparator,
  ours: Curve,
  theirs: Curve,
  comparisons: ComparisonCatalogue,
): string {
  const [us, them] = [ours.indicator.area.name, theirs.indicator.area.name]
  if (none || !evidence) return comparisons.none[none ?? 'not-judged'](us, them)
  return evidence.grade === 'none'
    ? comparisons.unclear(us, them)
    : comparisons.did[evidence.direction](us, them)
}

/** The sentence, how sure one can be, and the average difference with its likely range: one short paragraph. */
export function comparisonParagraph(
  found: AgainstComparator,
  ours: Curve,
  theirs: Curve,
  words: Catalogue,
  comparisons: ComparisonCatalogue,
): string {
  const { evidence, difference, periods } = found
  const [us, them] = [ours.indicator.area.name, theirs.indicator.area.name]
  const amount = (value: number): string => amountWords(value, ours.indicator, words)
  return [
    comparisonSentence(found, ours, theirs, comparisons),
    ...(evidence && evidence.grade !== 'none' ? [words.moreThanChance(words.evidence[evidence.grade])] : []),
    ...(difference
      ? [
          comparisons.average(us, them, amount(difference.value), periods),
          comparisons.range(amount(difference.lower!), amount(difference.upper!)),
        ]
      : []),
  ].join(' ')
}
