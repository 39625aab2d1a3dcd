import { expect, fixture, html } from '@open-wc/testing'
import '../cy.js'
import '../oba-compare/define.js'
import '../oba-curve/define.js'
import '../oba-scorecard/define.js'
import { until } from '../until.fixture.js'

const CSV = [
  'indicator,area_code,area,period,value',
  ...['plans', 'care'].flatMap((id) =>
    ['A1,Dorset', 'A2,Devon'].flatMap((area) =>
      [243, 270, 372, 409, 415, 244, 305].map(
        (value, year) => `${id},${area},31 March ${2013 + year},${value}`,
      ),
    ),
  ),
].join('\n')
const src = file(CSV)

function file(text: string): string {
  return URL.createObjectURL(new Blob([text]))
}

/** An element once it has a picture. */
async function drawn(template: ReturnType<typeof html>): Promise<ShadowRoot> {
  const { shadowRoot } = await fixture(template)
  await until(() => shadowRoot!.querySelector('svg'))
  return shadowRoot!
}

const textsOf = (root: ShadowRoot, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())

/** What the console is told while an element is drawn, once it says the `last` of it. */
async function told(template: ReturnType<typeof html>, last = ''): Promise<string[]> {
  const { warn } = console
  const said: string[] = []
  console.warn = (sentence: string) => said.push(sentence)
  try {
    const element = await fixture(template)
    await until(() => element.shadowRoot!.querySelector('svg'))
    if (last !== '') await until(() => said.join('\n').includes(last), `${last}\n${said.join('\n')}`)
  } finally {
    console.warn = warn
  }
  return said
}

