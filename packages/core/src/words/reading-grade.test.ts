import { describe, expect, it } from 'vitest'
import type { Curve } from '../curve/curve.js'
import { headlineChoice } from '../performance/headline-choice.js'
import { quadrants } from '../performance/quadrants.js'
import { costs } from '../performance/costs.js'
import { MEASURES, TRAINING, figures } from '../performance/training.fixture.js'
import { changesSince } from '../scorecard/changes-since.js'
import { scorecard } from '../scorecard/scorecard.js'
import { changeByGroup } from '../scorecard/equity/change-by-group.js'
import { ENGLAND, groupsOf } from '../scorecard/equity/care-leavers.fixture.js'
import { furthestFromGood } from '../scorecard/equity/furthest.js'
import { gapBetween, widestGaps } from '../scorecard/equity/gap-between.js'
import { claimsEn } from './claim-en.js'
import { comparisonsEn } from './comparison-en.js'
import { en } from './en.js'
import { equityEn } from './equity-en.js'
import {
  changeByGroupWords,
  equityWordsFor,
  furthestWords,
  gapBetweenWords,
  widestGapWords,
} from './equity-words.js'
import { problemsEn } from './framework-problem-en.js'
import { performanceEn } from './performance-en.js'
import {
  costSentences,
  headlineChoiceSentences,
  measureSentence,
  quadrantsParagraph,
  quadrantsSentence,
} from './performance-words.js'
import { readingGrade, tooHard as tooHardToRead } from './reading-grade.fixture.js'
import { rulesEn } from './rule-en.js'
import { scorecardParagraph, sinceParagraph } from './scorecard-words.js'
import { DEMONSTRATION, DRAWN, STOCK } from './stock.fixture.js'
import { toldOf } from './told.fixture.js'
import { whySentences } from './why-words.js'

/** The names and units of publishers are not ours: short ones stand in their places. */
function plainly(curve: Curve): Curve {
  const { indicator } = curve
  const unit = indicator.unit.startsWith('%') || /\bper\b/.test(indicator.unit) ? indicator.unit : ''
  return {
    ...curve,
    indicator: { ...indicator, name: 'Children in care', unit, area: { code: 'A1', name: 'Dorset' } },
  }
}
const MONTHS = /January|February|March|April|June|July|August|September|October|November|December/g
/** Months are called what they are, and so is the method's data development agenda. */
const tooHard = (texts: readonly string[]): readonly string[] =>
  tooHardToRead(texts.map((text) => text.replace(MONTHS, 'May').replace('data development agenda', 'agenda')))
const curves = [...DEMONSTRATION, ...STOCK, ...DRAWN].map(plainly)

describe('each text takes eight years of school to read, or fewer:', () => {
  it('the grade is that of the formula', () => {
    // 10 words, 11 syllables, 2 sentences: 0.39 × 5 + 11.8 × 1.1 − 15.59.
    expect(readingGrade('We took 5 children to the sea. They swam well.')).toBeCloseTo(-0.66, 2)
    expect(
      tooHard(['Unquestionably, multidisciplinary organisations necessitate collaboration nationally.']),
    ).toHaveLength(1)
  })

  it('the title, the verdict and the paragraph of each curve, and each sentence of them', () => {
    expect(tooHard(curves.flatMap((curve) => toldOf(curve, en)))).toEqual([])
  })

  it('why each verdict is so, whole and step by step', () => {
    const why = curves.map((curve) => whySentences(curve, en))
    expect(tooHard([...why.flat(), ...why.map((steps) => steps.join(' '))])).toEqual([])
  })

  it('a scorecard, and what changed on it', () => {
    const cards = [DEMONSTRATION, STOCK, DRAWN].map((some) => some.map(plainly))
    const since = changesSince(cards[0]!, '2024-04-01', { asOf: '2025-04-01' })
    expect(
      tooHard([...cards.map((some) => scorecardParagraph(scorecard(some), en)), sinceParagraph(since, en)]),
    ).toEqual([])
  })

  it('a service: its grid, its measures, its choice of headlines and its costs', () => {
    const grid = quadrants(TRAINING, MEASURES)
    const spent = costs(figures('spend'), {
      served: figures('places'),
      betterOff: figures('practice-number'),
    })
    const choices = [[], ['places', 'no-such'], ['take-up'], ['take-up', 'completed', 'practice-share']]
    expect(
      tooHard([
        quadrantsSentence(grid, en, performanceEn),
        quadrantsParagraph(grid, en, performanceEn),
        ...grid.howWell.map((placed) => measureSentence(placed, en, performanceEn)),
        ...choices.flatMap((stars) =>
          headlineChoiceSentences(headlineChoice(MEASURES, { stars }), performanceEn),
        ),
        ...costSentences(spent, en, performanceEn),
      ]),
    ).toEqual([])
  })

  it('groups of people beside each other', () => {
    const groups = groupsOf(ENGLAND)
    const shown = { decimals: 0, unit: '%' }
    const equity = equityWordsFor('en')
    expect(
      tooHard([
        gapBetweenWords(gapBetween(groups[0]!, groups[1]!), shown, en, equity),
        widestGapWords(widestGaps(groups).at(-1)!, shown, en, equity),
        furthestWords(furthestFromGood(groups, 'higher'), en, equity),
        changeByGroupWords(changeByGroup(groups, '2021', '2025'), shown, en, equity),
      ]),
    ).toEqual([])
  })

  it('what is wrong with a framework', () => {
    const said = Object.values(problemsEn).map((say) => say('Safe', '7'))
    expect(said.length).toBeGreaterThan(20)
    expect(tooHard(said)).toEqual([])
  })

  it('every sentence that stands in a catalogue as it is', () => {
    const standing = (entry: unknown): string[] => {
      if (typeof entry === 'string') return [entry]
      return entry !== null && typeof entry === 'object' ? Object.values(entry).flatMap(standing) : []
    }
    const all = { en, rulesEn, comparisonsEn, equityEn, performanceEn, problemsEn, claimsEn }
    expect(tooHard(standing(all))).toEqual([])
  })
})
