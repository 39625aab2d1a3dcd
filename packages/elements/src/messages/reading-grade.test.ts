import { describe, expect, it } from 'vitest'
import { tooHard } from '../../../core/src/words/reading-grade.fixture.js'
import { compareEn } from './compare.en.js'
import { en } from './en.js'
import { frameworkEn } from './framework.en.js'
import { outputEn } from './output.en.js'
import { quadrantsEn } from './quadrants.en.js'
import { rulesEn } from './rules.en.js'
import { scorecardEn } from './scorecard.en.js'

/** Whatever is said as it stands: the words around figures are held with the figures in them, by the core. */
function standing(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry]
  return entry !== null && typeof entry === 'object' ? Object.values(entry).flatMap(standing) : []
}

describe('each text of the elements takes eight years of school to read, or fewer:', () => {
  it.each(Object.entries({ en, compareEn, frameworkEn, outputEn, quadrantsEn, rulesEn, scorecardEn }))(
    '%s',
    (_, messages) => {
      const texts = standing(messages)
      expect(texts.length).toBeGreaterThan(3)
      expect(tooHard(texts)).toEqual([])
    },
  )
})
