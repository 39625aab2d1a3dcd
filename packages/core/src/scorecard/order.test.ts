import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { curve } from '../curve/curve.js'
import type { Curve } from '../curve/curve.js'
import { DORSET_PLANS, snapshots } from '../curve/published.fixture.js'
import { readAbout } from '../reading/read-about.js'
import { readTable } from '../reading/read-table.js'
import { cy } from '../words/cy.js'
import { en } from '../words/en.js'
import { groupSentence, scorecardItems, scorecardParagraph } from '../words/scorecard-words.js'
import { changesSince } from './changes-since.js'
import { scorecardGroups } from './groups.js'
import { scorecard } from './scorecard.js'
import { sortRows } from './sort-rows.js'
import { worseAndWorsening } from './worse-and-worsening.js'

const plans = curve(snapshots('plans', DORSET_PLANS), {
  polarity: 'lower',
  baselineUntil: '2016',
  method: 'straight-line',
})
const like = (name: string, more: Partial<Curve> = {}, unit = 'children'): Curve => ({
  ...plans,
  ...more,
  indicator: { ...plans.indicator, name, unit },
})
const gap = (value: number, forecast = 100): Curve['verdict'] => ({
  ...plans.verdict,
  gap: { ...plans.verdict.gap!, value, forecast },
})
const sorted = (curves: readonly Curve[], ...how: [Parameters<typeof sortRows>[1], object?]): string[] =>
  sortRows(scorecard(curves).rows, ...how).map(({ curve: each }) => each.indicator.name)

describe('rows in order', () => {
  it('of the gap go from best to worst, in the declared direction', () => {
    const curves = [
      like('worst', { verdict: gap(9) }),
      like('undirected', { polarity: 'none', verdict: gap(-90) }),
      like('best', { verdict: gap(-9) }),
      like('higher', { polarity: 'higher', verdict: gap(4) }),
      like('none', { verdict: { ...plans.verdict, gap: null } }),
    ]
    expect(sorted(curves, 'gap')).toEqual(['best', 'higher', 'worst', 'undirected', 'none'])
    expect(sorted(curves, 'gap', { descending: true })).toEqual([
      'worst',
      'higher',
      'best',
      'undirected',
      'none',
    ])
  })

  it('of gaps in one unit compare them as they are, higher ones first where higher is better', () => {
    const curves = [
      like('small of little', { verdict: gap(-5, 10) }),
      like('large of much', { verdict: gap(-10, 1000) }),
    ]
    expect(sorted(curves, 'gap')).toEqual(['large of much', 'small of little'])
    const higher = [4, 9, -2].map((value) => like(String(value), { polarity: 'higher', verdict: gap(value) }))
    expect(sorted(higher, 'gap')).toEqual(['9', '4', '-2'])
    const directed = [
      { id: 'lower', value: 3 },
      { id: 'higher', value: 2 },
    ] as const
    expect(
      sorted(
        directed.map(({ id, value }) => like(id, { polarity: id, verdict: gap(value) })),
        'gap',
      ),
    ).toEqual(['higher', 'lower'])
  })

  it('of gaps in several units compare each with its forecast', () => {
    const curves = [
      like('ten of a thousand', { verdict: gap(-10, 1000) }),
      like('five of ten', { verdict: gap(-5, 10) }, '%'),
      like('of nought', { verdict: gap(-5, 0) }, '%'),
    ]
    expect(sorted(curves, 'gap')).toEqual(['five of ten', 'ten of a thousand', 'of nought'])
    expect(sorted(curves.slice(1), 'gap')).toEqual(['five of ten', 'of nought'])
  })

  it('of the verdict and the evidence go from best to worst', () => {
    const status = (name: Curve['verdict']['status']): Curve =>
      like(name, { verdict: { ...plans.verdict, status: name } })
    expect(
      sorted([status('no-forecast'), status('worse'), status('turned'), status('bending')], 'verdict'),
    ).toEqual(['turned', 'bending', 'worse', 'no-forecast'])
    const evidence = (name: string, direction: 'better' | 'worse', chance: number): Curve =>
      like(name, { verdict: { ...plans.verdict, evidence: { grade: 'some', direction, chance } } })
    expect(
      sorted(
        [
          evidence('bad', 'worse', 0.01),
          evidence('good', 'better', 0.01),
          evidence('not so bad', 'worse', 0.4),
          evidence('so', 'better', 0.4),
        ],
        'evidence',
      ),
    ).toEqual(['good', 'so', 'not so bad', 'bad'])
  })

  it('of names follow the alphabet asked for, and equals keep their order', () => {
    expect(sorted([like('Area 10'), like('Area 9'), like('Ärger')], 'name', { locale: 'en' })).toEqual([
      'Area 9',
      'Area 10',
      'Ärger',
    ])
    expect(sorted([like('b'), like('a')], 'name', { descending: true })).toEqual(['b', 'a'])
    expect(sorted([like('b'), like('a')], 'current')).toEqual(['b', 'a'])
  })

  it('of trends go from the longest fall to the longest rise, and of periods from the earliest', () => {
    const of = (name: string, figures: Record<string, number>): Curve =>
      curve({ ...snapshots('x', figures), name }, { polarity: 'lower' })
    const curves = [
      of('rose', { 2017: 1, 2018: 2, 2019: 3 }),
      of('fell', { 2016: 9, 2017: 8, 2018: 7 }),
      of('flat', { 2017: 1, 2018: 1 }),
      of('one', { 2020: 1 }),
    ]
    expect(sorted(curves, 'current-trend')).toEqual(['fell', 'flat', 'rose', 'one'])
    expect(sorted(curves, 'period')).toEqual(['fell', 'flat', 'rose', 'one'])
    expect(sorted(curves, 'current')).toEqual(['flat', 'one', 'rose', 'fell'])
  })
})

