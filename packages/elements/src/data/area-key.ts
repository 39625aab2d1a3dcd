import type { Area } from '@oba/core'

/** What a page calls an area by: its code, or its name in a file that gives no codes. */
export function areaKey({ code, name }: Area): string {
  return code || name
}
