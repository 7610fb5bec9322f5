import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { anyContent } from '../../../test/support/arbitraries/content.js'
import type { BodyBlock, Content, Run } from './content.js'
import { readDocument } from './read-document.js'
import { safeHref, safeSource } from './safe-link.js'
import { sanitizeMarkup } from './sanitize-markup.js'
import { writeHtml } from './write-html.js'
import { writeMarkdown } from './write-markdown.js'

/** Exactly what `writeHtml` says that HTML (and so Markdown) cannot hold, and nothing more. */
function asHeld(content: Content): Content {
  return { ...content, body: content.body.map(heldBlock) }
}

function heldBlock(block: BodyBlock): BodyBlock {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
    case 'heading':
      return { ...block, runs: heldRuns(block.runs) }
    case 'list':
      return { ...block, items: block.items.map(heldRuns) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(heldRuns)) }
    case 'image':
      return { ...block, src: safeSource(block.src) ?? '' }
    case 'embed':
      return { ...block, url: safeHref(block.url) ?? (block.title === undefined ? block.url : '') }
    case 'html':
      return { kind: 'html', html: sanitizeMarkup(block.html) }
    default:
      return block
  }
}

function heldRuns(runs: Run[]): Run[] {
  const held: Run[] = []
  for (const run of runs) {
    const { text, href, ...marks } = run
    if (text === '') continue
    const safe = href === undefined || safeHref(href) === undefined ? { text, ...marks } : run
    const last = held.at(-1)
    const same = last !== undefined && markKeys.every((key) => last[key] === safe[key])
    if (same) last.text += text
    else held.push({ ...safe })
  }
  return held
}

const markKeys = ['strong', 'em', 'code', 'sub', 'sup', 'href'] as const

const runsOfTest = { numRuns: 300 }

describe('round trips', () => {
  it('JSON to HTML to JSON loses nothing that HTML can hold', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(readDocument('html', writeHtml(content))).toEqual(asHeld(content))
      }),
      runsOfTest,
    )
  })

  it('JSON to Markdown to JSON loses nothing that Markdown can hold', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(readDocument('markdown', writeMarkdown(content))).toEqual(asHeld(content))
      }),
      runsOfTest,
    )
  })
})
