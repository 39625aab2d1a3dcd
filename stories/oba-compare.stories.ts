import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'

/** The same indicator for areas or groups, on one scale. Figures are published. */
const meta: Meta = { title: 'oba-compare' }

export default meta

const authorities = (areas: string, as = 'multiples'): TemplateResult => html`
  <oba-compare
    src="comparison/authorities.csv"
    about="comparison/about.csv"
    indicator="care_leavers_homes"
    area="E06000059"
    areas=${areas}
    as=${as}
    axis="data"
  ></oba-compare>
`
const injuries = (by: string, filter = ''): TemplateResult => html`
  <oba-compare
    src="prevention/injuries.csv"
    about="prevention/about.csv"
    indicator="injuries"
    area="E06000059"
    by=${by}
    filter=${filter || nothing}
  ></oba-compare>
`
const NEIGHBOURS = 'E06000059 E06000066 E10000008 E06000051 E10000029 E10000034 E12000009 E92000001'

export const OurselvesOurNeighboursEngland: StoryObj = { render: () => authorities(NEIGHBOURS) }

export const EveryAuthority: StoryObj = { render: () => authorities('') }

export const OneChartWithTheRestInGrey: StoryObj = { render: () => authorities('', 'one') }

export const PreventionByArea: StoryObj = { render: () => injuries('area', 'group: All children') }

export const PreventionByGroup: StoryObj = { render: () => injuries('group') }

export const InWelsh: StoryObj = { render: () => html`<div lang="cy">${injuries('group')}</div>` }
