import { readNotes } from '@oba/core'
import type { FrameworkParts } from '@oba/core'
import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import './define.js'

const file = (...lines: readonly string[]): string => URL.createObjectURL(new Blob([lines.join('\n')]))
const rows = (begin: string): string[] =>
  [243, 270, 372, 409, 415, 244, 305].map((value, year) => `${begin},31 March ${2013 + year},${value}`)
const FIGURES = file(
  'indicator,area_code,area,period,value',
  ...['plans,A1,Dorset', 'plans,A2,Poole', 'helped,A1,Dorset', 'wanted,A1,Dorset'].flatMap(rows),
)
const GROUPS = file(
  'indicator,area_code,area,group,period,value',
  ...['', 'Boys', 'Girls'].flatMap((group) => rows(`plans,A1,Dorset,${group}`)),
)
const ABOUT = file(
  'indicator,name,definition,source,polarity,baseline_until,outcome,service,quadrant,tier',
  'plans,Children on plans,Children with a plan,A council,lower,2016,safe,,,',
  'helped,Families helped,,,higher,2016,,help,lower-right,headline 1',
  'wanted,Families who feel heard,,,higher,2016,,help,lower-right,data development agenda 1',
)
const PARTS: FrameworkParts = {
  populations: [{ id: 'children', name: 'Children in Dorset' }],
  outcomes: [{ id: 'safe', text: 'Children are safe', population: 'children' }],
  services: [{ id: 'help', name: 'Family help', users: 'families', contributesTo: ['safe'] }],
}
const { notes } = readNotes('indicator,period,text\nplans,31 March 2015,A new front door')

const dorset = { src: FIGURES, about: ABOUT, area: 'A1' }
const plans = { ...dorset, indicator: 'plans' }
const curve = { ...plans, choose: 'area', neighbours: 'A2', notes }

/** What it takes for each element to show all that it ever shows. */
const STATES: Readonly<Record<string, readonly object[]>> = {
  'oba-compare': [
    { ...plans, as: 'multiples' },
    { ...plans, as: 'one' },
    { src: GROUPS, about: ABOUT, by: 'group' },
  ],
  'oba-curve': [curve],
  'oba-framework': [{ ...dorset, parts: PARTS }],
  'oba-quadrants': [{ ...dorset, parts: PARTS }],
  'oba-report': [{ ...curve, outcome: 'Children are safe' }],
  'oba-scorecard': [{ ...dorset, since: '2019-01-01' }],
}

interface Named {
  readonly parts: readonly string[]
  readonly slots: readonly string[]
}

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort()

/** The parts and slots there are in an element: while it waits, and in each of its states. */
async function shownBy(tag: string): Promise<Named> {
  const parts: string[] = []
  const slots: string[] = []
  for (const state of [null, ...STATES[tag]!]) {
    const element = document.createElement(tag)
    const answer = Promise.race([oneEvent(element, 'oba-ready'), oneEvent(element, 'oba-data-error')])
    Object.assign(element, state)
    await fixture(html`<div>${element}</div>`)
    if (state) expect(await answer).to.have.property('type', 'oba-ready')
    const { shadowRoot } = element
    parts.push(...[...shadowRoot!.querySelectorAll('[part]')].flatMap((one) => [...one.part]))
    slots.push(...[...shadowRoot!.querySelectorAll('slot')].map(({ name }) => name))
  }
  return { parts: sorted(parts), slots: sorted(slots) }
}

interface Declared {
  readonly tagName?: string
  readonly cssParts?: readonly { readonly name: string }[]
  readonly slots?: readonly { readonly name: string }[]
}

async function declaredIn(manifest: string): Promise<Readonly<Record<string, Named>>> {
  const { modules } = (await (await fetch(manifest)).json()) as { modules: { declarations: Declared[] }[] }
  const names = (all: readonly { readonly name: string }[] = []): string[] =>
    sorted(all.map(({ name }) => name))
  return Object.fromEntries(
    modules
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ tagName, cssParts, slots }) =>
        tagName === undefined ? [] : [[tagName, { parts: names(cssParts), slots: names(slots) }]],
      ),
  )
}

/** The rows of the guide's table: an element, its parts, its slots. The slot for figures has no name there. */
async function toldIn(guide: string): Promise<Readonly<Record<string, Named>>> {
  const text = await (await fetch(guide)).text()
  const [, table] = /\n\| element +\| parts +\| slots +\|\n\|[-| ]+\|\n((?:\|.*\|\n)+)/.exec(text)!
  const named = (cell: string): string[] => sorted([...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!))
  return Object.fromEntries(
    table!
      .trim()
      .split('\n')
      .map((row) => {
        const [, element, parts, slots] = row.split('|')
        return [/<(oba-\w+)>/.exec(element!)![1]!, { parts: named(parts!), slots: named(slots!) }]
      }),
  )
}

describe('the parts and slots of an element', () => {
  let declared: Readonly<Record<string, Named>>
  let told: Readonly<Record<string, Named>>
  before(async () => {
    declared = await declaredIn('/packages/elements/manifest/custom-elements.json')
    told = await toldIn('/docs/embedding.md')
    expect(Object.keys(declared).sort()).to.deep.equal(Object.keys(STATES))
    expect(Object.keys(told).sort()).to.deep.equal(Object.keys(STATES))
  })

  for (const tag of Object.keys(STATES))
    it(`are those its manifest and the guide name, and no others: ${tag}`, async () => {
      const { parts, slots } = await shownBy(tag)
      expect(parts).to.have.length.above(1)
      expect(declared[tag]).to.deep.equal({ parts, slots })
      expect(told[tag]).to.deep.equal({ parts, slots: slots.filter((name) => name !== '') })
    })
})
