import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import type { FrameworkParts } from '@oba/core'
import { untilSeen } from '../data/faulty-server.fixture.js'
import type { ObaSelectEvent } from '../data/select-event.js'
import { brokenAtTwiceTheText } from '../theme/broken-words.fixture.js'
import { expectAccessibleEverywhere } from '../theme/themes.fixture.js'
import './define.js'
import type { ObaFramework } from './oba-framework.js'
import { until } from '../until.fixture.js'

const file = (text: string): string => URL.createObjectURL(new Blob([text]))
const rows = (indicator: string, values: readonly number[]): string =>
  values.map((value, index) => `${indicator},A1,Dorset,31 March ${2010 + index},${value}`).join('\n')
const FIGURES = file(
  [
    'indicator,area_code,area,period,value',
    rows('steady', [50, 52, 51, 53, 52, 51, 52, 50, 51]),
    rows('falling', [50, 52, 51, 53, 52, 51, 20, 18, 15]),
    rows('lost', [5, 6, 5, 6, 5, 6]),
  ].join('\n'),
)
const ABOUT = file(
  [
    'indicator,name,polarity,baseline_until,outcome,tier',
    'steady,Children at risk,lower,2015,safe,headline 2',
    'falling,Children in need,lower,2015,safe,headline 1',
    'lost,Children somewhere,lower,2013,elsewhere,',
  ].join('\n'),
)
const PARTS: FrameworkParts = {
  populations: [{ id: 'children', name: 'Children in Dorset' }],
  outcomes: [
    { id: 'safe', text: 'Children are safe', population: 'children', partners: ['Police', 'Schools'] },
    { id: 'happy', text: 'Children are happy', population: 'children' },
  ],
  services: [{ id: 'help', name: 'Family help', users: 'families', contributesTo: ['safe', 'happy'] }],
  scorecards: [{ id: 'ours', title: 'Our obsessions', indicators: ['falling'] }],
}

async function frameworkOf(given: Partial<ObaFramework> = {}): Promise<ObaFramework> {
  const element = document.createElement('oba-framework')
  Object.assign(element, { src: FIGURES, about: ABOUT, parts: PARTS }, given)
  await fixture(html`<div>${element}</div>`)
  await until(() => element.shadowRoot!.querySelector('section, .fault') !== null)
  return element
}

const said = (element: Element, selector: string): string =>
  element.shadowRoot!.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
const headings = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[role="heading"]')].map(
    (head) => `${head.getAttribute('aria-level')} ${head.textContent!.trim()}`,
  )
const button = (element: Element, name: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent!.trim() === name)!