describe('groups', () => {
  it('each have their own count, with what belongs to none last', () => {
    const outcome = (name: string | undefined): Curve => ({
      ...plans,
      indicator: { ...plans.indicator, ...(name === undefined ? {} : { outcome: name }) },
    })
    const groups = scorecardGroups([
      outcome(undefined),
      outcome('Safe'),
      outcome('Well'),
      outcome('Safe'),
      outcome(''),
    ])
    expect(groups.map(({ name, summary }) => [name, summary.of])).toEqual([
      ['Safe', 2],
      ['Well', 1],
      [null, 2],
    ])
    expect(groupSentence(groups[0]!, en)).toMatch(/^Safe: \d of the 2 curves/)
    expect(groupSentence(groups[2]!, en)).toMatch(/^Not placed under any: /)
    expect(scorecardGroups([plans], () => 'Fostering')[0]!.name).toBe('Fostering')
    expect(scorecardGroups([])).toEqual([])
  })
})

describe('worse than the comparator and worsening', () => {
  // Made-up figures: two areas that had the same course, of which one then got worse and one did not.
  const steady = { 2010: 60, 2011: 61, 2012: 60, 2013: 61, 2014: 60, 2015: 61, 2016: 60 }
  const area = (since: Record<string, number>, polarity: Curve['polarity'] = 'lower'): Curve =>
    curve(snapshots('rate', { ...steady, ...since }), { polarity, baselineUntil: '2016' })
  const theirs = area({ 2017: 60, 2018: 60, 2019: 60 })

  it('needs both', () => {
    expect(worseAndWorsening(area({ 2017: 80, 2018: 85, 2019: 90 }), theirs)).toEqual({
      answer: true,
      none: null,
    })
    expect(worseAndWorsening(area({ 2017: 95, 2018: 92, 2019: 90 }), theirs).answer).toBe(false)
    expect(worseAndWorsening(area({ 2017: 60, 2018: 60, 2019: 61 }), theirs).answer).toBe(false)
    expect(worseAndWorsening(area({ 2017: 40, 2018: 35, 2019: 38 }), theirs).answer).toBe(false)
    expect(worseAndWorsening(area({ 2017: 80, 2018: 90, 2019: 90 }), theirs).answer).toBe(false)
  })

  it('is neither yes nor no where it cannot be said', () => {
    expect(worseAndWorsening(area({ 2019: 80 }, 'none'), theirs)).toEqual({
      answer: null,
      none: 'no-agreed-direction',
    })
    expect(worseAndWorsening(area({ 2017: 80, 2019: 90 }), theirs)).toEqual({
      answer: null,
      none: 'no-trend',
    })
  })
})

describe('Dorset’s ten obsessions, as published', () => {
  const read = (name: string): string =>
    readFileSync(new URL(`../../../../docs/dorset/${name}`, import.meta.url), 'utf8')
  const { about } = readAbout(read('indicators.csv'))
  const { indicators } = readTable(read('obsessions.csv'), { about })
  const curves = indicators.filter(({ area }) => area.code === 'E06000059').map((each) => curve(each))
  const card = scorecard(curves)

  it('are counted once each, and the rest itemised by name', () => {
    const { improving, rest, of } = card.summary
    expect(of).toBe(10)
    expect(improving + rest.reduce((sum, { count }) => sum + count, 0)).toBe(10)
    expect({ improving, rest }).toMatchInlineSnapshot(`
      {
        "improving": 2,
        "rest": [
          {
            "code": "could-be-chance",
            "count": 7,
          },
          {
            "code": "not-enough-history",
            "count": 1,
          },
        ],
      }
    `)
    expect(scorecardItems(card, en)).toMatchInlineSnapshot(`
      [
        "7 could be chance or as forecast",
        "1 not enough history",
      ]
    `)
    expect(scorecardParagraph(card, en)).toMatchInlineSnapshot(
      `"Dorset: 2 of the 10 curves show evidence of improvement. The rest: 7 could be chance or as forecast; 1 not enough history. By chance alone, about 1 in 10 judged curves would show improvement if nothing had changed. As many would look worse."`,
    )
    expect(scorecardParagraph(card, cy)).toMatchInlineSnapshot(
      `"Dorset: Mae 2 o’r 10 cromlin yn dangos tystiolaeth o welliant. Y gweddill: 7 a allai fod ar hap neu yn unol â’r rhagolwg; 1 heb ddigon o hanes. Ar hap yn unig, byddai oddeutu 1 o bob 10 cromlin a farnwyd yn dangos gwelliant pe na bai dim wedi newid. Byddai’r un nifer yn edrych yn waeth."`,
    )
  })

  it('had a count a year before, made again from today’s figures', () => {
    const changes = changesSince(curves, '2024-04-01', { asOf: '2025-04-01' })
    expect(changes.rows).toHaveLength(10)
    expect([changes.now.improving, changes.before.improving]).toMatchInlineSnapshot(`
      [
        2,
        1,
      ]
    `)
  })
})
