import { decodeText } from './decode-text.js'
import { DOCUMENT_VERSION } from '../schema/oba-document.js'
import type { ObaDocument } from '../schema/oba-document.js'
import { documentSchema } from '../schema/document-schema.js'
import { refusal } from '../schema/refusal-words.js'
import type { Fault } from '../schema/refusal-words.js'

/** What is wrong with a document, in one plain sentence, and where: `outcomes[0].text`. */
export interface Refusal {
  readonly field: string
  readonly code: string
  readonly message: string
}

export interface ReadDocument {
  readonly document: ObaDocument | null
  readonly problems: readonly Refusal[]
}

/**
 * Reads an authored JSON document: populations, outcomes, indicators, services, measures, stories,
 * forecasts and scorecards. A document with anything wrong in it is refused whole, with every reason;
 * nothing is thrown, and nothing is changed in one that is accepted.
 *
 * @example
 * readDocument('{ "version": 2 }').problems[0]!.message
 * // 'This document is of version 2, and this library reads version 1. A newer library may read it.'
 */
export function readDocument(json: string | Uint8Array | object): ReadDocument {
  let found: unknown = json
  if (typeof json === 'string' || json instanceof Uint8Array) {
    try {
      found = JSON.parse((typeof json === 'string' ? json : decodeText(json)).replace(/^\uFEFF/, ''))
    } catch (error) {
      return refused('', 'not-json', `This is not JSON: ${(error as Error).message}.`)
    }
  }
  if (typeof found !== 'object' || found === null || Array.isArray(found))
    return refused('', 'not-a-document', 'A document is a JSON object with a version.')
  const { version } = found as { version?: unknown }
  if (version === undefined)
    return refused(
      'version',
      'no-version',
      `The document does not say its version. Write “version”: ${DOCUMENT_VERSION}.`,
    )
  if (version !== DOCUMENT_VERSION) {
    const newer =
      typeof version === 'number' && version > DOCUMENT_VERSION ? ' A newer library may read it.' : ''
    return refused(
      'version',
      'unknown-version',
      `This document is of version ${String(version).slice(0, 40)}, and this library reads version ${DOCUMENT_VERSION}.${newer}`,
    )
  }
  const result = documentSchema().safeParse(found)
  if (result.success) return { document: found as ObaDocument, problems: [] }
  const problems = result.error.issues.map((issue) => {
    const fault = issue as unknown as Fault
    return {
      field: fieldOf(fault.path),
      code: fault.code,
      message: refusal(fault, at(found, fault.path) !== undefined),
    }
  })
  return { document: null, problems }
}

function refused(field: string, code: string, message: string): ReadDocument {
  return { document: null, problems: [{ field, code, message }] }
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('')
}

function at(found: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, part) => (inside as Record<PropertyKey, unknown> | null | undefined)?.[part],
    found,
  )
}
