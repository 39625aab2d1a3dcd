/** Things with the same key together, both in the order they came. */
export function grouped<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const same = groups.get(key)
    if (same) same.push(thing)
    else groups.set(key, [thing])
  }
  return groups
}
