import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'

/** One curve: history, frozen forecast, what happened since, and the verdict in words. */
const meta: Meta = { title: 'oba-curve' }

export default meta

export const ChildProtectionPlans: StoryObj = {
  render: () => html`
    <oba-curve
      src="dorset/obsessions.csv"
      about="dorset/indicators.csv"
      indicator="cpp_number"
      area="E06000059"
      predecessor="E10000009"
      polarity="lower"
      baseline-until="2022"
    ></oba-curve>
  `,
}

export const NotEnoughHistory: StoryObj = {
  render: () => html`
    <oba-curve
      src="dorset/obsessions.csv"
      about="dorset/indicators.csv"
      indicator="re_referrals"
      area="E06000059"
      polarity="lower"
      baseline-until="2022"
    ></oba-curve>
  `,
}

export const OtherRules: StoryObj = {
  render: () => html`
    <oba-curve
      src="dorset/obsessions.csv"
      about="dorset/indicators.csv"
      indicator="cpp_number"
      area="E06000059"
      polarity="lower"
      baseline-until="2022"
      rules="all"
    ></oba-curve>
  `,
}

export const EnteringAForecast: StoryObj = {
  render: () => html`
    <oba-curve
      src="dorset/obsessions.csv"
      about="dorset/indicators.csv"
      indicator="cpp_number"
      area="E06000059"
      predecessor="E10000009"
      polarity="lower"
      baseline-until="2022"
      editable="forecast"
    ></oba-curve>
  `,
}

export const NoSuchFile: StoryObj = {
  render: () => html`<oba-curve src="dorset/missing.csv"></oba-curve>`,
}

export const NothingYet: StoryObj = {
  render: () => html`<oba-curve></oba-curve>`,
}
