import { expect, fixture, html } from '@open-wc/testing'
import '../cy.js'
import '../oba-curve/define.js'
import type { ObaCurve } from '../oba-curve/oba-curve.js'
import { THEMES, enterTheme } from '../theme/themes.fixture.js'
import { answersOfRules } from './answers-of-rules.js'
import { offerAnswers } from './rules-offered.js'
import { until } from '../until.fixture.js'

const CSV = [
  'indicator,area,period,value,symbol,unit',
  ...['243', '270', '372', '409', '415', '244', '305'].map(
    (value, year) => `Plans,Dorset,31 March ${2013 + year},${value},,children`,
  ),
].join('\n')

/** A curve whose reader has asked why. */
async function asked(rules: string, { csv = CSV, lang = 'en', target = '' } = {}): Promise<ObaCurve> {
  const page = await fixture(
    html`<div lang=${lang}>
      <oba-curve
        .data=${csv}
        rules=${rules}
        target=${target}
        polarity="lower"
        baseline-until="2016"
      ></oba-curve>
    </div>`,
  )
  const element = page.querySelector('oba-curve')!
  await until(() => element.shadowRoot!.querySelector('figure') !== null)
  element.shadowRoot!.querySelector<HTMLButtonElement>('.ask')!.click()
  await element.updateComplete
  return element
}

const answers = ({ shadowRoot }: ObaCurve): string[] =>
  [...shadowRoot!.querySelectorAll('.why ul li')].map(({ textContent }) => textContent.trim())

/** What the console is told of while something happens. */
async function told(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console
  const said: string[] = []
  console.warn = (sentence: string) => said.push(sentence)
  try {
    await act()
    return said
  } finally {
    console.warn = warn
  }
}

describe('the named rules beside a verdict', () => {
  it('are left out where the page did not load them, which the console is told of', async () => {
    const said = await told(async () => expect(answers(await asked('all'))).to.deep.equal([]))
    expect(said).to.deep.equal(['oba: rules needs oba.rules.min.js.'])
  })

  it('come to a curve that was asked why before they were loaded', async () => {
    const element = await asked('all')
    expect(answers(element)).to.deep.equal([])
    await import('../rules.js')
    await until(() => answers(element).length > 0)
  })

  describe('where the page has loaded them', () => {
    before(() => offerAnswers(answersOfRules))

    it('stand clear of the picture under them', async () => {
      const { shadowRoot } = await asked('all')
      const [rules, picture] = ['.why', '.picture'].map((part) =>
        shadowRoot!.querySelector(part)!.getBoundingClientRect(),
      )
      expect(picture!.top - rules!.bottom).to.be.at.least(8)
    })

    it('each say their own answer under their own name, after ours', async () => {
      const said = answers(await asked('all', { target: '200' }))
      expect(said[0]).to.match(/^The verdict here: what happened against the forecast. Turned/)
      expect(said.slice(1)).to.deep.equal([
        'Change since the period before. The latest figure, 305, is higher than the one before, 244.',
        'The direction of travel over the last five periods. The latest figure, 305, is higher than the one 5 periods before, 270.',
        'Clear Impact: the run of changes. The last change is a rise, from 244 to 305, with none just before it.',
        'Fingertips: recent trend. This rule needs counts out of a total, or figures with their ranges.',
        'XmR chart, as the NHS uses it. There are 7 figures, and 13 are needed to tell a signal from the usual ups and downs.',
        'Target. The latest figure, 305, is worse than the target of 200.',
      ])
    })

    it('are those their author names, and none unasked', async () => {
      expect(answers(await asked('xmr previous-period'))).to.have.length(3)
      expect(answers(await asked(''))).to.deep.equal([])
    })

    it('take a name that is none as not said, and tell the console once', async () => {
      const said = await told(async () => {
        expect(answers(await asked('previous-period rag'))).to.have.length(2)
        await asked('previous-period rag')
      })
      expect(said).to.have.length(1)
      expect(said[0]).to.match(/rules="previous-period rag" is left out where it names no rule/)
    })

    it('never say a figure that is kept back', async () => {
      const csv = CSV.replace('2018,244,', '2018,244,c')
      const said = answers(await asked('all', { csv })).slice(1)
      expect(said.join(' ')).not.to.contain('244')
      expect(said[0]).to.match(/There is no figure for the period before the latest/)
    })

    it('say that there is no target where there is none', async () => {
      expect(answers(await asked('target')).at(-1)).to.equal('Target. There is no target.')
    })

    it('speak Welsh', async () => {
      const element = await asked('all', { lang: 'cy' })
      expect(answers(element)[1]).to.match(
        /^Newid ers y cyfnod blaenorol. Mae’r ffigur diweddaraf, 305, yn uwch/,
      )
      expect(element.shadowRoot!.querySelector('.why .story')!.textContent).to.contain(
        'Beth mae rheolau eraill',
      )
    })

    it('fit a page 320 pixels wide', async () => {
      const element = await asked('all', { target: '200' })
      element.style.inlineSize = '320px'
      await element.updateComplete
      const rules = element.shadowRoot!.querySelector('.why .story')!
      expect(rules.getBoundingClientRect().width).to.be.at.most(320)
      expect(rules.scrollWidth).to.be.at.most(rules.clientWidth)
    })

    for (const theme of THEMES) {
      it(`are accessible in ${theme}`, async () => {
        const leave = await enterTheme(theme)
        await expect(await asked('all', { target: '200' })).to.be.accessible()
        await leave()
      })
    }
  })
})
