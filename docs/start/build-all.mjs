import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'

console.log(
  build(join(dirname(fileURLToPath(import.meta.url)), '..', '..'))
    .join('')
    .trim(),
)
