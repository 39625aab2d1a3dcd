import { periodReadings } from '../period/period-readings.js'

/** The period of the whole table, where one of its titles is one. */
export function periodInTitles(titles: readonly string[]): string {
  const texts = titles.map((title) => title.replace(/^(year|period|date)s?\s*:\s*/i, ''))
  return texts.find((text) => periodReadings(text).length > 0) ?? ''
}

export function sourceInTitles(titles: readonly string[]): string {
  return /^source: *(.+)/im.exec(titles.join('\n'))?.[1] ?? ''
}