describe('<oba-framework>', () => {
  it('goes from a population to its outcomes, and from services back to them', async () => {
    expect(headings(await frameworkOf())).to.deep.equal([
      '2 Children in Dorset',
      '3 Children are safe',
      '4 Partners',
      '4 Services that contribute',
      '3 Children are happy',
      '4 Services that contribute',
      '2 Services, and what they contribute to',
    ])
    expect(said(await frameworkOf(), '[part="services"]')).to.match(
      /Family help Who it serves: families Contributes to: Children are safe ?Contributes to: Children are happy/,
    )
  })

  it('counts the curves of each outcome, and lists headlines first with their verdicts in words', async () => {
    const element = await frameworkOf()
    expect(said(element, '[part="outcome"] .users')).to.equal(
      '1 of the 2 curves shows evidence of improvement',
    )
    const entries = [...element.shadowRoot!.querySelectorAll('.measure')].map((entry) =>
      entry.textContent!.replace(/\s+/g, ' ').trim(),
    )
    expect(entries[0]).to.match(/Children in need Turned\./)
    expect(entries[1]).to.match(/Children at risk As forecast\./)
    expect(said(element, '.selection')).to.contain('Our obsessions')
  })

  it('says what its stars mean, where it has any', async () => {
    const meaning = '★ The headlines of each outcome, the most important first'
    expect(said(await frameworkOf(), '.selection + .users')).to.equal(meaning)
    const about = file('indicator,name,outcome,tier\nsteady,Children at risk,safe,')
    expect((await frameworkOf({ about })).shadowRoot!.textContent).to.not.contain('★')
  })

  it('breaks no word of its indicators on a narrow screen at twice the text size', async () => {
    expect(brokenAtTwiceTheText(await frameworkOf())).to.deep.equal([])
  })

  it('says that an outcome without an indicator is not measured, and names what has no place', async () => {
    const element = await frameworkOf()
    const [, happy] = element.shadowRoot!.querySelectorAll('[part="outcome"]')
    expect(happy!.textContent).to.contain('Not measured')
    expect(said(element, '.notice')).to.match(/: Children somewhere\.$/)
    const homeless = await frameworkOf({ parts: { ...PARTS, populations: [] } })
    expect(said(homeless, '.notice')).to.contain('Children are safe, Children are happy')
  })

  it('opens an indicator in place by keyboard and tells the page which, once', async () => {
    const element = await frameworkOf()
    const [picked, ready]: [string[], Event[]] = [[], []]
    element.addEventListener('oba-select', ({ curve }: ObaSelectEvent) => picked.push(curve!.indicator.name))
    element.addEventListener('oba-ready', (event) => ready.push(event))
    button(element, 'Children in need').focus()
    await sendKeys({ press: 'Enter' })
    await until(() => element.shadowRoot!.querySelector('oba-curve') !== null)
    const opened = element.shadowRoot!.querySelector('oba-curve')!
    await until(() => opened.shadowRoot!.querySelector('figure') !== null)
    expect(picked).to.deep.equal(['Children in need'])
    expect(ready).to.deep.equal([])
    await expect(element).to.be.accessible()
    await sendKeys({ press: ' ' })
    await until(() => element.shadowRoot!.querySelector('oba-curve') === null)
  })

  it('reads its framework from a file, and says in a sentence what is wrong with one', async () => {
    const whole = await frameworkOf({
      parts: null,
      framework: file(JSON.stringify({ version: 1, ...PARTS })),
    })
    expect(headings(whole)).to.include('3 Children are safe')
    const none = await frameworkOf({ parts: null })
    expect(said(none, '.fault')).to.contain('There is no framework to show')
    const wrong = await frameworkOf({ parts: null, framework: file('{"version":1,"outcomes":[{"id":"a"}]}') })
    expect(said(wrong, '.fault')).to.contain('Its outcomes[0].text is missing')
  })

  it('says that it waits while its figures are there and its framework is not', async () => {
    const element = document.createElement('oba-framework')
    const framework = '/faulty/held/framework'
    Object.assign(element, { data: 'indicator,area,period,value\nsteady,Dorset,2010/11,5', framework })
    await fixture(html`<div>${element}</div>`)
    expect(said(element, '.waiting')).to.equal('Loading the figures.')
    await untilSeen('held/framework', 'asked')
    await fetch('/faulty/release/framework')
    await until(() => said(element, '.fault') !== '')
  })

  it('shows hostile names as text', async () => {
    const [service] = PARTS.services!
    const element = await frameworkOf({
      parts: { ...PARTS, services: [{ ...service!, name: '<img src=x>' }] },
    })
    expect(element.shadowRoot!.querySelector('img')).to.equal(null)
    expect(said(element, '[part="services"]')).to.contain('<img src=x>')
  })

  it('passes axe wide, narrow, dark and in forced colours, and never scrolls sideways', async () => {
    const element = await frameworkOf()
    await expectAccessibleEverywhere(element)
  })

  it('speaks Welsh where its words are loaded', async () => {
    await import('../cy.js')
    expect(headings(await frameworkOf({ lang: 'cy' }))).to.include('4 Gwasanaethau sy’n cyfrannu')
  })
})
