import { CallError } from './call-error.js'

/** Throws unless what a call gives under a name is what it may be. */
export type Check = (given: unknown, name: string) => void

/** A check for each option there is. */
export type Checks<Options> = { readonly [Name in keyof Options]-?: Check }

/** Says what something may be and what it is: “target: a number, not NaN.” */
export function must(holds: boolean, name: string, be: string, given: unknown): void {
  if (!holds) throw new CallError(`${name}: ${be}, not ${shown(given)}.`)
}

/** The options somebody gives, each looked at; `null` says as little as `undefined`, and is left out of what is given back. */
export function checkOptions<Options extends object>(
  options: Options,
  where: string,
  checks: Checks<Options>,
): Options {
  must(isRecord(options), 'options', 'an object', options)
  const said = Object.fromEntries(Object.entries(options).filter(([, given]) => given !== null)) as Options
  checkParts(said, where, checks)
  return said
}

/** Each by its name. One that there is not is refused: what is misspelt would change nothing, and never be missed. */
export function checkParts<Parts extends object>(
  given: Parts,
  where: string,
  checks: Checks<Parts>,
  within = '',
): void {
  for (const [name, one] of Object.entries(given)) {
    if (!Object.hasOwn(checks, name))
      throw new CallError(`There is no “${name}” in ${where}. There are ${Object.keys(checks).join(', ')}.`)
    if (one !== undefined) checks[name as keyof Parts](one, within + name)
  }
}

/** Each of a list by itself, named by its place: “targets[0]”. */
export function checkEach(given: unknown, name: string, check: Check): void {
  must(Array.isArray(given), name, 'a list', given)
  ;(given as readonly unknown[]).forEach((one, at) => check(one, `${name}[${at}]`))
}

export function checkText(given: unknown, name: string): void {
  must(typeof given === 'string', name, 'text', given)
}

export function checkFinite(given: unknown, name: string): void {
  must(Number.isFinite(given), name, 'a number', given)
}

export function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

/** A value as a programmer would know it again. */
function shown(given: unknown): string {
  if (typeof given === 'string') return `“${given.slice(0, 40)}”`
  if (Array.isArray(given)) return 'a list'
  if (typeof given === 'function') return 'a function'
  return isRecord(given) ? 'an object' : String(given)
}
