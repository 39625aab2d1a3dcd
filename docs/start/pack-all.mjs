// What `npm run packed` runs: both packages as they would be published, in the folder `packed`.
import { readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'
import { checkNode } from './check-node.mjs'
import { install } from './install.mjs'
import { pack } from './pack.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const into = join(root, 'packed')

try {
  checkNode()
  install(root)
  build(root)
  rmSync(into, { recursive: true, force: true })
  pack(root, into)
  console.log(
    `npm install ${readdirSync(into)
      .map((file) => join(into, file))
      .join(' ')}`,
  )
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason)
  process.exitCode = 1
}
