import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { headlineChoice } from '../performance/headline-choice.js'
import { costsOf } from '../performance/costs.js'
import { quadrants } from '../performance/quadrants.js'
import { readAbout } from '../reading/read-about.js'
import { readDocument } from '../reading/read-document.js'
import { readTable } from '../reading/read-table.js'
import { frameworkProblemSentence, frameworkProblemWordsFor } from '../words/framework-problem-words.js'
import { catalogueFor } from '../words/language.js'
import {
  costSentences,
  headlineChoiceSentences,
  measureSentence,
  performanceWordsFor,
  quadrantsParagraph,
} from '../words/performance-words.js'
import { framework } from './framework.js'
import { frameworkProblems } from './framework-problems.js'
import { measuresOf } from './measures-of.js'

const docs = join(import.meta.dirname, '../../../../docs')
const file = (name: string): string => readFileSync(join(docs, name), 'utf8')
const words = catalogueFor('en')
const said = performanceWordsFor('en')

describe('the example programme', () => {
  const { document, problems } = readDocument(file('programme/programme.json'))
  const { about, problems: ofAbout } = readAbout(file('programme/about.csv'))
  const table = readTable(file('programme/measures.csv'), { about })
  const read = measuresOf(table.indicators)
  const [training] = document!.services!
  const grid = quadrants(training!, read.measures)

  it('is read without a problem, and only what is wanted and has no data is named', () => {
    expect([problems, ofAbout, read.problems, read.indicators]).toEqual([[], [], [], []])
    expect(table.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(frameworkProblems({ ...document, measures: read.measures }).map(({ code }) => code)).toEqual([
      'outcome-without-indicators',
    ])
  })

  it('answers in three questions', () => {
    expect(grid.howMuch.map(({ measure }) => measure.id)).toEqual(['places', 'spend', 'started'])
    expect(grid.howWell.map(({ measure }) => measure.id)).toEqual(['completed', 'take-up'])
    expect(grid.betterOff.map(({ number, share }) => [number?.measure.id, share?.measure.id])).toEqual([
      ['children-number', 'children-share'],
      ['practice-number', 'practice-share'],
    ])
    expect(grid.agenda.map(({ id }) => id)).toEqual(['listened-to', 'stayed'])
  })

  it('is said as the guide says it', () => {
    const choice = headlineChoice(read.measures, { stars: ['children-share', 'practice-share', 'places'] })
    const sentences = [
      quadrantsParagraph(grid, words, said),
      ...grid.headlines.map((placed) => measureSentence(placed, words, said)),
      ...headlineChoiceSentences(choice, said),
      ...costSentences(costsOf(training!, read.measures)!, words, said),
    ]
    const guide = file('performance.md').replace(/\s+/g, ' ')
    for (const sentence of sentences) expect(guide).toContain(sentence)
  })
})

describe('the example framework', () => {
  const { document, problems } = readDocument(file('framework/framework.json'))
  const { about } = readAbout(file('framework/indicators.csv'))
  const figures = readTable(file('dorset/obsessions.csv'), { about, filter: { area_code: 'E06000059' } })
  const parts = { ...document, indicators: figures.indicators }
  const whole = framework(parts)

  it('holds to the method, and says what does not', () => {
    expect(problems).toEqual([])
    expect(frameworkProblems(parts)).toEqual([])
    const without = {
      ...parts,
      services: parts.services!.filter(({ id }) => id !== 'youth' && id !== 'family-help'),
    }
    const guide = file('framework.md').replace(/\s+/g, ' ')
    const found = frameworkProblems(without)
    expect(found).toHaveLength(1)
    expect(guide).toContain(frameworkProblemSentence(found[0]!, frameworkProblemWordsFor('en')))
  })

  it('is walked both ways', () => {
    expect(whole.populations[0]!.outcomes.map(({ indicators }) => indicators.length)).toEqual([3, 3, 4])
    expect(whole.populations[0]!.outcomes[0]!.services.map(({ id }) => id)).toEqual([
      'training',
      'family-help',
    ])
    expect(whole.indicators.find(({ indicator }) => indicator.id === 'neet_16_17')).toMatchObject({
      outcome: { id: 'ready' },
      services: [{ id: 'family-help' }, { id: 'youth' }],
      selections: [],
    })
    expect(whole.selections[0]!.indicators.map(({ id }) => id)).toEqual([
      'cla_rate',
      'repeat_cpp',
      'good_level_of_development',
    ])
  })
})
