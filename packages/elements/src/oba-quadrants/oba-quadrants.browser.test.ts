import { readDocument } from '@oba/core'
import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys, setViewport } from '@web/test-runner-commands'
import type { ObaReadyEvent } from '../data/ready-event.js'
import type { ObaSelectEvent } from '../data/select-event.js'
import { numberOverflow } from '../theme/list-number.fixture.js'
import { brokenAtTwiceTheText } from '../theme/broken-words.fixture.js'
import { expectAccessibleEverywhere } from '../theme/themes.fixture.js'
import './define.js'
import type { ObaQuadrants } from './oba-quadrants.js'
import { until } from '../until.fixture.js'

const file = (text: string, type = 'text/csv'): string => URL.createObjectURL(new Blob([text], { type }))
const years = (id: string, values: readonly (number | string)[], unit = ''): string =>
  values
    .map((value, index) => {
      const figure = typeof value === 'number' ? `${value},` : `,${value}`
      return `${id},Example,${2019 + index}/${20 + index},financial year,${figure},${unit}`
    })
    .join('\n')
const figures = (...rows: readonly string[]): string =>
  file(['indicator,area,period,period_type,value,symbol,unit', ...rows].join('\n'))
const MEASURES = figures(
  years('places', [30, 36, 40, 48], 'places'),
  years('finished', [70, 74, 80, 88], '%'),
  years('number', [10, 'c', 20, 26], 'people'),
  years('share', [40.2, 44.4, 54.1, 61.9], '%'),
  years('wanted', ['x'], '%'),
)
const ABOUT = file(
  [
    'indicator,name,decimals,tier,service,quadrant,pair',
    'places,Training places,0,,training,upper-left,',
    'finished,Training finished,0,headline 2,training,upper-right,',
    'number,People whose practice improved,0,,training,lower-left,share',
    'share,Share whose practice improved,1,headline 1,training,lower-right,number',
    'wanted,Children who feel heard,0,data development agenda 1,training,lower-right,',
  ].join('\n'),
)
const DOCUMENT = {
  version: 1,
  populations: [{ id: 'children', name: 'Children' }],
  outcomes: [{ id: 'safe', text: 'Children are safe', population: 'children' }],
  services: [
    { id: 'training', name: 'Social-work training', users: 'social workers', contributesTo: ['safe'] },
  ],
}
const FRAMEWORK = file(JSON.stringify(DOCUMENT), 'application/json')

async function quadrantsOf(attributes: Readonly<Record<string, string>> = {}): Promise<ObaQuadrants> {
  const element = document.createElement('oba-quadrants')
  for (const [name, value] of Object.entries({
    src: MEASURES,
    about: ABOUT,
    framework: FRAMEWORK,
    ...attributes,
  }))
    element.setAttribute(name, value)
  await fixture(html`<div>${element}</div>`)
  await until(() => element.shadowRoot!.querySelector('.quadrants, .fault') !== null)
  return element
}

const said = (element: Element, selector = ''): string =>
  (selector === '' ? element.shadowRoot! : element.shadowRoot!.querySelector(selector)!)
    .textContent!.replace(/\s+/g, ' ')
    .trim()
const headings = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[role="heading"]')].map(
    (head) => `${head.getAttribute('aria-level')} ${head.textContent!.trim()}`,
  )
const button = (element: Element, name: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent!.trim() === name)!

