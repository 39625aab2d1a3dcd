import type { Messages } from '../messages/messages.js'

/** Why an element has no figures to draw: a stable code, and the sentence a reader is shown. */
export interface DataFault {
  readonly code: string
  readonly message: string
}

export type FaultSentence = (messages: Messages) => string

/** Something that stopped an element; its sentence is made when it is shown, in the page's language. */
export class DataFaultError extends Error {
  override readonly name = 'DataFaultError'

  constructor(
    readonly code: string,
    readonly sentence: FaultSentence,
  ) {
    super(code)
  }
}
