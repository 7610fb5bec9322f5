import { describe, expect, it } from '@jest/globals'
import { applyPatch } from 'diff'
import * as fc from 'fast-check'
import { parseFragment } from 'parse5'
import { editedDocument, keyed } from '../../../test/support/arbitraries/diff.js'
import type { Block } from '../content/content.js'
import { compareDocuments } from './compare-documents.js'
import type { Diff } from './diff.js'
import { writeDiffHtml } from './write-diff-html.js'
import { writeDiffTerminal } from './write-diff-terminal.js'
import { documentLines, writeDiffUnified } from './write-diff-unified.js'

const inline = { inline: true } as const
const names = { from: 'before', to: 'after' }
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })

function compare(from: Block[], to: Block[]): Diff {
  return compareDocuments(keyed(from), keyed(to), { language: 'en', from: inline, to: inline })
}

/** The names of the elements and attributes of an HTML fragment. */
function markup(html: string): Set<string> {
  const found = new Set<string>()
  const walk = (node: object): void => {
    if ('tagName' in node) found.add(String(node.tagName))
    if ('attrs' in node) for (const { name } of node.attrs as { name: string }[]) found.add(name)
    if ('childNodes' in node) for (const child of node.childNodes as object[]) walk(child)
  }
  walk(parseFragment(html))
  return found
}

const image = (src: string): Block => ({ kind: 'image', src, alt: 'Same' })
// A moved, a split and a merged block.
const moved: Diff = {
  ...compare([], []),
  entries: [
    {
      op: 'split',
      from: 1,
      to: [0, 1],
      before: paragraph('One. Two.'),
      after: [paragraph('One.'), paragraph('Two.')],
      segments: [
        [
          { op: 'same', text: 'One.' },
          { op: 'remove', text: ' ' },
        ],
        [{ op: 'same', text: 'Two.' }],
      ],
      attributes: [[], []],
    },
    { op: 'same', from: 2, to: 2, block: paragraph('Stays.') },
    {
      op: 'move',
      from: 0,
      to: 3,
      before: paragraph('It moved.'),
      after: paragraph('It has moved.'),
      segments: [
        { op: 'same', text: 'It ' },
        { op: 'add', text: 'has ' },
        { op: 'same', text: 'moved.' },
      ],
      attributes: [],
    },
    {
      op: 'merge',
      from: [3, 4],
      to: 4,
      before: [paragraph('Three.'), paragraph('Four.')],
      after: paragraph('Three. Four.'),
      segments: [
        [
          { op: 'same', text: 'Three.' },
          { op: 'add', text: ' ' },
        ],
        [{ op: 'same', text: 'Four.' }],
      ],
      attributes: [[], []],
    },
  ],
}

describe('writeDiffUnified', () => {
  it('D1: applied to the lines before, gives the lines after', () => {
    fc.assert(
      fc.property(editedDocument, ({ before, after }) => {
        const patch = writeDiffUnified(compare(before, after), names)
        const file = (blocks: Block[]) =>
          documentLines(blocks)
            .map((line) => `${line}\n`)
            .join('')
        // jsdiff takes a carriage return at the end of a line for a Windows file and would turn it.
        expect(applyPatch(file(before), patch, { autoConvertLineEndings: false })).toBe(file(after))
        expect(patch.includes('\n@@ ')).toBe(JSON.stringify(before) !== JSON.stringify(after))
      }),
      { numRuns: 300 },
    )
  })

  it('D2: shows a change that is not in the text', () => {
    expect(writeDiffUnified(compare([image('a.jpg')], [image('b.jpg')]), names)).toBe(
      '--- before\n+++ after\n@@ -1,2 +1,2 @@\n-![Same](a.jpg)\n+![Same](b.jpg)\n \n',
    )
  })

  it('shows moved, split and merged blocks as removed and added', () => {
    const from = ['It moved.', 'One. Two.', 'Stays.', 'Three.', 'Four.']
    const to = ['One.', 'Two.', 'Stays.', 'It has moved.', 'Three. Four.']
    const file = (texts: string[]) => texts.map((text) => `${text}\n\n`).join('')
    expect(applyPatch(file(from), writeDiffUnified(moved, names))).toBe(file(to))
  })
})

