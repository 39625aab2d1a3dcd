import { describe, expect, it } from 'vitest'
import { ideaKind, storySectionOf } from './story-sections.js'

const of = (section?: string) => ({ indicator: '', text: 'x', ...(section === undefined ? {} : { section }) })

describe('where a note belongs in a story', () => {
  it.each([
    ['cause', 'causes'],
    ['Story', 'causes'],
    ['research', 'research'],
    ['still_to_find_out', 'research'],
    ['Partners', 'partners'],
    ['what works, no-cost', 'whatWorks'],
    ['what-works', 'whatWorks'],
    ['Action', 'actions'],
  ])('puts “%s” under %s', (section, expected) => {
    expect(storySectionOf(of(section))).toBe(expected)
  })

  it('leaves a note at the picture where it names no part, or one that is none', () => {
    expect(storySectionOf(of())).toBeNull()
    expect(storySectionOf(of('note'))).toBeNull()
    expect(storySectionOf(of('reaction'))).toBeNull()
  })

  it('knows a claim, and tells with the causes what says it is one and is not', () => {
    expect(storySectionOf({ indicator: '', section: 'Claim', text: ' Better ' })).toBe('claim')
    expect(storySectionOf({ indicator: '', section: 'claim', text: 'thriving' })).toBe('causes')
  })

  it('knows a no-cost and an off-the-wall idea by name', () => {
    expect(ideaKind(of('what works, no-cost'))).toBe('noCost')
    expect(ideaKind(of('what works: off the wall'))).toBe('offTheWall')
    expect(ideaKind(of('what works'))).toBeNull()
  })
})
