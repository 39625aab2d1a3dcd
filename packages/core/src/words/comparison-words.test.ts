import { describe, expect, it } from 'vitest'
import { againstComparator } from '../curve/against-comparator.js'
import { claimDisagrees } from '../curve/claim-disagrees.js'
import type { Curve } from '../curve/curve.js'
import type { Evidence } from '../curve/verdict.types.js'
import type { Claim } from '../model/story.js'
import { claimWarning, claimWordsFor } from './claim-words.js'
import { comparisonParagraph, comparisonSentence, comparisonWordsFor } from './comparison-words.js'
import { catalogueFor } from './language.js'
import { tooHard } from './reading-grade.fixture.js'
import { DEMONSTRATION } from './stock.fixture.js'

const en = catalogueFor('en')
const cy = catalogueFor('cy')
const [english, welsh] = [comparisonWordsFor('en'), comparisonWordsFor('cy-GB')]
const curveOf = (id: string, area: string): Curve =>
  DEMONSTRATION.find(({ indicator }) => indicator.id === id && indicator.area.code === area)!
const dorset = curveOf('care_leavers_suitable_accommodation', 'E06000059')
const england = curveOf('care_leavers_suitable_accommodation', 'E92000001')
const found = againstComparator(dorset, england)

describe('one curve beside another, in words', () => {
  it('is a sentence and a short paragraph with its likely range', () => {
    expect(comparisonParagraph(found, dorset, england, en, english)).toMatchInlineSnapshot(
      `"Dorset did better against its own forecast than England did. There is some evidence that this is more than chance. Each gap from forecast is averaged over 3 periods. That of Dorset was 4 percentage points higher than that of England. The likely range (8 in 10) is from 1 percentage point higher to 7 percentage points higher."`,
    )
    expect(comparisonParagraph(found, dorset, england, cy, welsh)).toMatchInlineSnapshot(
      `"Gwnaeth Dorset yn well yn erbyn ei ragolwg ei hun nag y gwnaeth England. Mae peth tystiolaeth bod hyn yn fwy na hap. Roedd bwlch Dorset o’i ragolwg 4 pwynt canrannol yn uwch na bwlch England, ar gyfartaledd dros 3 chyfnod. Yr ystod debygol (8 o bob 10) yw o 1 pwynt canrannol yn uwch i 7 pwynt canrannol yn uwch."`,
    )
  })

  it('says that there is no clear difference where it could be chance', () => {
    const unclear = { ...found, evidence: { ...found.evidence!, grade: 'none' as const }, periods: 1 }
    expect(comparisonSentence(unclear, dorset, england, english)).toBe(
      'Dorset and England: no clear difference, each set against its own forecast.',
    )
    expect(comparisonParagraph(unclear, dorset, england, en, english)).toMatch(
      /own forecast\. The gap of Dorset from its forecast was .* than that of England\. The likely range/,
    )
  })

  it('says of a difference too small to print that it is', () => {
    const small = { ...found, difference: { value: -0.2, lower: -3, upper: 2 } }
    expect(comparisonParagraph(small, dorset, england, en, english)).toContain(
      'was less than 1 percentage point lower than that of England',
    )
  })

  it('says who did worse, and how sure one can be', () => {
    const worse = { ...found, evidence: { grade: 'strong', direction: 'worse', chance: 0.01 } as const }
    expect(comparisonParagraph(worse, dorset, england, en, english)).toMatch(
      /^Dorset did worse against its own forecast than England did\. There is strong evidence/,
    )
  })

  it.each([
    ['no-agreed-direction', 'Nobody has said which way is better'],
    ['no-shared-periods', 'Dorset and England have no period in common since the baseline'],
    ['not-judged', 'Dorset and England are not compared. One of them has too little to judge'],
  ] as const)('says why where there is none: %s', (none, said) => {
    const nothing = { ...found, evidence: null, difference: null, none }
    expect(comparisonParagraph(nothing, dorset, england, en, english)).toContain(said)
    expect(comparisonParagraph(nothing, dorset, england, cy, welsh)).not.toMatch(/undefined|null/)
  })

  it('is easy to read for every pair of the demonstration', () => {
    const said = DEMONSTRATION.flatMap((ours) =>
      DEMONSTRATION.filter((theirs) => theirs !== ours && theirs.indicator.id === ours.indicator.id).map(
        (theirs) => comparisonParagraph(againstComparator(ours, theirs), ours, theirs, en, english),
      ),
    )
    expect(tooHard(said)).toEqual([])
    expect(said.join(' ')).not.toMatch(/NaN|undefined|null|Infinity|because|due to|caused/)
  })
})

describe('a story that says otherwise than the data', () => {
  const judged = (evidence: Partial<Evidence> | null): Curve => ({
    ...dorset,
    verdict: {
      ...dorset.verdict,
      evidence: evidence && { grade: 'some', direction: 'better', chance: 0.05, ...evidence },
    },
  })
  const warning = (claim: Claim, curve: Curve, language = 'en'): string | null => {
    const differs = claimDisagrees(claim, curve)
    return differs && claimWarning(differs, claimWordsFor(language))
  }

  it.each([
    [
      'better',
      { direction: 'worse' },
      'The story says that things are better. The figures since the baseline are worse than forecast, by more than chance.',
    ],
    [
      'better',
      { grade: 'none' },
      'The story says that things are better. What the figures since the baseline show could be chance.',
    ],
    [
      'worse',
      {},
      'The story says that things are worse. The figures since the baseline are better than forecast, by more than chance.',
    ],
    [
      'same',
      { grade: 'strong' },
      'The story says that things are the same. The figures since the baseline are better than forecast, by more than chance.',
    ],
    ['better', {}, null],
    ['worse', { direction: 'worse' }, null],
    ['same', { grade: 'none' }, null],
    ['better', null, null],
  ] as const)('“%s” beside %o', (claim, evidence, said) => {
    expect(warning(claim, judged(evidence))).toBe(said)
  })

  it('is warned of in Welsh too', () => {
    expect(warning('better', judged({ direction: 'worse' }), 'cy')).toBe(
      'Mae’r stori’n dweud bod pethau’n well. Mae’r ffigurau ers y llinell sylfaen yn waeth na’r rhagolwg, yn fwy na hap.',
    )
  })
})
