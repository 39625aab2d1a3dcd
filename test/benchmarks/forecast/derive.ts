import { deriveConstants } from './derive-constants.js'
import { deriveWidening } from './derive-widening.js'

const folder = process.argv[2]
if (!folder) throw new Error('Say where the benchmark series are: npm run derive:forecast -- <folder>.')
deriveConstants(folder)
deriveWidening(folder)
