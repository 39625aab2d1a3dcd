import { expect, fixture, html } from '@open-wc/testing'
import { setViewport } from '@web/test-runner-commands'
import { numberOverflow } from '../theme/list-number.fixture.js'
import { brokenAtTwiceTheText } from '../theme/broken-words.fixture.js'
import { expectAccessibleEverywhere } from '../theme/themes.fixture.js'
import type { ObaQuadrants } from './oba-quadrants.js'
import { figures, file, headings, quadrantsOf, said, years } from './quadrants-of.fixture.js'

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

  it('breaks no word of its measures or its headings on a narrow screen at twice the text size', async () => {
    expect(brokenAtTwiceTheText(await quadrantsOf({ framework: '' }))).to.deep.equal([])
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

  it('speaks Welsh where its words are loaded', async () => {
    await import('../cy.js')
    const element = await quadrantsOf({ lang: 'cy' })
    expect(headings(element)).to.include('3 A oes rhywun yn well ei fyd?')
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
