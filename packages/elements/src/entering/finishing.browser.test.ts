import { forecastsOf } from '@oba/core'
import type { SavedForecast } from '@oba/core'
import { expect, oneEvent } from '@open-wc/testing'
import '../edit.js'
import type { ObaReadyEvent } from '../data/ready-event.js'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import type { ObaForecastEvent } from '../data/forecast-event.js'
import { until } from '../until.fixture.js'
import { all, boxes, CSV, enter, one, opened, press, say, shown, squares } from './opened-form.fixture.js'

describe('entering a forecast', () => {
  it('keeps what was drawn for a box left empty, which is no zero, and does not finish with it', async () => {
    const element = await opened()
    const before = squares(element)
    await enter(element, 0, '')
    expect(squares(element)).to.deep.equal(before)
    say(element, 'Board')
    await press(element, '.entering [type=submit]')
    expect(one(element, '.wrong').textContent).to.equal('31 March 2020 needs a number.')
    const [box] = boxes(element)
    expect(element.shadowRoot!.activeElement).to.equal(box)
    expect(box!.getAttribute('aria-invalid')).to.equal('true')
    await enter(element, 0, '300')
    expect(one(element, '.wrong').textContent).to.equal('')
    expect(box!.hasAttribute('aria-invalid')).to.equal(false)
  })

  it('asks who makes it', async () => {
    const element = await opened()
    await press(element, '.entering [type=submit]')
    expect(one(element, '.wrong').textContent).to.equal('Say who makes this forecast.')
  })

  it('brings the reader to who makes it, and then to the day, where they are not said', async () => {
    const element = await opened()
    const who = one(element, '.entering input:not([type])')
    const day = one<HTMLInputElement>(element, '.entering input[type=date]')
    day.value = ''
    for (const box of [who, day]) {
      await press(element, '.entering [type=submit]')
      expect(element.shadowRoot!.activeElement === box).to.equal(true)
      expect(box.getAttribute('aria-describedby')).to.equal(one(element, '.wrong').id)
      say(element, 'Board')
    }
  })

  it('hands out a finished forecast by an event and as JSON, and a curve made from it is the one drawn', async () => {
    const element = await opened()
    await enter(element, 0, '290')
    say(element, 'Partnership board')
    const finished = oneEvent(document, 'oba-forecast') as unknown as Promise<ObaForecastEvent>
    await press(element, '.entering [type=submit]')
    const { saved } = await finished
    expect(saved).to.include({ indicator: 'Plans', area: 'Dorset' })
    expect(saved.forecast).to.include({ method: 'entered', by: 'Partnership board' })
    expect(saved.forecast.madeAt).to.match(/^20\d\d-\d\d-\d\d$/)
    expect(saved.forecast.points[0]!.value).to.equal(290)

    const file = one<HTMLTextAreaElement>(element, '.entering [readonly]').value
    const read = JSON.parse(file) as SavedForecast
    expect(read).to.deep.equal(saved)
    const indicator = (await readyAgain(element, CSV)).indicator
    expect(forecastsOf(indicator, [read]).forecast).to.deep.equal(saved.forecast)
  })

  it('has to be finished again after a change', async () => {
    const element = await opened()
    say(element, 'Board')
    await press(element, '.entering [type=submit]')
    expect(one(element, '.entering form > div[tabindex]').hidden).to.equal(false)
    await enter(element, 0, '290')
    expect(one(element, '.entering form > div[tabindex]').hidden).to.equal(true)
  })

  it('tells the page of nothing until it is finished', async () => {
    const element = await shown()
    const heard: string[] = []
    for (const event of ['oba-ready', 'oba-forecast'])
      document.addEventListener(event, () => heard.push(event))
    one(element, '.entering summary').click()
    await until(() => all(element, '.forecast-points').length > 0)
    await enter(element, 0, '290')
    expect(heard).to.deep.equal([])
  })
})

/** The curve an element tells its page of when it is given figures. */
async function readyAgain(element: ObaCurve, csv: string) {
  const ready = oneEvent(element, 'oba-ready') as unknown as Promise<ObaReadyEvent>
  element.data = `${csv}\n`
  return (await ready).curves[0]!
}
