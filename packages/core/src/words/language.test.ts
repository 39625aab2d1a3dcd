import { describe, expect, it } from 'vitest'
import { curveTitle } from './curve-words.js'
import { catalogueFor } from './language.js'
import { equityWordsFor, furthestWords } from './equity-words.js'
import { frameworkProblemSentence, frameworkProblemWordsFor } from './framework-problem-words.js'
import { furthestFromGood } from '../scorecard/equity/furthest.js'
import { judged } from './plans.fixture.js'

const en = catalogueFor('en-GB')

describe('a council’s own terms', () => {
  it('go in place of any sentence, in any catalogue', () => {
    const words = { ...en, titleUnclear: (name: string) => `${name}: too close to call` }
    expect(curveTitle(judged({ grade: 'none' }), words)).toBe(
      'Children on protection plans: too close to call',
    )
    const problems = {
      ...frameworkProblemWordsFor('en'),
      'indicator-without-outcome': (name: string) => `“${name}” belongs to no result.`,
    }
    const problem = {
      code: 'indicator-without-outcome',
      field: 'indicators[0]',
      name: 'Children in care',
    } as const
    expect(frameworkProblemSentence(problem, problems)).toBe('“Children in care” belongs to no result.')
    const equity = {
      ...equityWordsFor('en'),
      nobodyFurthest: {
        ...equityWordsFor('en').nobodyFurthest,
        'no-agreed-direction': 'No customer is called furthest from a good result.',
      },
    }
    const nobody = furthestFromGood([], 'none')
    expect(furthestWords(nobody, en, equity)).toBe('No customer is called furthest from a good result.')
    expect(furthestWords(nobody, en, equityWordsFor('en'))).toContain('a good outcome')
  })
})
