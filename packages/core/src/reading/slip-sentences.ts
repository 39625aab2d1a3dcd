/** What is said of publishers' slips: apart, because a page that does not look for them need not carry it. */
export const SLIPS = {
  'sum-of-rates':
    '“{field}” for {value} is {found}, the sum of the rates of its regions. A rate is not a sum.',
  'other-row':
    '“{field}” has a figure for {value} under {series}, after {found} began. It may be in the wrong row.',
  'order-of-magnitude': '“{field}” is {value} for {series}, and its neighbours are near {found}.',
  'other-unit': '“{field}” is “{value}” for {series}, and “{found}” before. No figure is converted.',
  'running-total':
    '“{field}” for {series} looks like a running total and is read as separate periods. If it is one, say that its period type is cumulative.',
  'no-such-break': '“{field}” names {value}, which no series has. It is not used.',
}

export type SlipCode = keyof typeof SLIPS
