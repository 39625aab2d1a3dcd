import { describe, expect, it } from 'vitest'
import { readAbout } from './read-about.js'

describe('readAbout', () => {
  it('names the row and the column of what it cannot use', () => {
    const { about, problems } = readAbout('indicator,name,polarity,decimals\na,A,upwards,two\n,B,,')
    expect(about).toEqual([{ id: 'a', name: 'A' }])
    expect(problems.map(({ message }) => message)).toEqual([
      'Row 2: “two” in “decimals” is not a number. It is shown as it stands, and not used.',
      'Row 2: “upwards” in “polarity” is not one of: higher, lower, none.',
      'Row 3: “indicator” is empty, so its figure B cannot be placed.',
    ])
  })
})
