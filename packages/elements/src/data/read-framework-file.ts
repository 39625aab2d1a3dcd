import { hasFigure } from '@oba/core'
import type { FrameworkParts } from '@oba/core'
import { servicesMessages } from '../messages/services-language.js'
import { DataFaultError } from './data-fault.js'
import type { FaultSentence } from './data-fault.js'
import { jsonIn } from './json-in.js'
import { textOf } from './text-of.js'

/** What each entry of a framework's lists says: a text, a list of texts (`*`), or such a list if it likes (`?`). */
const LISTS = {
  populations: 'id name',
  outcomes: 'id text population ?partners',
  services: 'id name ?contributesTo',
  scorecards: 'id title *indicators',
}

/**
 * The populations, outcomes, services and selections of a document. `readDocument` of the core reads the
 * same and more, and costs a page ten kilobytes; this one holds to what is drawn.
 */
export function readFrameworkFile(file: Uint8Array, src: string): FrameworkParts {
  const refuse = (code: string, problem: FaultSentence): never => {
    throw new DataFaultError(code, (messages) => messages.unreadable(src, problem(messages)))
  }
  const hold = (holds: boolean, place: string): unknown =>
    holds || refuse('not-as-in-framework', (messages) => servicesMessages(messages).notAsInFramework(place))
  const found = jsonIn(textOf(file)) as Readonly<Record<string, unknown>> | null
  if (found?.version !== 1)
    return refuse('not-a-framework', (messages) => servicesMessages(messages).notFramework)
  for (const [name, fields] of Object.entries(LISTS)) {
    const list = found[name] ?? []
    hold(Array.isArray(list), name)
    for (const [index, entry] of (list as readonly (Record<string, unknown> | null)[]).entries()) {
      for (const field of fields.split(' ')) {
        const own = field.replace(/\W/, '')
        const said = entry?.[own]
        const texts = Array.isArray(said) && said.every(isText)
        hold(
          own === field ? isText(said) : texts || (said === undefined && field.startsWith('?')),
          `${name}[${index}].${own}`,
        )
        if (own === 'text' && hasFigure(said as string))
          refuse('outcome-with-a-number', (messages) =>
            servicesMessages(messages).outcomeWithFigure(said as string),
          )
      }
    }
  }
  return found
}

function isText(said: unknown): boolean {
  return typeof said === 'string' && said !== ''
}
