/** A programmer's mistake in a call: never thrown for anything that is merely in the data. */
export class CallError extends Error {
  override readonly name = 'CallError'
}
