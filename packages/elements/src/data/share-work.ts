interface Work<Result> {
  readonly result: Promise<Result>
  readonly stop: AbortController
  wanted: number
}

/**
 * Does a piece of work once for all who ask for the same while it is under way, and stops it when the
 * last of them no longer wants it. Nothing is kept afterwards: a page that stays open for weeks sees
 * new figures.
 */
export function shareWork<Result>(): (
  key: string,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
) => Promise<Result> {
  const underWay = new Map<string, Work<Result>>()
  return (key, signal, work) => {
    const own = underWay.get(key) ?? begin(work)
    underWay.set(key, own)
    own.wanted += 1
    const forget = (): void => {
      if (underWay.get(key) === own) underWay.delete(key)
    }
    const leave = (): void => {
      if ((own.wanted -= 1) > 0) return
      forget()
      own.stop.abort()
    }
    signal.addEventListener('abort', leave)
    own.result.then(forget, forget)
    return own.result
  }
}

function begin<Result>(work: (signal: AbortSignal) => Promise<Result>): Work<Result> {
  const stop = new AbortController()
  return { result: work(stop.signal), stop, wanted: 0 }
}
