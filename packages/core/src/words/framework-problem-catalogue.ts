import type { FrameworkProblemCode } from '../framework/framework-problems.js'

/** What can be wrong with a framework, in one language: for those who build one, and apart from what readers see. */
export type FrameworkProblemWords = Readonly<
  Record<FrameworkProblemCode, (name: string, found: string) => string>
>
