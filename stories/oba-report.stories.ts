import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import type { TemplateResult } from 'lit'

/** One curve and its story on one side of A4. The figures are published; the outcome, story and plan are an example, made up. */
const meta: Meta = { title: 'oba-report' }

export default meta

const partners = (notes = 'partners/notes.csv'): TemplateResult => html`
  <oba-report
    src="dorset/obsessions.csv"
    about="dorset/indicators.csv"
    indicator="cpp_number"
    area="E06000059"
    notes-src=${notes}
    outcome="Children are safe at home (example)"
  ></oba-report>
`

export const PartnersRoundOneCurve: StoryObj = { render: () => partners() }

export const InWelsh: StoryObj = { render: () => html`<div lang="cy">${partners()}</div>` }

export const WithoutStory: StoryObj = { render: () => partners('') }
