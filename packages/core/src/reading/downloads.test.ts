import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.js'

/** The layouts are those of the publishers named; the figures are made up. */
const read = (...lines: readonly string[]) =>
  readTable(lines.join('\n'), { periodType: 'calendar year' }).indicators.map(
    ({ id, area, unit, points }) => [
      id,
      `${area.code} ${area.name}`.trim(),
      unit,
      ...points.map(({ period, value, symbol, lower }) =>
        [period.label, value ?? symbol, ...(lower === undefined ? [] : [lower])].join(' '),
      ),
    ],
  )

describe('A download is read with its areas, periods and units:', () => {
  it('the Northern Ireland Statistics and Research Agency', () => {
    expect(
      read(
        'STATISTIC,Statistic Label,TLIST(A1),Year,LGD2014,Local Government District,UNIT,VALUE',
        'NEETS,NEET rate,2020,2020,N09000001,Antrim and Newtownabbey,%,9.4',
      ),
    ).toEqual([['NEET rate', 'N09000001 Antrim and Newtownabbey', '%', '2020 9.4']])
  })

  it('a scorecard of results, with its targets', () => {
    const [indicator] = readTable(
      'Scorecard,Measure,Time Period,Actual Value,Target Value,Current Trend\nR1,Breastfed,2019,52.1%,55%,1\nR1,Breastfed,2020,53.4%,56%,2',
      { periodType: 'calendar year' },
    ).indicators
    expect(indicator).toMatchObject({
      id: 'Breastfed',
      unit: '%',
      targets: [
        { period: '2019', value: 55 },
        { period: '2020', value: 56 },
      ],
    })
  })
})

describe('Periods across a table', () => {
  it('are read though a column is called Period, which says how often', () => {
    expect(read('Period,Type,Dec 04,Mar 05', 'Quarterly,Food,0.6,-0.4', 'Annual,Food,1.6,1.4')).toEqual([
      ['value | Period: Quarterly', '', '', 'Dec 04 0.6', 'Mar 05 -0.4'],
      ['value | Period: Annual', '', '', 'Dec 04 1.6', 'Mar 05 1.4'],
    ])
  })
})
