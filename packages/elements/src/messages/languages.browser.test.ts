import { expect, fixture, html } from '@open-wc/testing'
import { define } from '../define-element.js'
import { ObaCurve } from '../oba-curve/oba-curve.js'
import { english } from './english.js'
import { addLanguage } from './languages.js'
import { until } from '../until.fixture.js'

define('oba-curve', ObaCurve)

const CSV = `indicator,area_code,area_name,period,value
plans,A1,Dorset,31 March 2013,24
plans,A1,Dorset,31 March 2014,25`

const whyOf = (element: Element): string | undefined =>
  element.shadowRoot!.querySelector('.ask')?.textContent?.trim()

// In this order on purpose: the words of a language, once added, stay for the whole page.
describe('a page that asks for a language', () => {
  it('is in English, and its author told so once, while Welsh is not loaded', async () => {
    const { warn } = console
    const said: string[] = []
    console.warn = (sentence: string) => said.push(sentence)
    try {
      const page = await fixture<HTMLElement>(
        html`<div lang="cy"><oba-curve .data=${CSV}></oba-curve><oba-curve .data=${CSV}></oba-curve></div>`,
      )
      await until(() => [...page.children].every((element) => whyOf(element) === 'Why?'))
      expect(said.join()).to.match(/^oba: the page asks for Welsh .*oba\.cy\.min\.js/)
      expect(said).to.have.length(1)
    } finally {
      console.warn = warn
    }
  })

  it('is drawn anew when its words come after the elements', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="cy-GB"><oba-curve .data=${CSV}></oba-curve></div>`,
    )
    await until(() => whyOf(page.firstElementChild!) === 'Why?')
    await import('../cy.js')
    await until(() => whyOf(page.firstElementChild!) === 'Pam?')
  })

  it('is in English where nobody has added it', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="fr"><oba-curve .data=${CSV}></oba-curve></div>`)
    await until(() => whyOf(page.firstElementChild!) === 'Why?')
  })

  it('can have words of its own', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><oba-curve .data=${CSV}></oba-curve></div>`)
    addLanguage('en', { ...english, messages: { ...english.messages, why: 'How do we know?' } })
    await until(() => whyOf(page.firstElementChild!) === 'How do we know?')
  })

  it('is found by whatever tag begins like the page’s', async () => {
    addLanguage('de-AT', { ...english, messages: { ...english.messages, why: 'Warum?' } })
    const page = await fixture<HTMLElement>(html`<div lang="de"><oba-curve .data=${CSV}></oba-curve></div>`)
    await until(() => whyOf(page.firstElementChild!) === 'Warum?')
  })

  it('has its figures in a locale that is one where its own is none, which its author is told', async () => {
    const { warn } = console
    const said: string[] = []
    console.warn = (sentence: string) => said.push(sentence)
    try {
      addLanguage('it_IT', {
        words: { ...english.words, locale: 'it_IT' },
        messages: { ...english.messages, why: 'Perché?' },
      })
    } finally {
      console.warn = warn
    }
    expect(said).to.deep.equal([
      'oba: “it_IT” is no locale, so the language “it_IT” writes its figures as in “it”.',
    ])
    const page = await fixture<HTMLElement>(
      html`<div lang="it"><oba-curve .data=${CSV.replaceAll(',2', ',12345')}></oba-curve></div>`,
    )
    await until(() => whyOf(page.firstElementChild!) === 'Perché?')
    expect(page.firstElementChild!.shadowRoot!.textContent).to.contain('123.454')
  })
})
