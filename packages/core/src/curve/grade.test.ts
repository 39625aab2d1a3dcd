import { describe, expect, it } from 'vitest'
import { grade } from './grade.js'

describe('the grade of evidence', () => {
  it.each([
    [0.025, 'strong'],
    [0.0251, 'some'],
    [0.1, 'some'],
    [0.1001, 'none'],
    [0.5, 'none'],
  ])('for a chance of %d is %s, either side', (chance, graded) => {
    expect(grade(chance, true)).toEqual({ grade: graded, direction: 'better', chance })
    expect(grade(chance, false)).toEqual({ grade: graded, direction: 'worse', chance })
  })
})
