/** Stops with one sentence on a Node too old to run anything here. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Error(`This needs Node 20.19 or later, and this is Node ${process.versions.node}.`)
}
