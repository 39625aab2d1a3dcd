import type { EnteringMessages } from './entering-messages.js'

/** A draft until a Welsh speaker has read it. */
export const enteringCy: EnteringMessages = {
  enter: 'Rhoi rhagolwg',
  draft: 'Mae’r rhagolwg hwn yn cael ei roi yma, ac nid yw’n cael ei gadw.',
  howToEnter:
    'Dywedwch i ble mae’r ffigurau’n mynd os na fydd dim yn newid. Teipiwch yn y blychau, neu bwyswch ar y llun lle dylai ffigur fod. Mae’r blychau’n dechrau o ragolwg a wnaed eisoes, neu o’r ffigur diweddaraf.',
  expected: (unit) => `Yr hyn rydych yn ei ddisgwyl${unit === '' ? '' : ` (${unit})`}`,
  enteredBy: 'Pwy sy’n gwneud y rhagolwg hwn',
  enteredOn: 'Y diwrnod y’i gwneir',
  enteredWhy: 'Pam rydych yn disgwyl hyn (cewch ei adael yn wag)',
  finish: 'Gorffen',
  startAgain: 'Dechrau eto',
  needsNumber: (period) => `Mae angen rhif ar gyfer ${period}.`,
  outOfBounds: (period, least, most) =>
    most === null
      ? `Ni all ${period} fod yn is na ${least}.`
      : least === null
        ? `Ni all ${period} fod yn uwch na ${most}.`
        : `Rhaid i ${period} fod rhwng ${least} a ${most}.`,
  needsBy: 'Dywedwch pwy sy’n gwneud y rhagolwg hwn.',
  needsOn: 'Dywedwch ar ba ddiwrnod y’i gwneir.',
  finished:
    'Mae eich rhagolwg wedi’i orffen. Nid yw’n cael ei gadw yma: copïwch neu lawrlwythwch ef, a’i roi i bwy bynnag sy’n cadw’r dudalen hon.',
  asFile: 'Eich rhagolwg, fel y mae ffeil yn ei ddal',
  copyIt: 'Copïo',
  downloadIt: 'Lawrlwytho',
  taken: (file) => (file === '' ? 'Copïwyd.' : `Cadwyd fel ${file}.`),
  notTaken: 'Ni chaniataodd y porwr hyn. Dewiswch yr hyn sydd yn y blwch a’i gopïo â llaw.',
  before: 'rhagolwg cynt',
}