describe('<oba-quadrants>', () => {
  it('asks the three questions in their order, under the name of the service, and then what is still wanted', async () => {
    const element = await quadrantsOf()
    expect(headings(element)).to.deep.equal([
      '2 Social-work training',
      '3 How much did we do?',
      '3 How well did we do it?',
      '3 Is anyone better off?',
      '3 Data development agenda',
    ])
    expect(said(element, '[part="agenda"] ol')).to.contain('Children who feel heard')
  })

  it('keeps the numbers of ten wanted measures inside it', async () => {
    const wanted = Array.from({ length: 10 }, (_, place) => `wanted-${place + 1}`)
    const element = await quadrantsOf({
      src: figures(...wanted.map((id) => years(id, ['x'], '%'))),
      about: file(
        [
          'indicator,name,tier,service,quadrant',
          ...wanted.map(
            (id, place) => `${id},${id},data development agenda ${place + 1},training,lower-right`,
          ),
        ].join('\n'),
      ),
    })
    const agenda = element.shadowRoot!.querySelector<HTMLOListElement>('[part="agenda"] ol')!
    expect(agenda.childElementCount).to.equal(10)
    expect(numberOverflow(agenda)).to.be.at.most(0)
  })

  it('says whom it serves, what it contributes to, and the most important figure first', async () => {
    const element = await quadrantsOf()
    expect(said(element)).to.contain('Contributes to: Children are safe')
    expect(said(element)).to.contain('Who it serves: social workers')
    expect(said(element, '[part="summary"]')).to.equal(
      'Share whose practice improved: 61.9% in the year ending 31 March 2023.',
    )
  })

  it('sets the # and the % of the same thing side by side, each with its figure and where that came from', async () => {
    const element = await quadrantsOf()
    const row = element.shadowRoot!.querySelector('.better-off li')!
    const [number, share] = [...row.querySelectorAll<HTMLElement>('.measure')]
    expect(number!.textContent).to.match(
      /People whose practice improved[^]*26 people[^]*2022\/23[^]*Up from 20/,
    )
    expect(share!.textContent).to.match(/Share whose practice improved[^]*61\.9%[^]*Up from 54\.1%/)
    expect(number!.getBoundingClientRect().top).to.equal(share!.getBoundingClientRect().top)
    expect(share!.querySelector('svg.sparkline path')).not.to.equal(null)
  })

  it('stars headline measures, and says so to those who cannot see a star', async () => {
    const element = await quadrantsOf()
    const stars = [...element.shadowRoot!.querySelectorAll('[role="img"]')].map((star) =>
      star.getAttribute('aria-label'),
    )
    expect(stars).to.deep.equal(['Headline 2', 'Headline 1'])
  })

  it('keeps back the % of a pair whose # is kept back, in the grid and in the curve it opens', async () => {
    const element = await quadrantsOf()
    const curves: readonly unknown[] = (await readyAgain(element)).curves
    button(element, 'Share whose practice improved').click()
    await element.updateComplete
    const opened = element.shadowRoot!.querySelector('oba-curve')!
    await opened.updateComplete
    expect(opened.shadowRoot!.querySelector('table')!.textContent).to.contain('kept back')
    for (const place of [JSON.stringify(curves), opened.shadowRoot!.textContent!, said(element)])
      expect(place).not.to.contain('44.4')
  })

  it('opens a measure in place by keyboard, tells the page which, and does not pass the inner curve on as its own', async () => {
    const element = await quadrantsOf()
    const [picked, ready]: [string[], Event[]] = [[], []]
    element.addEventListener('oba-select', ({ curve }: ObaSelectEvent) => picked.push(curve!.indicator.name))
    element.addEventListener('oba-ready', (event) => ready.push(event))
    button(element, 'Training finished').focus()
    await sendKeys({ press: 'Enter' })
    await until(() => element.shadowRoot!.querySelector('oba-curve') !== null)
    const opened = element.shadowRoot!.querySelector('oba-curve')!
    await until(() => opened.shadowRoot!.querySelector('figure') !== null)
    expect(button(element, 'Training finished').getAttribute('aria-expanded')).to.equal('true')
    expect(opened.getAttribute('heading-level')).to.equal('4')
    expect(picked).to.deep.equal(['Training finished'])
    expect(ready).to.deep.equal([])
    await expect(element).to.be.accessible()
    await sendKeys({ press: ' ' })
    await until(() => element.shadowRoot!.querySelector('oba-curve') === null)
  })

  it('shows a measure’s curve in another element of the page', async () => {
    const page = await fixture(
      html`<div>
        <oba-quadrants for="aside" src=${MEASURES} about=${ABOUT}></oba-quadrants>
        <oba-curve id="aside"></oba-curve>
      </div>`,
    )
    const element = page.querySelector('oba-quadrants')!
    await until(() => element.shadowRoot!.querySelector('.quadrants') !== null)
    button(element, 'Training places').click()
    await element.updateComplete
    expect(page.querySelector('oba-curve')!.curve!.indicator.name).to.equal('Training places')
    expect(element.shadowRoot!.querySelector('oba-curve')).to.equal(null)
  })

  it('passes axe wide, narrow, dark and in forced colours, in question order, and never scrolls sideways', async () => {
    const element = await quadrantsOf()
    await expectAccessibleEverywhere(element)
    await setViewport({ width: 320, height: 800 })
    const tops = [...element.shadowRoot!.querySelectorAll('.head')].map(
      (head) => head.getBoundingClientRect().top,
    )
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b))
    await setViewport({ width: 1000, height: 800 })
  })

  it('breaks no word of its measures or its headings on a narrow screen at twice the text size', async () => {
    expect(brokenAtTwiceTheText(await quadrantsOf({ framework: '' }))).to.deep.equal([])
  })

  it('calls a service by its id where no framework names it, and takes a finished grid', async () => {
    const plain = await quadrantsOf({ framework: '' })
    expect(headings(plain)[0]).to.equal('2 training')
    const empty = await fixture<ObaQuadrants>(html`<oba-quadrants></oba-quadrants>`)
    empty.grid = {
      service: { id: 'x', name: 'Youth work' },
      howMuch: [],
      howWell: [],
      betterOff: [],
      headlines: [],
      agenda: [],
    }
    await empty.updateComplete
    expect(headings(empty)[0]).to.equal('2 Youth work')
    expect(said(empty, '[part="summary"]')).to.equal('Nothing yet says whether anyone is better off.')
    await expect(empty).to.be.accessible()
  })

  it('speaks Welsh where its words are loaded', async () => {
    await import('../cy.js')
    const element = await quadrantsOf({ lang: 'cy' })
    expect(headings(element)).to.include('3 A oes rhywun yn well ei fyd?')
  })

  it('says in a sentence what it cannot find: a service, a measure, a framework', async () => {
    expect(said(await quadrantsOf({ service: 'nursing' }), '.fault')).to.equal(
      'There is no service “nursing” here. The file holds: training.',
    )
    expect(said(await quadrantsOf({ about: '' }), '.fault')).to.contain('No measure is in a quadrant')
    const without = await quadrantsOf({ framework: file('{"version":1,"services":[{"id":"training"}]}') })
    expect(said(without, '.notice')).to.contain('services[0].name is missing, or is not what it should be')
    expect(said(without)).to.contain('61.9%')
  })

  it('names what the companion file says too little of to be placed', async () => {
    const half = file('indicator,service,quadrant\nplaces,training,upper-left\nfinished,training,')
    const element = await quadrantsOf({ about: half })
    expect(said(element, '.notice')).to.match(/Left out.*: finished\.$/)
  })

  describe('says of a measure that names an outcome or a population too that no one service answers for one', () => {
    const POPULATION = /^Left out, .* gives each an outcome or a population, .*: (.*)\.$/
    const aboutOf = (...rows: readonly string[]): string =>
      file(['indicator,service,quadrant,outcome,population', ...rows].join('\n'))

    it('beside measures that have their place', async () => {
      const about = aboutOf(
        'places,training,upper-left,,',
        'finished,training,upper-right,safe,',
        'share,training,lower-right,,children',
        'number,training,,,',
      )
      const element = await quadrantsOf({ about })
      const [halves, populations] = [...element.shadowRoot!.querySelectorAll('.notice')].map(
        ({ textContent }) => textContent,
      )
      expect(halves).to.equal(
        'Left out, because the companion file should say both the service and the quadrant of each: number.',
      )
      expect(POPULATION.exec(populations!)?.[1]).to.equal('finished, share')
    })

    it('where there is no other measure', async () => {
      const element = await quadrantsOf({ about: aboutOf('finished,training,upper-right,safe,') })
      expect(POPULATION.exec(said(element, '.fault'))?.[1]).to.equal('finished')
    })

    it('where the service asked for has no other', async () => {
      const about = aboutOf('places,training,upper-left,,', 'finished,nursing,upper-right,safe,')
      const element = await quadrantsOf({ about, service: 'nursing' })
      const [none, ...why] = said(element, '.fault').split(/(?<=training\.) /)
      expect(none).to.equal('There is no service “nursing” here. The file holds: training.')
      expect(POPULATION.exec(why.join())?.[1]).to.equal('finished')
    })
  })

  it('shows hostile text of any field as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>'
    const about = file(
      `indicator,name,tier,service,quadrant\nplaces,${hostile},headline 1,${hostile},lower-right`,
    )
    const src = figures(years('places', [30, 36, 40, 48], hostile))
    const element = await quadrantsOf({ src, about, service: hostile, framework: '' })
    expect(element.shadowRoot!.querySelector('img')).to.equal(null)
    expect(element.shadowRoot!.querySelector('[part="quadrants"]')!.textContent).to.contain(hostile)
  })
})

