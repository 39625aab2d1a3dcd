import type { FrameworkMessages } from './framework-messages.js'

export const frameworkEn: FrameworkMessages = {
  headlineIndicators: 'The headlines of each outcome, the most important first',
  contributing: 'Services that contribute',
  servicesHead: 'Services, and what they contribute to',
  noFramework: 'There is no framework to show: say in “framework” where it is.',
  outside: (names) => `Not in this framework, because what they name is not in it: ${names}.`,
  notFramework: 'It should be a JSON object with “version”: 1, outcomes and services.',
  notAsInFramework: (place) => `Its ${place} is missing, or is not what it should be there.`,
  outcomeWithFigure: (text) =>
    `“${text}” has a number in it. An outcome is a condition in plain words and takes no number. Give the number to one of its indicators.`,
}
