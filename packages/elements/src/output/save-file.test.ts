import { describe, expect, it } from 'vitest'
import { fileName } from './save-file.js'

describe('the name of a file', () => {
  it.each([
    ['Children in care, per 10,000 children Dorset', 'Children-in-care-per-10-000-children-Dorset.csv'],
    ['Plant mewn gofal: Ynys Môn', 'Plant-mewn-gofal-Ynys-Môn.csv'],
    ['../../etc/passwd', 'etc-passwd.csv'],
    ['=cmd|" /C calc"!A0', 'cmd-C-calc-A0.csv'],
    ['', 'oba.csv'],
    ['…', 'oba.csv'],
  ])('of “%s” is %s', (text, name) => expect(fileName(text, 'csv')).toBe(name))

  it('is short enough for any disk', () => {
    expect(fileName('x'.repeat(500), 'svg')).toHaveLength(84)
  })
})