describe('a framework’s file', () => {
  const faultOf = async (text: string): Promise<string> => {
    const element = await quadrantsOf({ framework: file(text) })
    return element.shadowRoot!.querySelector('.notice')?.textContent ?? ''
  }

  it('is read where the core would read it', async () => {
    expect(readDocument(DOCUMENT).problems).to.deep.equal([])
    expect(await faultOf(JSON.stringify(DOCUMENT))).to.equal('')
  })

  for (const [what, text, sentence] of [
    ['is no JSON', 'Outcomes: safe', 'It should be a JSON object with “version”: 1'],
    ['is of another version', '{"version":2}', 'It should be a JSON object with “version”: 1'],
    ['has no list where one belongs', '{"version":1,"outcomes":{}}', 'Its outcomes is missing, or is not'],
    ['has nothing in a list', '{"version":1,"services":[null]}', 'Its services[0].id is missing'],
    [
      'has a number for a list of texts',
      '{"version":1,"services":[{"id":"a","name":"A","contributesTo":[5]}]}',
      'Its services[0].contributesTo is missing, or is not',
    ],
    [
      'has an outcome with a number in it',
      '{"version":1,"outcomes":[{"id":"a","text":"90% of children are safe","population":"b"}]}',
      '“90% of children are safe” has a number in it',
    ],
  ] as const)
    it(`that ${what} is said so, and the figures stay`, async () =>
      expect(await faultOf(text)).to.contain(sentence))
})

/** The event of the next drawing, which a change of heading level does not bring but another file does. */
async function readyAgain(element: ObaQuadrants): Promise<ObaReadyEvent> {
  const next = new Promise<ObaReadyEvent>((resolve) =>
    element.addEventListener('oba-ready', resolve, { once: true }),
  )
  element.baselineUntil = '2021/22'
  return next
}