describe('a mistake of an author that nobody would see', () => {
  it('is told where a baseline ends at no period of a row', async () => {
    const baseline = (until: string): Promise<string[]> =>
      told(html`<oba-scorecard src=${src} area="A1" baseline-until=${until}></oba-scorecard>`)
    expect(await baseline('2016')).to.deep.equal([])
    expect(await baseline('2031')).to.deep.equal(
      ['plans', 'care'].map(
        (id) =>
          `oba: ${id}, Dorset: The baseline should end at “2031”, and the figures have no such period. They run from 31 March 2013 to 31 March 2019.`,
      ),
    )
    const companion = file('indicator,baseline_until\nplans,2030')
    expect(
      await told(html`<oba-scorecard src=${src} about=${companion} area="A1"></oba-scorecard>`),
    ).to.have.length(1)
    expect(
      await told(
        html`<oba-compare src=${src} indicator="plans" area="A1" baseline-until="2029"></oba-compare>`,
      ),
    ).to.have.length(2)
  })

  it('is told where an order of dates is none, and where dates have no order', async () => {
    const dated = file(
      ['indicator,period,value', 'plans,03/04/2016,1', 'plans,03/05/2016,2', 'plans,3 June 2016,3'].join(
        '\n',
      ),
    )
    expect(await told(html`<oba-curve src=${dated} date-order="dmy"></oba-curve>`)).to.deep.equal([
      'oba: date-order="dmy" is left out: write one of day-month, month-day.',
      `oba: ${dated}\n  Row 2: say the date order, day-month or month-day: “03/04/2016” in “period” is 2016-04-03 or 2016-03-04.\n  Row 3: say the date order, day-month or month-day: “03/05/2016” in “period” is 2016-05-03 or 2016-03-05.`,
    ])
    expect(await told(html`<oba-curve src=${dated} date-order="day-month"></oba-curve>`)).to.deep.equal([])
  })

  it('is told where the unit of a line changes, which is two lines then', async () => {
    const spent = file(
      'indicator,area,period,unit,value\nspend,Dorset,2015/16,£,5000\nspend,Dorset,2016/17,£,6000\nspend,Dorset,2017/18,£000,7',
    )
    const both = html`<oba-curve src=${spent} choose="indicator" period-type="financial year"></oba-curve>`
    expect(await told(both)).to.deep.equal([
      `oba: ${spent}\n  Row 4: “unit” breaks the figures down (£, £000). Each is kept apart; choose one with a filter.`,
    ])
    const one = html`<oba-curve src=${spent} filter="unit: £" period-type="financial year"></oba-curve>`
    expect(await told(one)).to.deep.equal([])
  })

  it('is told where a companion file is of other indicators', async () => {
    const other = file('indicator,name\nplan,Plans\nneed,In need')
    const curve = (about: string): ReturnType<typeof html> =>
      html`<oba-curve src=${src} about=${about} indicator="plans" area="A1"></oba-curve>`
    expect(await told(curve(other))).to.deep.equal([
      `oba: ${other} does not fit. The file has no indicator “plan, need”. It has: plans, care.`,
    ])
    expect(await told(curve(file('indicator,name\nplans,Plans\nneed,In need')))).to.deep.equal([])
  })

  it('is told by the name of the file it is in: the figures, or the companion file beside them', async () => {
    const odd = `${CSV}\nplans,A1,Dorset,31 March 2020,many`
    const companion = file('indicator,name,decimals\nplans,Plans,two')
    const says = (figures: string): string[] => [
      `oba: ${companion}\n  Row 2: “two” in “decimals” is not a number. It is shown as it stands, and not used.`,
      `oba: ${figures}\n  Row 30: “many” in “value” is not a number. It is shown as it stands, and not used.`,
    ]
    const inside = html`<oba-curve .data=${odd} about=${companion} indicator="plans" area="A1"></oba-curve>`
    expect(await told(inside)).to.deep.equal(says('<oba-curve>'))
    const fetched = file(odd)
    const beside = html`<oba-curve src=${fetched} about=${companion} indicator="plans" area="A1"></oba-curve>`
    expect(await told(beside)).to.deep.equal(says(fetched))
  })

  it('is told where a note is of an indicator that the figures do not have', async () => {
    const notes = file('indicator,period,text\nplans,2016,Here\nplan,2017,Nowhere')
    expect(
      await told(
        html`<oba-curve src=${src} notes-src=${notes} indicator="plans" area="A1"></oba-curve>`,
        '“plan”',
      ),
    ).to.deep.equal([`oba: ${notes} does not fit. The file has no indicator “plan”. It has: plans, care.`])
  })

  it('is told where a saved forecast is of another curve', async () => {
    const saved = (id: string): string =>
      file(
        `indicator,area_code,period,forecast,forecast_by,forecast_on\n${id},31 March 2018,5,Board,2016-06-01`,
      )
    const curve = (forecast: string): ReturnType<typeof html> =>
      html`<oba-curve src=${src} baseline-src=${forecast} indicator="plans" area="A1"></oba-curve>`
    expect(await told(curve(saved('plans,A1')))).to.deep.equal([])
    const elsewhere = saved('plans,A2')
    expect(await told(curve(elsewhere), 'not fit')).to.deep.equal([`oba: ${elsewhere} does not fit plans.`])
  })

  const freezing = (...rows: string[]): string =>
    file(['indicator,area_code,period,forecast,forecast_by,forecast_on', ...rows].join('\n'))
  const frozen = (of: string, value = 300): string => `${of},31 March 2018,${value},Board,2016-06-01`
  const noticesBy = async (forecasts: string, lang = 'en'): Promise<string[]> =>
    textsOf(
      await drawn(
        html`<oba-curve
          lang=${lang}
          .data=${CSV}
          baseline-src=${forecasts}
          indicator="plans"
          area="A1"
        ></oba-curve>`,
      ),
      '.notice',
    )

  it('is shown where a saved forecast is of none of the figures, so that a new one is not taken for it', async () => {
    const says = ['No saved forecast fits these figures: any shown is new.']
    expect(await noticesBy(freezing(frozen('plan,A1'))), 'of an indicator renamed').to.deep.equal(says)
    expect(await noticesBy(freezing(frozen('plans,A0'))), 'of an area renamed').to.deep.equal(says)
    const others = [frozen('care,A1'), frozen('care,A2'), frozen('plan,A1')]
    expect(await noticesBy(freezing(...others)), 'one renamed among several').to.deep.equal(says)
    expect(await noticesBy(freezing(frozen('plan,A1')), 'cy')).to.deep.equal([
      'Nid oes rhagolwg a gadwyd yn cyd-fynd â’r ffigurau hyn: mae unrhyw un a ddangosir yn newydd.',
    ])
  })

  it('is shown where a saved forecast cannot be used, so that a new one is not taken for it', async () => {
    expect(await noticesBy(freezing('plans,A1,31 March 2031,5,Board,2016-06-01'))).to.have.length(1)
  })

  it('is no mistake where a council has saved the forecasts of other curves only', async () => {
    expect(await noticesBy(freezing(frozen('care,A1'), frozen('plans,A2')))).to.deep.equal([])
    expect(await noticesBy(freezing(frozen('plans,A1'), frozen('gone,A1')))).to.deep.equal([])
  })

  it('is put right where an area is called by its name, and the author told its code', async () => {
    const says = ['oba: “Devon” is area="A2" by its code.']
    expect(
      await told(html`<oba-curve src=${src} indicator="plans" area="Devon" compare="Devon"></oba-curve>`),
    ).to.deep.equal(says)
    const curve = await drawn(
      html`<oba-curve src=${src} indicator="care" area="Devon" choose="area"></oba-curve>`,
    )
    expect(textsOf(curve, '.subtitle')[0]).to.contain('Devon')
    expect(curve.querySelector('select')!.value).to.equal('A2')
    const card = await drawn(html`<oba-scorecard src=${src} area="Devon"></oba-scorecard>`)
    expect(textsOf(card, '.pick')).to.deep.equal(['plans', 'care'])
    const compare = await drawn(
      html`<oba-compare src=${src} indicator="plans" area="Devon" areas="Dorset"></oba-compare>`,
    )
    expect(textsOf(compare, '.pick')).to.have.length(2)
    expect(textsOf(compare, '.own .pick')[0]).to.contain('Devon')
    expect(textsOf(compare, '.notice')).to.deep.equal([])
  })

  it('is asked about where two areas have the name an area is called by', async () => {
    const two = `${CSV}\nplans,A0,Devon,31 March 2013,5\nplans,A0,Devon,31 March 2014,6`
    const element = await fixture(html`<oba-curve .data=${two} indicator="plans" area="Devon"></oba-curve>`)
    await until(() => element.shadowRoot!.querySelector('.fault'))
    expect(textsOf(element.shadowRoot!, '.fault')).to.deep.equal([
      'The file has more than one area. Say which with area="…": A2 (Devon), A0 (Devon).',
    ])
  })

  it('is shown where an area to compare is not in the file', async () => {
    const element = await fixture(
      html`<oba-compare src=${src} indicator="plans" area="A1" areas="A2 A9"></oba-compare>`,
    )
    await until(() => element.shadowRoot!.querySelector('svg'))
    expect(element.shadowRoot!.querySelector('.notice')?.textContent).to.equal(
      'The file has no figures of “plans” for the area “A9”. It has: A1 (Dorset), A2 (Devon).',
    )
  })

  it('is shown where a scorecard is given a companion file that cannot be had', async () => {
    const element = await fixture(
      html`<oba-scorecard src=${src} about="/faulty/status/404" area="A1"></oba-scorecard>`,
    )
    await until(() => element.shadowRoot!.querySelector('svg'))
    expect(element.shadowRoot!.querySelector('.notice')?.textContent).to.contain('could not be found')
  })

  it('is told where an attribute is nearly one there is, and no attribute is that is anybody’s else', async () => {
    expect(
      await told(html`
        <oba-curve
          .data=${CSV}
          indicator="plans"
          area="A1"
          polarty="lower"
          baseline_until="2016"
          headinglevel="2"
          methd="naive"
          id="one"
          class="wide"
          title="A curve"
          slot="sort"
          part="one"
          data-source="x"
          aria-label="One"
          v-if="area"
          _ngcontent-abc
        ></oba-curve>
      `),
    ).to.deep.equal(
      [
        ['polarty', 'polarity'],
        ['baseline_until', 'baseline-until'],
        ['headinglevel', 'heading-level'],
        ['methd', 'method'],
      ].map(([name, meant]) => `oba: <oba-curve ${name}>: write ${meant}.`),
    )
  })
})
