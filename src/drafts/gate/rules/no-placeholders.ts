import { defineRule } from '../define-rule.ts'

const placeholder =
  /\{\{|\}\}|\{%|\$\{|\[(?:your|my|name|first|last|insert|company|title|topic|url|link|newsletter|editor)[^\]]*\]|<(?:your|name|insert)[^>]*>|\b(?:TODO|TBD|XXX|FIXME|lorem ipsum|undefined|NaN|\[object Object\])\b|_{3,}|\bnull\b(?=[,.! ]*$)/i

export default defineRule({
  id: 'no-placeholders',
  title: 'No placeholder left',
  why: 'A letter to “[name]” shows that nobody read it before it was sent.',
  drops({ text }) {
    const found = placeholder.exec(text)?.[0]
    return found === undefined ? null : `the placeholder “${found}” is left in it`
  },
})
