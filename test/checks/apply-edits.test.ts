import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/checks/apply-edits.ts'
import { law } from '../soak.ts'

const canonical = 'canonical: https://example.com/a#top '

describe('applyEdits', () => {
  it('changes what it names on its line, and no other byte', () => {
    const text = `\uFEFF---\r\ntitle:   'A'  # keep\r\n${canonical}\r\n---\r\n#top\nend`
    const { text: now, applied } = applyEdits(text, [{ line: 3, from: '#top ', to: '' }])
    expect(applied).toBe(1)
    expect(now).toBe(text.replace('/a#top ', '/a'))
  })

  it('removes lines with the ends that the file has', () => {
    const edit = { line: 1, from: '\n---\n', to: '---\n' }
    expect(applyEdits('\n---\na\n', [edit]).text).toBe('---\na\n')
    expect(applyEdits('\r\n---\r\na\r\n', [edit]).text).toBe('---\r\na\r\n')
  })

  it('leaves what is not there, what is on another line, and what overlaps', () => {
    const edits = [
      { line: 1, from: 'b', to: 'x' },
      { line: 9, from: 'a', to: 'x' },
      { line: 1, from: '', to: 'x' },
      { line: 2, from: 'bcd', to: 'x' },
      { line: 2, from: 'cde', to: 'y' },
    ]
    expect(applyEdits('a\nbcde\n', edits)).toEqual({
      text: 'a\nxe\n',
      applied: 1,
      left: edits.filter((_, at) => at !== 3),
    })
  })

  it('begins at the column that it names', () => {
    const edit = { line: 2, column: 4, from: 'x', to: 'y' }
    expect(applyEdits('x\nx x x\n', [edit]).text).toBe('x\nx x y\n')
    expect(applyEdits('x\nx x\nx', [{ ...edit, column: 5 }]).left).toHaveLength(1)
  })

  it('touches nothing outside its edits, whatever the file holds', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀', ' ', '\t', '#', '\r') })
    const ending = fc.constantFrom('\n', '\r\n', '')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(line, ending), { maxLength: 8 }),
        fc.array(line, { minLength: 1, maxLength: 8 }),
        ending,
        (head, tail, end) => {
          const before = head
            .map(([text, stop]) => `${text.replaceAll('\r', '')}${stop}\n`)
            .join('')
          const text = `${before}<<old>>${tail.join(end)}`
          const at = before.split('\n').length
          const edited = applyEdits(text, [{ line: at, from: '<<old>>', to: 'new' }])
          expect(edited.text).toBe(`${before}new${tail.join(end)}`)
          expect(applyEdits(edited.text, [{ line: at, from: '<<old>>', to: 'new' }]).applied).toBe(
            0,
          )
        },
      ),
      law(),
    )
  })
})
