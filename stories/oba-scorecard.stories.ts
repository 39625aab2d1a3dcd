import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'

/** Several curves side by side: how many show evidence of improvement, and one row each. */
const meta: Meta = { title: 'oba-scorecard' }

export default meta

export const TenObsessions: StoryObj = {
  render: () => html`
    <oba-scorecard src="dorset/obsessions.csv" about="dorset/indicators.csv" area="E06000059"></oba-scorecard>
  `,
}

export const InWelsh: StoryObj = {
  render: () => html`
    <div lang="cy">
      <oba-scorecard
        src="dorset/obsessions.csv"
        about="dorset/indicators.csv"
        area="E06000059"
      ></oba-scorecard>
    </div>
  `,
}
