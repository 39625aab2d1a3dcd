/** Whether a language tag asks for Welsh ("cy", "cy-GB"); everything else is answered in English. */
export function isWelsh(language: string): boolean {
  return language.toLowerCase().split('-')[0] === 'cy'
}
