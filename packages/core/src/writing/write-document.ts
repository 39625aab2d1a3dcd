import { DOCUMENT_VERSION } from '../schema/oba-document.js'
import type { ObaDocument } from '../schema/oba-document.js'

/**
 * A document as JSON, with its version first. `readDocument` gives back exactly what was written.
 */
export function writeDocument(document: Omit<ObaDocument, 'version'>): string {
  return JSON.stringify({ version: DOCUMENT_VERSION, ...document }, null, 2)
}
