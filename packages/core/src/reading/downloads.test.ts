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

describe('A download from abroad is read with its areas, periods and units:', () => {
  it('the Organisation for Economic Co-operation and Development, each code with its label', () => {
    expect(
      read(
        'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,MEASURE,Measure,TIME_PERIOD,OBS_VALUE,OBS_STATUS',
        'DATAFLOW,OECD:DF(1.0),Monthly unemployment,I,GBR,United Kingdom,UNE,Unemployment,2024-01,4.1,A',
        'DATAFLOW,OECD:DF(1.0),Monthly unemployment,I,FRA,France,UNE,Unemployment,2024-01,7.4,A',
      ),
    ).toEqual([
      ['UNE', 'GBR United Kingdom', '', '2024-01 4.1'],
      ['UNE', 'FRA France', '', '2024-01 7.4'],
    ])
  })

  it('Eurostat', () => {
    expect(
      read(
        'DATAFLOW,LAST UPDATE,freq,unit,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG',
        'ESTAT:NEET(1.0),26/06/24 11:00:00,A,PC_POP,T,AT,2022,9.1,b',
        'ESTAT:NEET(1.0),26/06/24 11:00:00,A,PC_POP,T,BE,2022,9.2,',
      ),
    ).toEqual([
      ['OBS_VALUE', 'AT AT', 'PC_POP', '2022 9.1'],
      ['OBS_VALUE', 'BE BE', 'PC_POP', '2022 9.2'],
    ])
  })

  it('the Centers for Disease Control and Prevention, with the first and last year of each figure', () => {
    expect(
      read(
        'YearStart,YearEnd,LocationAbbr,LocationDesc,Question,DataValueUnit,DataValue,DataValueAlt,LowConfidenceLimit,HighConfidenceLimit',
        '2019,2019,AR,Arkansas,Diabetes,%,13.6,13.6,12.1,15.2',
        '2020,2020,AR,Arkansas,Diabetes,%,13.1,13.1,11.8,14.6',
        '2016,2020,CA,California,Diabetes,%,10.6,10.6,9.1,12.2',
      ),
    ).toEqual([
      ['Diabetes', 'Arkansas', '%', '2019 13.6 12.1', '2020 13.1 11.8'],
      ['Diabetes', 'California', '%', '2016 to 2020 10.6 9.1'],
    ])
  })

  it('Our World in Data, whose areas are entities', () => {
    expect(read('Entity,Code,Year,Share', 'Ghana,GHA,2019,12.5', 'Kenya,KEN,2019,11.5')).toEqual([
      ['Share', 'Ghana', '', '2019 12.5'],
      ['Share', 'Kenya', '', '2019 11.5'],
    ])
  })

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
