import type { Page } from 'playwright-core'

interface Node {
  readonly nodeId: string
  readonly ignored: boolean
  readonly childIds?: readonly string[]
  readonly role?: { readonly value?: unknown }
  readonly name?: { readonly value?: unknown }
}

/** What a browser hands to a screen reader, in reading order. */
export interface Heard {
  /** Everything said, in one line. */
  readonly text: string
  /** The cells of each row of each table, heads among them. */
  readonly rows: readonly (readonly string[])[]
  readonly roles: readonly string[]
}

const CELLS = ['columnheader', 'rowheader', 'cell', 'gridcell']

/** The whole page as Chromium exposes it: what is hidden from assistive technology is not in it. */
export async function heardOn(page: Page): Promise<Heard> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const under = (node: Node): Node[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? under(byId.get(id)!) : [])),
  ]
  const roleOf = ({ ignored, role }: Node): string => (ignored ? '' : String(role?.value ?? ''))
  const said = (node: Node): string =>
    under(node)
      .filter((one) => roleOf(one) === 'StaticText')
      .map((one) => String(one.name?.value ?? ''))
      .join(' ')
      .replace(/\s+/g, ' ')
      .replace(/ (?=[.,;:])/g, '')
      .trim()
  const inOrder = under(nodes[0]!)
  return {
    text: said(nodes[0]!),
    rows: inOrder
      .filter((node) => roleOf(node) === 'row')
      .map((row) =>
        under(row)
          .filter((node) => CELLS.includes(roleOf(node)))
          .map(said),
      ),
    roles: inOrder.map(roleOf).filter((role) => role !== ''),
  }
}
