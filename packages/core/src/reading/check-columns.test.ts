import { describe, expect, it } from 'vitest'
import { bySentence, saidOf } from '../check-call.fixture.js'
import { CallError } from '../call-error.js'
import { readTableInChunks } from './read-table-in-chunks.js'
import { readTable } from './read-table.js'

const csv = 'indicator,area,period,value,note\nplans,Dorset,2016/17,409,\nplans,Dorset,2017/18,415,'

describe('a column is given no role, and the call says', () => {
  it.each(
    bySentence([
      [
        { vaule: 'value' },
        'There is no “vaule” in columns. There are indicator, name, area_code, area, period, period_type, period_start, period_end, value, numerator, denominator, lower, upper, target, polarity, unit, symbol, status, break, source, licence, note, aside.',
      ],
      [{ value: 4 }, 'columns.value: text, not 4.'],
      [['value'], 'columns: an object such as { value: “OBS” }, not a list.'],
      ['value', 'columns: an object such as { value: “OBS” }, not “value”.'],
    ]),
  )('%s', async (sentence, columns) => {
    expect(saidOf(readTable, csv, { columns })).toBe(sentence)
    const inChunks = readTableInChunks as (...given: unknown[]) => Promise<unknown>
    await expect(inChunks([csv], { columns })).rejects.toThrow(new CallError(sentence))
  })
})

it('every role may be given', () => {
  expect(readTable(csv, { columns: { aside: 'note', value: 'value' } }).indicators).toHaveLength(1)
  expect(readTable(csv, { columns: {} })).toEqual(readTable(csv))
})
