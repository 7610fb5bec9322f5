import { describe, expect, it } from '@jest/globals'
import type { Content } from './content.js'
import { readDocument } from './read-document.js'
import { writeText } from './write-text.js'

describe('readDocument', () => {
  it('takes the first heading of a file as its headline', () => {
    const html =
      '<!doctype html><html><head><title>T</title><script>x()</script></head><body><p>a</p><h2>H</h2><p>b</p></body></html>'
    const body = ['a', 'b'].map((text) => ({ kind: 'paragraph', runs: [{ text }] }))
    expect(readDocument('html', html)).toEqual({ headline: 'H', body })
    expect(readDocument('markdown', 'a\n\n# H\n\nb')).toEqual({ headline: 'H', body })
  })

  it('has an empty headline where there is no heading, and the first line of a text', () => {
    const body = [{ kind: 'paragraph', runs: [{ text: 'a' }] }]
    expect(readDocument('html', '<p>a')).toEqual({ headline: '', body })
    expect(readDocument('markdown', 'a')).toEqual({ headline: '', body })
    expect(readDocument('text', '\nH\na')).toEqual({ headline: 'H', body })
    for (const format of ['html', 'markdown', 'text'] as const)
      expect(readDocument(format, '')).toEqual({ headline: '', body: [] })
    expect(readDocument('html', '<frameset><frame></frameset>').headline).toBe('')
  })

  it('reads the words of a written text back', () => {
    const content: Content = {
      headline: 'H',
      byline: 'B',
      body: [
        { kind: 'paragraph', runs: [{ text: 'a' }, { text: 'b', strong: true }] },
        { kind: 'list', ordered: true, items: [[{ text: 'x' }], [{ text: 'y' }]] },
        { kind: 'quote', runs: [{ text: 'q' }], cite: 'c' },
        { kind: 'table', header: false, rows: [[[{ text: '1' }], [{ text: '2' }]]] },
        { kind: 'image', src: 's', alt: 'alt', credit: 'AP' },
        { kind: 'embed', url: 'u' },
        { kind: 'code', text: 'z', language: 'ts' },
        { kind: 'html', html: '<hr>' },
        { kind: 'heading', level: 2, runs: [] },
      ],
      credit: 'C',
    }
    const text = writeText(content)
    expect(text).toBe('H\n\nB\n\nab\n\n1. x\n2. y\n\nq\n— c\n\n1\t2\n\nalt\nAP\n\nu\n\nz\n\n<hr>\n\nC\n')
    const paragraphs = ['B', 'ab', '1. x\n2. y', 'q\n— c', '1\t2', 'alt\nAP', 'u', 'z', '<hr>', 'C']
    expect(readDocument('text', text)).toEqual({
      headline: 'H',
      body: paragraphs.map((text) => ({ kind: 'paragraph', runs: [{ text }] })),
    })
  })
})
