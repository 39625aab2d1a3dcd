import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTableInChunks } from './read-table-in-chunks.js'
import { readTable } from './read-table.js'

const codes = (csv: string, options = {}): string[] =>
  readTable(csv, options).problems.map((problem) => problem.code)
// Dorset children on child protection plans at 31 March: Department for Education, Characteristics of children in need, OGL v3.
const PLANS = `indicator,area_code,area,period,period_type,value,symbol,break,source,note
plans,E10000009,Dorset,31 March 2013,snapshot,243,,,DfE,
plans,E10000009,Dorset,31 March 2014,snapshot,270,,,DfE,
plans,E10000009,Dorset,31 March 2016,snapshot,409,,Counted differently,DfE,
plans,E10000009,Dorset,31 March 2017,snapshot,,c,,DfE,suppressed
`

describe('What a table may be written in', () => {
  it('reads the same from bytes, from rows, with semicolons, tabs, a mark, CRLF and UTF-16', () => {
    const plain = readTable(PLANS)
    const rows = PLANS.trim()
      .split('\n')
      .map((line) => line.split(','))
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...PLANS].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
    ])
    for (const same of [
      new TextEncoder().encode(PLANS),
      rows,
      PLANS.replaceAll(',', ';'),
      PLANS.replaceAll(',', '\t'),
      '\uFEFF' + PLANS,
      PLANS.replaceAll('\n', '\r\n'),
      PLANS.replaceAll('\n', '\r'),
      utf16,
    ]) {
      expect(readTable(same)).toEqual(plain)
    }
  })

  it('reads Windows-1252 where the bytes are not UTF-8', () => {
    const text = 'indicator,area,period,value\nsp£nd,Ynys Môn,Jan 2020,£1\u002c\n'.replace('£1,', '£12')
    const bytes = new Uint8Array([...text].map((char) => char.charCodeAt(0)))
    expect(readTable(bytes).indicators[0]).toMatchObject({
      id: 'sp£nd',
      area: { name: 'Ynys Môn' },
      points: [{ value: 12 }],
    })
  })

  it('refuses a workbook in words that say what to do', () => {
    const { indicators, problems } = readTable(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))
    expect(indicators).toEqual([])
    expect(problems[0]!.message).toBe('This is a spreadsheet (xlsx or ods), not text. Save a sheet as CSV.')
  })

  it('says what a file holds in a sentence somebody can read, however long its lines are', () => {
    const [problem] = readTable(`${'<script>var page = "of one line";</script>'.repeat(2000)}\na,b`).problems
    expect(problem!.message.length).toBeLessThan(600)
  })

  it('says where a quotation mark was left open', () => {
    expect(codes('indicator,area,period,value\na,Dorset,Jan 2020,1\na,"Dorset,Feb 2020,2\n')).toContain(
      'open-quote',
    )
  })

  it('reads in chunks of any size what it reads at once, and stops when told', async () => {
    const whole = readTable(PLANS)
    const bytes = new TextEncoder().encode(PLANS)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (size) => {
        async function* chunks() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
        }
        const seen: number[] = []
        expect(await readTableInChunks(chunks(), { onProgress: ({ read }) => seen.push(read) })).toEqual(
          whole,
        )
        expect(seen.at(-1)).toBe(bytes.length)
      }),
      { numRuns: 20 },
    )
    const stop = new AbortController()
    stop.abort(new Error('enough'))
    async function* one() {
      yield PLANS
    }
    await expect(readTableInChunks(one(), { signal: stop.signal })).rejects.toThrow('enough')
  })

  it('reads JSON of records, and rows of an HTML table, as it reads a CSV', () => {
    const records = [
      { indicator: 'a', area: 'Dorset', period: 'Jan 2020', value: 1 },
      { indicator: 'a', area: 'Dorset', period: 'Feb 2020', value: 'c' },
    ]
    expect(readTable(new TextEncoder().encode(`\uFEFF ${JSON.stringify(records)}`))).toEqual(
      readTable(JSON.stringify(records)),
    )
    const wrapped = { '@odata.context': 'lists', value: records }
    expect(readTable(JSON.stringify(wrapped))).toEqual(readTable(JSON.stringify(records)))
    expect(readTable(JSON.stringify(records))).toEqual(
      readTable('indicator,area,period,value\na,Dorset,Jan 2020,1\na,Dorset,Feb 2020,c'),
    )
    expect(
      readTable([
        ['Indicator', 'Area', 'Period', 'Value'],
        ['a', ' Dorset ', 'Jan 2020', '1'],
      ]).indicators[0],
    ).toMatchObject({ id: 'a', area: { name: 'Dorset' } })
  })

  it.each([
    ['', 'empty-table'],
    ['\n\n', 'empty-table'],
    ['indicator,area,period,value\n', 'no-rows'],
    ['place,office\nDorset,Eastern', 'no-value-column'],
    ['area,value\nDorset,5', 'no-period-column'],
    ['[{"area":"Dorset","period":"Jan 2020","value":1},]', 'not-json-rows'],
    ['[{"area":"Dorset","period":"Jan 2020"', 'not-json-rows'],
    ['{"error":"No such list","codes":[404]}', 'not-json-rows'],
    ['{}', 'not-json-rows'],
  ])('has a reason for refusing %j: %s', (csv, code) =>
    expect(readTable(csv)).toMatchObject({ indicators: [], problems: [{ code }] }),
  )
})
