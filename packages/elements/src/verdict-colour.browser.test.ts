import { expect, fixture, html } from '@open-wc/testing'
import './define.js'
import { until } from './until.fixture.js'

const file = (text: string): string => URL.createObjectURL(new Blob([text]))
const rows = (indicator: string, area: string, values: readonly number[]): string =>
  values.map((value, index) => `${indicator},${area},${area},31 March ${2010 + index},${value}`).join('\n')

/** Better than forecast in both areas: with strong evidence in A1, and in A2 as could be chance. */
const FALLING = rows('falling', 'A1', [50, 52, 51, 53, 52, 51, 20, 18, 15])
const CHANCE = [50, 60, 45, 58, 47, 55, 48, 47, 46]
const csv = (...all: readonly string[]): string =>
  file(['indicator,area_code,area,period,value', ...all].join('\n'))
const ONE_AREA = csv(FALLING, rows('steady', 'A1', CHANCE))
const TWO_AREAS = csv(FALLING, rows('falling', 'A2', CHANCE))
const ABOUT = file(
  'indicator,polarity,baseline_until,outcome\nfalling,lower,2015,safe\nsteady,lower,2015,safe',
)

const PARTS = {
  populations: [{ id: 'children', name: 'Children in Dorset' }],
  outcomes: [{ id: 'safe', text: 'Children are safe', population: 'children' }],
}

const colourOf = (element: Element, selector: string): string =>
  getComputedStyle(element.shadowRoot!.querySelector(selector)!).color

/** What a token of an element is as its page has it. */
function tokenOf(element: Element, name: string): string {
  const probe = document.createElement('span')
  probe.style.color = `var(--_${name})`
  element.shadowRoot!.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

async function drawn(name: string, given: object): Promise<Element> {
  const element = Object.assign(document.createElement(name), { about: ABOUT }, given)
  await fixture(html`<div>${element}</div>`)
  await until(() => element.shadowRoot!.querySelector('.badge') !== null)
  return element
}

describe('a verdict', () => {
  const lists = [
    { name: 'oba-compare', given: { src: TWO_AREAS, indicator: 'falling' } },
    { name: 'oba-framework', given: { src: ONE_AREA, parts: PARTS } },
    { name: 'oba-scorecard', given: { src: ONE_AREA } },
  ]
  for (const { name, given } of lists)
    it(`has its colour in the badges of <${name}> where there is evidence, and none where it could be chance`, async () => {
      const element = await drawn(name, given)
      expect(element.shadowRoot!.querySelectorAll('.badge')).to.have.length(2)
      expect(colourOf(element, '.badge.strong')).to.equal(tokenOf(element, 'better'))
      expect(colourOf(element, '.badge.none')).to.equal(tokenOf(element, 'muted'))
    })

  for (const name of ['oba-curve', 'oba-report'])
    for (const { area, polarity, badge, word } of [
      { area: 'A1', polarity: 'lower', badge: 'better', word: 'better' },
      { area: 'A1', polarity: 'higher', badge: 'worse', word: 'worse' },
      { area: 'A2', polarity: 'lower', badge: 'muted', word: 'text' },
      { area: 'A2', polarity: 'higher', badge: 'muted', word: 'text' },
    ])
      it(`of ${area}, where ${polarity} is better, is coloured ${badge} in <${name}>, in its words, badge and bracket`, async () => {
        const element = await drawn(name, { src: TWO_AREAS, area, polarity })
        expect(colourOf(element, '.badge')).to.equal(tokenOf(element, badge))
        expect(colourOf(element, '.verdict b')).to.equal(tokenOf(element, word))
        expect(getComputedStyle(element.shadowRoot!.querySelector('path.bracket')!).stroke).to.equal(
          tokenOf(element, badge),
        )
      })
})
