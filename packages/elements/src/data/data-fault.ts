import type { Messages } from '../messages/messages.js'

/** Why an element has no figures to draw: a stable code, and the sentence a reader is shown. */
export interface DataFault {
  readonly code: string
  readonly message: string
}

export type FaultSentence = (messages: Messages) => string

/** Something that stopped an element; its sentence is made when it is shown, in the page's language. */
export class DataFaultError extends Error {
  constructor(
    readonly code: string,
    readonly sentence: FaultSentence,
  ) {
    super(code)
  }
}

type Sentences = {
  [
    Name in keyof Messages as Messages[Name] extends (...said: never[]) => string ? Name : never
  ]: Messages[Name]
}

/** A fault whose code is the name of its sentence: "no-area" of `noArea`. */
export function faultOf<Name extends keyof Sentences>(
  name: Name,
  ...said: Parameters<Sentences[Name]>
): DataFaultError {
  const code = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return new DataFaultError(code, (messages) => (messages[name] as (...all: typeof said) => string)(...said))
}

/** Whatever went wrong, the page gets a sentence and not an exception. */
export function asFault(reason: unknown): DataFaultError {
  if (reason instanceof DataFaultError) return reason
  console.error(reason)
  return faultOf('wrongData')
}
