import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'

build(join(dirname(fileURLToPath(import.meta.url)), '..', '..'))
