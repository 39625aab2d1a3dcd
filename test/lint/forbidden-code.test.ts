import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const eslint = new ESLint({ cwd: root })

async function refusals(code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, 'packages/elements/src/index.ts') })
  return result!.messages
    .filter(({ ruleId }) => ruleId === 'no-restricted-syntax')
    .map(({ message }) => message)
}

describe('the linter refuses, in an element,', () => {
  const forbidden = {
    styleMap: "import { styleMap } from 'lit/directives/style-map.js'",
    'a style attribute in a template': 'html`<p style="color: red"></p>`',
    'a style attribute bound in a template': 'html`<p style=${colour}></p>`',
    'a style element in a template': 'html`<style>p { color: red }</style>`',
    'a style attribute set': "element.setAttribute('style', 'color: red')",
    'a style element made': "document.createElement('style')",
    unsafeHTML: "import { unsafeHTML } from 'lit/directives/unsafe-html.js'",
    unsafeSVG: "import { unsafeSVG } from 'lit/directives/unsafe-svg.js'",
    innerHTML: 'element.innerHTML = text',
    'outerHTML by its name as text': "element['outerHTML'] = text",
    'innerHTML bound in a template': 'html`<p .innerHTML=${text}></p>`',
    srcdoc: 'html`<iframe srcdoc=${text}></iframe>`',
    insertAdjacentHTML: "element.insertAdjacentHTML('beforeend', text)",
    'document.write': 'document.write(text)',
    setHTMLUnsafe: 'element.setHTMLUnsafe(text)',
    'parsed HTML': "new DOMParser().parseFromString(text, 'text/html')",
    'code from text': "new Function('return 1')",
    'code from text after a while': "setTimeout('run()', 10)",
    'a handler written in a template': 'html`<p onclick="run()"></p>`',
    'a link that runs': 'html`<a href="javascript:run()">x</a>`',
  }
  it.each(Object.entries(forbidden))('%s', async (_, code) => {
    expect((await refusals(code)).length).toBeGreaterThan(0)
  })

  it('and nothing that a strict policy lets through', async () => {
    const allowed = [
      'html`<p class=${name} @click=${run}></p>`',
      'svg`<path d=${d} fill="none" stroke-width="2"></path>`',
      "element.style.setProperty('--oba-actual', colour)",
      "html`<p .style=${'--x: 1'}></p>`",
      'setTimeout(() => run(), 10)',
      'navigator.clipboard.write(items)',
    ]
    for (const code of allowed) expect(await refusals(code), code).toEqual([])
  })
})
