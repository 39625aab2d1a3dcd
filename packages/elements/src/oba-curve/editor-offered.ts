import type { ReactiveElement } from 'lit'
import type { CurveLayout } from '../chart/layout.types.js'
import type { AxisOptions } from '../chart/value-axis.js'
import { tellIfMissing } from '../console/tell-if-missing.js'
import type { AskedCurve } from '../data/curve-from-attributes.js'
import { drawAnew } from '../messages/languages.js'
import type { Language } from '../messages/languages.js'

/** What an editor needs of its element. */
export type EditorHost = ReactiveElement & { readonly editable: string; readonly horizon: string }

/** What one element lets its readers enter, and where. */
export interface Editor {
  /** The curve with what is being entered in it; the same one where nothing is. */
  edited(asked: AskedCurve, language: Language): AskedCurve
  /** The axis to keep to while a hand is drawing; undefined leaves it as it is. */
  readonly axis: AxisOptions['axis'] | undefined
  /** What stands under the picture for it, if there is anything to go on from. */
  form(layout: CurveLayout): Element | undefined
}

/** An editor for an element whose author allows one; null where the author's word is none it knows. */
export type EditorFor = (host: EditorHost) => Editor | null

// Entering is a script of its own, so that most pages load none; what one script offers, another has to find.
const OFFERED = Symbol.for('oba.editor')
const page = globalThis as { [OFFERED]?: EditorFor }

/** Lets every curve on the page be edited where its author allows it. */
export function offerEditor(editorFor: EditorFor): void {
  page[OFFERED] = editorFor
  drawAnew()
}

/** An editor for an element; null until the page has loaded one. */
export function editorFor(host: EditorHost): Editor | null {
  tellIfMissing(() => !page[OFFERED], 'editable needs oba.edit.min.js.')
  return page[OFFERED]?.(host) ?? null
}
