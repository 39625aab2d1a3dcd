import { expect, test } from 'vitest'
import { readTable } from './read-table.js'

test('reads a header of values with two letters changed round as what it is', () => {
  for (const header of ['Vaule', 'valeu', 'VLAUE']) {
    const { indicators } = readTable(
      `indicator,area,period,${header}\nplans,Dorset,2019/20,10\nplans,Dorset,2020/21,9`,
    )
    expect(indicators.map(({ id, points }) => [id, points.map(({ value }) => value)])).toEqual([
      ['plans', [10, 9]],
    ])
  }
})

test('says of a break at a period no series has that it is not used', () => {
  const { problems } = readTable(
    'indicator,area,period,value\nplans,Dorset,2019/20,10\nplans,Dorset,2020/21,9',
    {
      breaks: [
        { at: '2035/36', note: 'New form' },
        { at: '2020/21', note: 'New form' },
      ],
    },
  )
  expect(problems.filter(({ code }) => code === 'no-such-break')).toMatchObject([
    { row: null, field: 'breaks', message: '“breaks” names 2035/36, which no series has. It is not used.' },
  ])
})

test('takes a column of figures that is called no more than “Number” for those of the indicator beside it', () => {
  const ids = (header: string, figures: string): string[] =>
    readTable(
      `Indicator,Area,Year,${header}\nPlans,Dorset,2019/20,${figures}\nPlans,Dorset,2020/21,${figures}`,
    ).indicators.map(({ id }) => id)
  for (const header of ['Number', 'COUNT', 'Rate', 'Total', 'Percentage', 'Amount', 'Results'])
    expect(ids(header, '10')).toEqual(['Plans'])
  expect(ids('Number,Target', '10,8')).toEqual(['Plans'])
  // What says more is kept, and so is what tells two columns apart.
  expect(ids('Admissions', '10')).toEqual(['Plans | Admissions'])
  expect(ids('Number,Rate', '10,3.2')).toEqual(['Plans | Number', 'Plans | Rate'])
})
