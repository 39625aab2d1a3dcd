import { OPS, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** For `page.pdf`: the page's own margins stand. */
export const A4 = { format: 'A4', preferCSSPageSize: true } as const

/** One side of paper. */
export interface Sheet {
  /** Without its spaces: a reader program finds some inside a word, beside letters drawn as one. */
  readonly text: string
  /** Every piece of text where it stands, in points from the bottom of the sheet. */
  readonly pieces: readonly Piece[]
  /** Pictures made of dots, and masks for them. */
  readonly bitmaps: number
  readonly height: number
}

interface Piece {
  readonly text: string
  readonly bottom: number
  readonly top: number
}

const BITMAPS = new Set(
  Object.entries(OPS).flatMap(([name, operation]) => (/image/i.test(name) ? [operation] : [])),
)

/** A PDF as the paper that comes out of a printer. */
export async function sheetsOf(pdf: Uint8Array): Promise<Sheet[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1)
      const { items } = await page.getTextContent()
      const { fnArray } = await page.getOperatorList()
      const pieces = items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const bottom = Number(item.transform[5])
        return [{ text: item.str, bottom, top: bottom + item.height }]
      })
      return {
        text: withoutSpaces(pieces.map(({ text }) => text).join('')),
        pieces,
        bitmaps: fnArray.filter((operation) => BITMAPS.has(operation)).length,
        height: page.getViewport({ scale: 1 }).height,
      }
    }),
  )
}

export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}
