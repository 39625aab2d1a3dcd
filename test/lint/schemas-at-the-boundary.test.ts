import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { expect, it } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const eslint = new ESLint({ cwd: root })

async function refused(file: string, code: string): Promise<boolean> {
  const [result] = await eslint.lintText(code, { filePath: join(root, 'packages/core/src', file) })
  return result!.messages.some(({ ruleId }) => ruleId === 'no-restricted-imports')
}

it.each(["import * as z from 'zod/mini'", "import { documentSchema } from '../schema/document-schema.js'"])(
  'the linter refuses in a calculation, and not where documents come in: %s',
  async (code) => {
    expect(await refused('curve/curve.ts', code)).toBe(true)
    expect(await refused('reading/read-table.ts', code)).toBe(true)
    expect(await refused('reading/read-document.ts', code)).toBe(false)
  },
)
