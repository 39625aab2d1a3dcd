import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import type { TemplateResult } from 'lit'

/** One service answering for itself in three questions. Every figure of the example is made up. */
const meta: Meta = { title: 'oba-quadrants' }

export default meta

const training = (): TemplateResult => html`
  <oba-quadrants
    src="programme/measures.csv"
    about="programme/about.csv"
    framework="programme/programme.json"
    service="training"
  ></oba-quadrants>
`

export const Training: StoryObj = { render: training }

export const InWelsh: StoryObj = { render: () => html`<div lang="cy">${training()}</div>` }

export const WithoutFramework: StoryObj = {
  render: () =>
    html`<oba-quadrants src="programme/measures.csv" about="programme/about.csv"></oba-quadrants>`,
}

export const NoSuchService: StoryObj = {
  render: () =>
    html`<oba-quadrants
      src="programme/measures.csv"
      about="programme/about.csv"
      service="nursing"
    ></oba-quadrants>`,
}
