import { describe, expect, it } from 'vitest'
import { textKeeper } from './text-keeper.js'
import { whatRowsSay } from './what-rows-say.js'

describe('what rows mean by some of their columns', () => {
  const asked: string[] = []
  const meaning = whatRowsSay([2, -1, 0], textKeeper(), (texts) => {
    asked.push(texts.join('|'))
    return { texts }
  })

  it('is worked out once for all rows that say the same in them, in whatever order they come', () => {
    const first = meaning(['a', '1', 'x'])
    expect(first.texts).toEqual(['x', '', 'a'])
    expect(meaning(['a', '2', 'x'])).toBe(first)
    const second = meaning(['b', '1', 'x'])
    expect(second).not.toBe(first)
    const third = meaning(['c', '1', 'x'])
    for (let year = 0; year < 3; year += 1)
      expect(['a', 'c', 'b', 'a'].map((own) => meaning([own, '3', 'x']))).toEqual([
        first,
        third,
        second,
        first,
      ])
    expect(asked).toEqual(['x||a', 'x||b', 'x||c'])
  })

  it('is the same where a short row has no cell', () => {
    expect(meaning(['a']).texts).toEqual(['', '', 'a'])
    expect(meaning(['a', ''])).toBe(meaning(['a', '', '']))
  })

  it('is kept apart where only the place of a text differs', () => {
    expect(meaning(['d', '', ''])).not.toBe(meaning(['', '', 'd']))
  })
})