describe('writeDiffHtml', () => {
  it('has no markup of its own making but what it names, whatever the articles say', () => {
    const allowed = new Set('div p ul li q ins del pre br bdi class dir role aria-label data-from data-to'.split(' '))
    fc.assert(
      fc.property(editedDocument, ({ before, after }) => {
        for (const name of markup(writeDiffHtml(compare(before, after)))) expect(allowed).toContain(name)
      }),
      { numRuns: 200 },
    )
  })

  it('marks words, and says other changes in words', () => {
    const html = writeDiffHtml(
      compare(
        [paragraph('Three countries opposed'), image('a.jpg')],
        [paragraph('Two countries opposed'), image('b.jpg')],
      ),
    )
    expect(html).toContain(
      '<p class="diff-text" dir="auto"><del class="diff-removed">Three</del><ins class="diff-added">Two</ins> countries opposed</p>',
    )
    expect(html).toContain('<div class="diff-entry diff-edit diff-paragraph" data-from="0" data-to="0" role="group"')
    expect(html).toContain('Image source: <del class="diff-removed" dir="auto">a.jpg</del>')
  })

  it('shows raw HTML and dangerous links as text', () => {
    const html: Block = { kind: 'html', html: '<script>alert(1)</script>' }
    const link: Block = { kind: 'paragraph', runs: [{ text: 'x', href: 'javascript:alert("1")' }] }
    const written = writeDiffHtml(compare([], [html, link]))
    expect(written).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(written).toContain('javascript:alert(&quot;1&quot;)')
    expect(markup(written).has('script')).toBe(false)
  })

  it('shows moved, split and merged blocks, and that a comparison was coarse', () => {
    const written = writeDiffHtml({ ...moved, degraded: { reason: 'size', blocks: 2 } })
    for (const op of ['move', 'split', 'merge']) expect(written).toContain(`diff-entry diff-${op} `)
    expect(written).toContain('data-from="3 4"')
    expect(written).toContain('<ins class="diff-added">has </ins>')
    expect(written).toContain('class="diff-degraded"')
  })
})

describe('writeDiffTerminal', () => {
  const from = [...Array.from({ length: 5 }, (_, index) => paragraph(`Stays ${index}.`)), paragraph('It was red.')]
  const to = [...from.slice(0, 5), paragraph('It was blue.')]

  it('shows changes in place with one block of context, and the counts', () => {
    expect(writeDiffTerminal(compare(from, to), { colour: false })).toBe(
      '… 4 unchanged\n\n  paragraph\nStays 4.\n\n~ paragraph\nIt was [-red-]{+blue+}.\n\n1 edited; words: 1 added, 1 removed\n',
    )
  })

  it('colours when asked to, and only then', () => {
    expect(writeDiffTerminal(compare(from, to), { colour: true })).toContain(
      '\u001b[31;9mred\u001b[0m\u001b[32mblue\u001b[0m',
    )
    expect(writeDiffTerminal(compare(from, to), { colour: false })).not.toContain('\u001b')
  })

  it('lets no text steer the terminal', () => {
    const hostile: Block = { kind: 'image', src: '\u001b]0;x\u0007', alt: '\u001b[2J\u202Eabc\r', caption: '\u009B2J' }
    const written = writeDiffTerminal(compare([paragraph('\u001b[8m')], [hostile]), { colour: false })
    // eslint-disable-next-line no-control-regex
    expect(written).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202E]/)
    expect(written).toContain('<U+001B>[2J<U+202E>abc')
  })

  it('shows moved, split and merged blocks', () => {
    const written = writeDiffTerminal(moved, { colour: false })
    expect(written).toContain('> paragraph\nIt {+has +}moved.')
    expect(written).toContain('< paragraph\nOne.[- -]\nTwo.')
    expect(written).toContain('= paragraph\nThree.{+ +}\nFour.')
  })
})
