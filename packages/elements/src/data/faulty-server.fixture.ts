/** What became of the requests for an address of the faulty server: asked, answered, stopped. */
export const seen = async (path: string): Promise<readonly string[]> =>
  (await fetch(`/faulty/seen/${path}`)).json() as Promise<string[]>

/** Asked until the server has seen it: a request reaches it when it does. */
export async function untilSeen(path: string, what: string): Promise<void> {
  let all: readonly string[] = []
  while (!all.includes(what)) all = await seen(path)
}
