import { expect, fixture, html } from '@open-wc/testing'
import { emulateMedia, sendKeys } from '@web/test-runner-commands'
import '../oba-curve/define.js'
import { ObaCurve } from '../oba-curve/oba-curve.js'
import '../oba-scorecard/define.js'
import { ObaScorecard } from '../oba-scorecard/oba-scorecard.js'
import { curveTakeaway } from './curve-takeaway.js'
import { offerOutput } from './offer-output.js'
import { scorecardTakeaway } from './scorecard-takeaway.js'
import { until } from '../until.fixture.js'

offerOutput(ObaCurve, curveTakeaway)
offerOutput(ObaScorecard, scorecardTakeaway)

const CSV = [
  'indicator,indicator_name,area_code,area,period,value,symbol,unit,source',
  ...['243', '270', '1372', '', '415', '244', '305'].map(
    (value, year) =>
      `=cmd,=cmd()|x,A1,Dorset,31 March ${2013 + year},${value},${value === '' ? 'c' : ''},children,DfE`,
  ),
].join('\n')

interface Saved {
  readonly name: string
  readonly content: Blob
}

/** What the page would have handed to the reader, kept here instead. */
async function saving(act: () => void): Promise<Saved> {
  const { createObjectURL } = URL
  const { click } = HTMLAnchorElement.prototype
  let content: Blob | null = null
  let name = ''
  URL.createObjectURL = (blob: Blob) => {
    content = blob
    return createObjectURL(blob)
  }
  HTMLAnchorElement.prototype.click = function () {
    name = this.download
  }
  try {
    act()
    await until(() => name !== '')
    return { name, content: content! }
  } finally {
    URL.createObjectURL = createObjectURL
    HTMLAnchorElement.prototype.click = click
  }
}

