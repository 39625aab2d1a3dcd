import prettier from 'eslint-config-prettier'
import lit from 'eslint-plugin-lit'
import wc from 'eslint-plugin-wc'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/** What a strict policy blocks, and what would let raw HTML in: none of it may come near an element. */
const FORBIDDEN = [
  {
    selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]',
    message: 'Raw HTML is never written: use a template.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|write|writeln)$/]',
    message: 'Raw HTML is never written: use a template.',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|styleMap)$/]',
    message: 'Raw HTML, and styles a strict policy blocks, stay out.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style|\\sstyle=/]',
    message: 'A strict policy blocks inline styles: use a class.',
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'] > Literal[value='style']",
    message: 'A strict policy blocks inline styles: use a class.',
  },
  { selector: "NewExpression[callee.name='Function']", message: 'Code is never made from text.' },
]

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      'coverage/',
      'reports/',
      '.stryker-tmp/',
      '**/*.d.ts',
      'stories/dist/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['packages/**/*.ts', 'stories/**/*.ts'],
    plugins: { lit, wc },
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      'no-eval': 'error',
      'no-restricted-syntax': ['error', ...FORBIDDEN],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'lit/no-invalid-html': 'error',
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-duplicate-template-bindings': 'error',
      'lit/attribute-value-entities': 'error',
      'wc/no-constructor-attributes': 'error',
      'wc/no-self-class': 'error',
    },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      // The core runs the same everywhere: no clock, no chance, no page, no network.
      'no-restricted-globals': [
        'error',
        'Date',
        'window',
        'document',
        'navigator',
        'fetch',
        'process',
        'console',
        'setTimeout',
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { ...globals.node } } },
  prettier,
)
