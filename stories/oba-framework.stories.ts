import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import type { TemplateResult } from 'lit'

/** Outcomes for a whole council, both ways. Figures are published; outcomes, partners and services are an example, made up. */
const meta: Meta = { title: 'oba-framework' }

export default meta

const council = (framework = 'framework/framework.json'): TemplateResult => html`
  <oba-framework
    framework=${framework}
    src="dorset/obsessions.csv"
    about="framework/indicators.csv"
    area="E06000059"
  ></oba-framework>
`

export const WholeCouncil: StoryObj = { render: () => council() }

export const InWelsh: StoryObj = { render: () => html`<div lang="cy">${council()}</div>` }

export const NoFramework: StoryObj = { render: () => council('') }
