import { pnpm } from './pnpm.mjs'

/** Packs both packages, built before, into a folder. npm's own packing would leave the workspace's entries in them. */
export function pack(root, into) {
  pnpm(root, '-r', '--filter', './packages/*', 'pack', '--pack-destination', into)
}
