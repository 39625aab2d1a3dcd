import { describe, expect, it } from 'vitest'
import { curve } from '../curve/curve.js'
import { catalogueFor } from '../words/language.js'
import { performanceWordsFor, quadrantsParagraph, quadrantsSentence } from '../words/performance-words.js'
import { quadrants } from './quadrants.js'
import { MEASURES, TRAINING } from './training.fixture.js'

const ids = (placed: readonly ({ readonly measure: { readonly id: string } } | null)[]) =>
  placed.map((one) => one?.measure.id ?? null)

describe('a service in three questions', () => {
  const grid = quadrants(TRAINING, MEASURES)

  it('puts each measure in its one quadrant, starred ones first and in their order', () => {
    expect(ids(grid.howMuch)).toEqual(['places'])
    expect(ids(grid.howWell)).toEqual(['completed', 'take-up'])
    expect(ids(grid.headlines)).toEqual(['practice-share', 'completed', 'take-up'])
    expect(grid.headlines.map(({ headline }) => headline)).toEqual([1, 2, 3])
  })

  it('sets the # and the % of the same thing side by side, and a number without a share below', () => {
    expect(grid.betterOff.map(({ number, share }) => ids([number, share]))).toEqual([
      ['practice-number', 'practice-share'],
    ])
    const alone = MEASURES.map((measure) =>
      measure.id === 'practice-share' ? { ...measure, pair: 'x' } : measure,
    )
    expect(quadrants(TRAINING, alone).betterOff.map(({ number, share }) => ids([number, share]))).toEqual([
      [null, 'practice-share'],
      ['practice-number', null],
    ])
  })

  it('finds a pair from either end', () => {
    const other = MEASURES.map((measure) => {
      if (measure.id === 'practice-number') return { ...measure, pair: 'practice-share' }
      return measure.id === 'practice-share' ? { ...measure, pair: '' } : measure
    })
    expect(quadrants(TRAINING, other).betterOff).toHaveLength(1)
  })

  it('keeps what has no good data on the agenda, in order, and off the quadrants', () => {
    expect(grid.agenda.map(({ id }) => id)).toEqual(['children'])
    const two = [{ ...MEASURES[5]!, id: 'later', tier: 'data development agenda 2' }, ...MEASURES]
    expect(quadrants(TRAINING, two).agenda.map(({ id }) => id)).toEqual(['children', 'later'])
  })

  it('gives each its latest figure and the one before, and its curve where there is one', () => {
    const share = grid.betterOff[0]!.share!
    expect([share.prior!.value, share.latest!.value]).toEqual([(20 / 37) * 100, (26 / 42) * 100])
    expect(share.curve).toBeNull()
    const drawn = curve(MEASURES[4]!, { polarity: 'higher' })
    expect(quadrants(TRAINING, MEASURES, [drawn]).betterOff[0]!.share!.curve).toBe(drawn)
  })

  it('leaves out the measures of other services', () => {
    expect(quadrants({ ...TRAINING, id: 'other' }, MEASURES).howMuch).toEqual([])
  })

  it('is said in a sentence and a paragraph, the share better off first', () => {
    const en = catalogueFor('en')
    const said = performanceWordsFor('en')
    expect(quadrantsSentence(grid, en, said)).toBe(
      'Share whose practice improved: 61.9% in the year ending 31 March 2025.',
    )
    expect(quadrantsParagraph(grid, en, said)).toBe(
      'Share whose practice improved: 61.9% in the year ending 31 March 2025. It was 54.1% in the year ending 31 March 2024. It has 5 measures, 3 of them headline. One measure is wanted and has no good data yet: Children who say their social worker listens.',
    )
    const counted = quadrants(TRAINING, MEASURES.slice(0, 1))
    expect(quadrantsParagraph(counted, en, said)).toContain('Nothing yet says whether anyone is better off.')
    expect(quadrantsSentence(quadrants(TRAINING, []), en, said)).toBe(
      'Nothing yet says whether anyone is better off.',
    )
    expect(quadrantsParagraph(grid, catalogueFor('cy'), performanceWordsFor('cy'))).toContain('61.9%')
  })
})
