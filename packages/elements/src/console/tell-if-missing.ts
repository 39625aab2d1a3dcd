import { tellOnce } from './tell-once.js'

/** Says in the console what a page lacks, when every script it asked for has had its turn: the one that brings it may come last. */
export function tellIfMissing(isMissing: () => boolean, sentence: string): void {
  const tell = (): void => {
    if (isMissing()) tellOnce(sentence)
  }
  if (document.readyState === 'complete') tell()
  else addEventListener('load', tell, { once: true })
}
