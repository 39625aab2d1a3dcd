import { describe, expect, it } from 'vitest'
import { parsePeriod } from '../period/parse-period.js'
import type { PeriodType } from '../period/period.js'
import { frequencyOf } from './frequency-of.js'

describe('frequencyOf', () => {
  const of = (...labels: (readonly [string, PeriodType?])[]) =>
    frequencyOf(labels.map(([label, type]) => parsePeriod(label, type)!))

  it('finds the shortest step there is, and how many lie between neighbours', () => {
    expect(of(['2015/16'], ['2016/17'], ['2019/20'])).toEqual({ frequency: 'annual', steps: [1, 3] })
    expect(of(['Mar-16'], ['Apr-16'], ['Jul-16'])).toEqual({ frequency: 'monthly', steps: [1, 3] })
    expect(of(['2019/20 Q3'], ['2019/20 Q4'])).toMatchObject({ frequency: 'quarterly' })
    expect(of(['31 January 2020'], ['31 July 2020'], ['31 January 2021'])).toMatchObject({
      frequency: { perYear: 2 },
    })
    expect(of(['2022 Week 37'], ['2022 Week 40'])).toEqual({ frequency: { perYear: 52 }, steps: [3] })
  })

  it('takes a year to March and a day in March for one yearly series, and not a year to December', () => {
    expect(of(['2015/16'], ['31 March 2017'])).toEqual({ frequency: 'annual', steps: [] })
    expect(of(['2015/16'], ['2016', 'calendar-year'], ['2017', 'calendar-year'])).toMatchObject({
      steps: null,
    })
  })
})
