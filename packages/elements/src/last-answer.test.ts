import { describe, expect, it } from 'vitest'
import { lastAnswer } from './last-answer.js'

describe('the last answer of a function', () => {
  it('is given again for the same inputs, and worked out for others and for more of them', () => {
    const asked: (readonly number[])[] = []
    const sum = lastAnswer((...numbers: readonly number[]) => {
      asked.push(numbers)
      return numbers.reduce((all, number) => all + number, 0)
    })
    expect([sum(1, 2), sum(1, 2), sum(1, 2, 3), sum(1, 2)]).toEqual([3, 3, 6, 3])
    expect(asked).toEqual([
      [1, 2],
      [1, 2, 3],
      [1, 2],
    ])
  })
})
