import type { EnteringMessages } from './entering-messages.js'

export const enteringEn: EnteringMessages = {
  enter: 'Enter a forecast',
  draft: 'This forecast is being entered here, and is not kept.',
  howToEnter:
    'Say where the figures are headed if nothing changes. Type in the boxes, or press on the picture where a figure should be. The boxes start from a forecast already made, or from the latest figure.',
  expected: (unit) => `What you expect${unit === '' ? '' : ` (${unit})`}`,
  enteredBy: 'Who makes this forecast',
  enteredOn: 'The day it is made',
  enteredWhy: 'Why you expect this (may be left empty)',
  finish: 'Finish',
  startAgain: 'Start again',
  needsNumber: (period) => `${period} needs a number.`,
  outOfBounds: (period, least, most) =>
    most === null
      ? `${period} cannot be below ${least}.`
      : least === null
        ? `${period} cannot be above ${most}.`
        : `${period} must be from ${least} to ${most}.`,
  needsBy: 'Say who makes this forecast.',
  needsOn: 'Say on what day it is made.',
  finished:
    'Your forecast is finished. It is not kept here: copy or download it, and give it to whoever keeps this page.',
  asFile: 'Your forecast, as a file holds it',
  copyIt: 'Copy it',
  downloadIt: 'Download it',
  taken: (file) => (file === '' ? 'Copied.' : `Saved as ${file}.`),
  notTaken: 'The browser did not allow this. Select what stands in the box and copy it by hand.',
  before: 'forecast before',
}
