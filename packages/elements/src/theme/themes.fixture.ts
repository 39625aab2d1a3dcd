import { expect } from '@open-wc/testing'
import { emulateMedia, setViewport } from '@web/test-runner-commands'

/** Every set of colours a reader may meet an element in. */
export const THEMES = ['light', 'dark', 'forced colours'] as const
export type Theme = (typeof THEMES)[number]

/** Puts the page into a theme, and answers how to leave it. Only forced colours need a browser that can be told to have them. */
export async function enterTheme(theme: Theme): Promise<() => Promise<void>> {
  if (theme === 'forced colours') {
    await emulateMedia({ forcedColors: 'active' })
    return async () => emulateMedia({ forcedColors: 'none' })
  }
  document.documentElement.style.colorScheme = theme
  return async () => void document.documentElement.style.removeProperty('color-scheme')
}

/** Axe finds nothing in any theme, wide or at 320 pixels, where the page does not scroll sideways either. */
export async function expectAccessibleEverywhere(element: Element): Promise<void> {
  for (const width of [320, 1000]) {
    await setViewport({ width, height: 800 })
    for (const theme of THEMES) {
      const leave = await enterTheme(theme)
      await expect(element).to.be.accessible()
      await leave()
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(width)
  }
}