/** A file as a browser opens it. */
async function shown(content: Blob): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe src=${URL.createObjectURL(content)}></iframe>`)
  await until(
    () => frame.contentDocument?.readyState === 'complete' && frame.contentDocument.URL !== 'about:blank',
  )
  return frame.contentDocument!
}

/** A picture as its browser shows it, twice as wide as a curve to take away. */
async function pixels(content: Blob): Promise<ImageData> {
  const image = new Image()
  image.src = URL.createObjectURL(content)
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = 2 * (800 + 2 * 16)
  canvas.height = (canvas.width * image.height) / image.width
  const context = canvas.getContext('2d')!
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

async function withClipboard(clipboard: object | undefined, act: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true })
  try {
    await act()
  } finally {
    delete (navigator as { clipboard?: unknown }).clipboard
  }
}

async function opened<Shown extends ObaCurve | ObaScorecard = ObaCurve>(
  template = html`<oba-curve .data=${CSV} baseline-until="2016"></oba-curve>`,
): Promise<Shown> {
  const element = await fixture<Shown>(template)
  element.shadowRoot!.querySelector<HTMLDetailsElement>('.output')!.open = true
  await until(() => buttons(element).length > 0)
  return element
}

const buttons = (element: Element): HTMLButtonElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.output button'),
]
const press = (element: Element, name: string): void =>
  buttons(element)
    .find((button) => button.textContent!.trim() === name)!
    .click()
const said = (element: Element): string =>
  element.shadowRoot!.querySelector('.output [role="status"]')!.textContent!

describe('what readers may take away from a curve', () => {
  it('is the table as CSV: figures plain, what is kept back as its sign, nothing a spreadsheet would run', async () => {
    const element = await opened()
    const { name, content } = await saving(() => press(element, 'Table (CSV)'))
    expect(name).to.equal('cmd-x-Dorset.csv')
    const bytes = new Uint8Array(await content.arrayBuffer())
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf])
    const [head, ...rows] = (await content.text()).trim().split('\r\n')
    expect(head).to.match(/^\uFEFF?Period,Actual,Forecast,"Likely range/)
    expect(rows.find((row) => row.startsWith('31 March 2015'))).to.contain(',1372,')
    expect(rows.find((row) => row.startsWith('31 March 2016'))).to.match(
      /^31 March 2016,c \(kept back to protect people\),/,
    )
    await until(() => said(element) === 'Saved as cmd-x-Dorset.csv.')
  })

  it('is the picture as SVG, with its title, its source and no style of a page', async () => {
    const element = await opened()
    const { name, content } = await saving(() => press(element, 'Picture (SVG)'))
    expect(name).to.equal('cmd-x-Dorset.svg')
    const { documentElement: svg } = await shown(content)
    expect(svg.localName).to.equal('svg')
    const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ')
    expect(texts)
      .to.contain('=cmd()|x: no clear difference from forecast')
      .and.to.contain('likely range (8 in 10).')
      .and.to.contain('c: kept back to protect people')
      .and.to.contain('Source: DfE.')
    expect(svg.querySelectorAll('[class], [style], style, script, image')).to.have.length(0)
  })

  it('is the picture as PNG: the same as the SVG, at twice its size', async () => {
    const element = await opened()
    const svg = await saving(() => press(element, 'Picture (SVG)'))
    const png = await saving(() => press(element, 'Picture (PNG)'))
    const [drawn, redrawn] = await Promise.all([pixels(svg.content), pixels(png.content)])
    expect((await createImageBitmap(png.content)).width).to.equal(redrawn.width)
    expect(new Set(redrawn.data).size).to.be.above(50)
    let other = 0
    for (let at = 0; at < drawn.data.length; at += 1)
      if (Math.abs(drawn.data[at]! - redrawn.data[at]!) > 64) other += 1
    // Where a line ends inside a pixel the two may round apart; one without its dashes would be five times this.
    expect(other / drawn.data.length).to.be.below(0.0001)
  })

  it('is no picture where there is no figure to draw', async () => {
    const element = await opened()
    expect(buttons(element)).to.have.length(5)
    element.data = CSV.replace(/,\d+,,/g, ',,c,')
    await until(() => buttons(element).length < 5)
    expect(buttons(element).map(({ textContent }) => textContent!.trim())).to.deep.equal([
      'Table (CSV)',
      'Copy the table',
      'Copy the sentence',
    ])
  })

  it('is the table to paste, for Word and Excel and for whatever takes only text', async () => {
    const written: ClipboardItem[] = []
    const element = await opened()
    await withClipboard({ write: async (items: ClipboardItem[]) => written.push(...items) }, async () => {
      press(element, 'Copy the table')
      await until(() => said(element) === 'Copied.')
    })
    const [item] = written
    const pasted = await shown(await item!.getType('text/html'))
    expect(pasted.querySelectorAll('tr')).to.have.length(8)
    expect(pasted.querySelector('caption')!.textContent).to.match(/^'=cmd\(\)/)
    expect(pasted.querySelectorAll('tr')[3]!.textContent).to.contain('1,372')
    const lines = (await (await item!.getType('text/plain')).text()).split('\n')
    expect(lines[3]).to.match(/^31 March 2015\t1,372\t/)
  })

  it('can be copied on a page without https too, where browsers give no clipboard to call', async () => {
    const element = await opened()
    const area = await fixture<HTMLTextAreaElement>(html`<textarea></textarea>`)
    await withClipboard(undefined, async () => {
      element.shadowRoot!.querySelector<HTMLElement>('.output summary')!.focus()
      // The last of five buttons, by keys alone: only a reader's own act may use the clipboard.
      for (let step = 0; step < 5; step += 1) await sendKeys({ press: 'Tab' })
      await sendKeys({ press: 'Enter' })
      await until(() => said(element) === 'Copied.')
    })
    area.focus()
    await sendKeys({ press: 'Control+V' })
    expect(area.value).to.contain('=cmd()|x, Dorset: 305 children at 31 March 2019')
  })

  it('is told in one sentence where the browser refuses', async () => {
    const element = await opened()
    const { execCommand } = document
    document.execCommand = () => false
    try {
      const refusing = { write: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }
      await withClipboard(refusing, async () => {
        press(element, 'Copy the sentence')
        await until(() => said(element).includes('did not allow'))
      })
    } finally {
      document.execCommand = execCommand
    }
  })

  it('stands in a disclosure that keys open, and that passes axe', async () => {
    const element = await fixture<ObaCurve>(html`<oba-curve .data=${CSV}></oba-curve>`)
    expect(buttons(element)).to.have.length(0)
    element.shadowRoot!.querySelector<HTMLElement>('.output summary')!.focus()
    await sendKeys({ press: 'Enter' })
    await until(() => buttons(element).length === 5)
    await expect(element).to.be.accessible()
    const { height } = buttons(element)[0]!.getBoundingClientRect()
    expect(height).to.be.at.least(24)
  })

  it('is left out on paper', async () => {
    const element = await opened()
    await emulateMedia({ media: 'print' })
    expect(element.shadowRoot!.querySelector('.output')!.getBoundingClientRect().height).to.equal(0)
    await emulateMedia({ media: 'screen' })
  })
})

describe('what readers may take away from a scorecard', () => {
  const scorecard = html`<oba-scorecard .data=${CSV} baseline-until="2016" columns="target"></oba-scorecard>`

  it('is its table as CSV, a row a curve and no picture', async () => {
    const element = await opened<ObaScorecard>(scorecard)
    expect(buttons(element).map(({ textContent }) => textContent!.trim())).to.deep.equal([
      'Table (CSV)',
      'Copy the table',
      'Copy the sentence',
    ])
    const { name, content } = await saving(() => press(element, 'Table (CSV)'))
    expect(name).to.equal('Dorset-Every-curve-and-its-verdict.csv')
    const [head, row] = (await content.text()).replace('\uFEFF', '').split('\r\n')
    expect(head).to.equal('Curve,Latest,Period,Against forecast,Target,Verdict,Evidence')
    expect(row).to.match(/^'=cmd\(\)\|x \(children\),305,31 March 2019,/)
  })

  it('is its count in one paragraph', async () => {
    const element = await opened<ObaScorecard>(scorecard)
    const written: ClipboardItem[] = []
    await withClipboard({ write: async (items: ClipboardItem[]) => written.push(...items) }, async () => {
      press(element, 'Copy the sentence')
      await until(() => said(element) === 'Copied.')
    })
    const text = await (await written[0]!.getType('text/plain')).text()
    expect(text).to.match(/^Dorset: The one curve shows .*\.$/)
    await expect(element).to.be.accessible()
  })
})
