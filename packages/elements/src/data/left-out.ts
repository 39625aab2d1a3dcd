import { tellOnce } from '../console/tell-once.js'

/** Tells the author of an attribute that makes no sense, and is left out, what to write in its place. */
export function leftOut(name: string, text: string, write: string): void {
  tellOnce(`${name}="${text}" is left out: write ${write}.`)
}
