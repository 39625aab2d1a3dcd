/**
 * What a strict policy blocks in Lit (four habits: `styleMap`, a `style` attribute written out, one
 * bound, and `<style>` in a template), and every way raw HTML or text gets to run. None of it may come
 * near an element.
 */
const STYLES = 'A strict policy blocks inline styles: use a class, a static style sheet or SVG attributes.'
const HTML = 'Raw HTML is never written: use a template.'
const CODE = 'Code is never made from text.'

const rules = [
  ["ImportSpecifier[imported.name='styleMap']", STYLES],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] TemplateElement[value.raw=/<style|\\sstyle\\s*=/i]',
    STYLES,
  ],
  [
    "CallExpression[callee.property.name=/^(setAttribute|setAttributeNS|toggleAttribute)$/] > Literal[value='style']",
    STYLES,
  ],
  ["CallExpression[callee.property.name='createElement'] > Literal[value=/^style$/i]", STYLES],
  ['ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static)$/]', HTML],
  ['MemberExpression[property.name=/^((inner|outer)HTML|srcdoc)$/]', HTML],
  ['MemberExpression[computed=true] > Literal[value=/^((inner|outer)HTML|srcdoc)$/]', HTML],
  [
    'TaggedTemplateExpression TemplateElement[value.raw=/[.\\s](inner|outer)HTML\\s*=|\\ssrcdoc\\s*=/i]',
    HTML,
  ],
  [
    'CallExpression[callee.property.name=/^(insertAdjacentHTML|writeln|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString)$/]',
    HTML,
  ],
  ["CallExpression[callee.property.name='write']:not([callee.object.property.name='clipboard'])", HTML],
  ["NewExpression[callee.name='Function']", CODE],
  ['CallExpression[callee.name=/^(setTimeout|setInterval)$/] > Literal:first-child', CODE],
  ['TaggedTemplateExpression TemplateElement[value.raw=/\\son[a-z]+\\s*=|javascript:/i]', CODE],
  ["CallExpression[callee.property.name='setAttribute'] > Literal[value=/^on/i]", CODE],
]

export const FORBIDDEN = rules.map(([selector, message]) => ({ selector, message }))
