import prettier from 'eslint-config-prettier'
import lit from 'eslint-plugin-lit'
import wc from 'eslint-plugin-wc'
import globals from 'globals'
import tseslint from 'typescript-eslint'
import { FORBIDDEN } from './test/lint/forbidden-code.mjs'

const OUTSIDE = ['window', 'document', 'navigator', 'fetch', 'process', 'console', 'setTimeout']

/** A date that is given, in UTC: neither now, nor where the machine stands. */
const NO_CLOCK = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "MemberExpression[object.name='Date']:not([property.name='UTC'])",
  'MemberExpression[property.name=/^[gs]et(?!UTC|Time$)[A-Z]/]',
  'MemberExpression[property.name=/^to(?!ISO)[A-Za-z]*String$/]',
].map((selector) => ({ selector, message: 'Dates are counted in UTC, and no clock is read.' }))

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
      'no-implied-eval': 'error',
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
      'no-restricted-globals': ['error', 'Date', ...OUTSIDE],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  {
    files: ['packages/core/src/period/calendar.ts'],
    rules: {
      'no-restricted-globals': ['error', ...OUTSIDE],
      'no-restricted-syntax': ['error', ...FORBIDDEN, ...NO_CLOCK],
    },
  },
  {
    // Schemas are for the boundary alone: a page that only calculates loads no validator.
    files: ['packages/core/src/**/*.ts'],
    ignores: [
      '**/*.test.ts',
      'packages/core/src/index.ts',
      'packages/core/src/schema/*',
      'packages/core/src/reading/read-document.ts',
      'packages/core/src/writing/write-document.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['zod', 'zod/*', '**/schema/*'], message: 'Schemas are for the boundary alone.' },
          ],
        },
      ],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { ...globals.node } } },
  prettier,
)
