const told = new Set<string>()

/** Says in the console what an attribute got wrong, once however many elements make the same mistake. */
export function tellOnce(sentence: string): void {
  if (told.has(sentence)) return
  told.add(sentence)
  console.warn(`oba: ${sentence}`)
}
