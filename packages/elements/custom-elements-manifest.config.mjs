import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration'
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration'

/** What Lit asks of a class is not what a page may use. */
const LIT = new Set(['render', 'willUpdate', 'updated', 'firstUpdated', 'properties', 'styles'])

/** A report is a curve that is set out as a sheet: it has no paragraph of its own, and no room for a page's words. */
const NOT_TAKEN_OVER = {
  'oba-report': { cssParts: ['summary'], slots: ['summary', 'story', 'how-to-read'] },
}

/** Leaves the public API alone in the manifest: what a page can set, call, listen to and style. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        // The events an element fires are those it documents; a call the analyser finds has no name.
        if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name)
        for (const [kind, names] of Object.entries(NOT_TAKEN_OVER[declaration.tagName] ?? {}))
          declaration[kind] = declaration[kind].filter(({ name }) => !names.includes(name))
        if (!declaration.members) continue
        declaration.members = declaration.members.filter(
          ({ name, privacy, static: ofClass }) =>
            !LIT.has(name) &&
            !name.startsWith('#') &&
            !ofClass &&
            privacy !== 'private' &&
            privacy !== 'protected',
        )
      }
    }
  },
}

/** What no author has said is empty, and what is not text is null: so says the constructor, where the analyser does not look. */
const unsaid = {
  name: 'unsaid',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const { members = [], attributes } of declarations) {
        // An event has none.
        if (!attributes) continue
        for (const attribute of attributes) attribute.default ??= "''"
        for (const member of members)
          if (member.kind === 'field') member.default ??= member.attribute ? "''" : 'null'
      }
    }
  },
}

/** Files are found in whatever order the disk gives them: by path, the same sources give the same manifest. */
const byPath = {
  name: 'by-path',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1))
  },
}

/** Where the manifest and what editors read of it go; a test has it made elsewhere and compares. */
const outdir = process.env.OBA_MANIFEST_FOLDER ?? 'manifest'

export default {
  outdir,
  globs: ['src/oba-*/oba-*.ts', 'src/*/*-event.ts', 'src/data/*-element.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  plugins: [
    byPath,
    publicOnly,
    unsaid,
    customElementVsCodePlugin({ outdir, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir, packageJson: false, hideLogs: true }),
  ],
}
