import type { Preview } from '@storybook/web-components-vite'
import '@oba/elements/define'
import '@oba/elements/cy'
import '@oba/elements/rules'
import '@oba/elements/edit'

const preview: Preview = {
  parameters: { a11y: { test: 'error' }, layout: 'padded' },
}

export default preview
