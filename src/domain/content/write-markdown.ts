import type { BodyBlock, CodeBlock, Content, ImageBlock, ListBlock, Run, TableBlock } from './content.js'
import { escapeMarkdown, markdownDestination, markdownTitle } from './escape-markdown.js'
import { escapeHtml } from './escape-html.js'
import { safeSource } from './safe-link.js'
import { blockHtml, fieldHtml } from './write-html.js'
import { runsMarkdown } from './write-markdown-inline.js'

/**
 * A whole article as Markdown (CommonMark with GFM tables). The headline is the one heading of level 1. What Markdown has no
 * form for (other metadata, embeds, credits, tables without a head row, …) is written as HTML with a `data-block` or `data-field`
 * attribute, which `readDocument('markdown', …)` reads back as what it was. It is as safe to render as `writeHtml` is to show.
 *
 * What Markdown cannot hold is what HTML cannot, and is named at `writeHtml`; all white space stays.
 */
export function writeMarkdown(content: Content): string {
  const { headline, standfirst, byline, dateline, credit, body } = content
  const parts = [
    `# ${runsMarkdown([{ text: headline }], {})}`.replace(/ $/, ''),
    fieldHtml('p', 'standfirst', standfirst),
    fieldHtml('p', 'byline', byline),
    fieldHtml('p', 'dateline', dateline),
    ...bodyParts(body),
    fieldHtml('p', 'credit', credit),
  ]
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n')
}

function* bodyParts(body: readonly BodyBlock[]): Generator<string> {
  let isOther = false
  for (const block of body) {
    // Two lists with the same marker that follow one another would be read as one.
    isOther = block.kind === 'list' && !isOther
    yield nativeMarkdown(block, isOther) ?? markedHtml(block)
  }
}

function nativeMarkdown(block: BodyBlock, isOtherMarker: boolean): string | undefined {
  switch (block.kind) {
    case 'paragraph': {
      const words = block.cite === undefined ? runsMarkdown(block.runs, { indent: '' }) : ''
      return isParagraph(words) ? words : undefined
    }
    case 'heading':
      return `${'#'.repeat(block.level)} ${runsMarkdown(block.runs, {})}`.replace(/ $/, '')
    case 'quote': {
      const words = runsMarkdown(block.runs, { indent: '> ' })
      if (!isParagraph(words)) return undefined
      const cite =
        block.cite === undefined ? '' : `\n>\n> <footer>${escapeHtml(block.cite).replaceAll('\n', '&#10;')}</footer>`
      return `> ${words}${cite}`
    }
    case 'list':
      return listMarkdown(block, isOtherMarker)
    case 'image':
      return imageMarkdown(block)
    case 'table':
      return tableMarkdown(block)
    case 'code':
      return codeMarkdown(block)
    case 'embed':
    case 'html':
      return undefined
    default:
      return block satisfies never
  }
}

// A line that is one tag, with or without white space behind it, begins a block of HTML.
const isParagraph = (words: string): boolean => !/^(?:<br>\s*)?$/.test(words)

/** HTML on lines of which none is blank: a blank line would end it. */
function markedHtml(block: BodyBlock): string {
  const html = blockHtml(block).replaceAll('\r', '&#13;')
  const oneBlock =
    block.kind === 'html' ? html.replace(/\n(?=[ \t]*(?:\n|$))/g, '&#10;') : html.replaceAll('\n', '&#10;')
  return /^<\w+ data-block=/.test(oneBlock) ? oneBlock : oneBlock.replace(/^<\w+/, `$& data-block="${block.kind}"`)
}

function listMarkdown({ ordered, items }: ListBlock, isOtherMarker: boolean): string | undefined {
  if (items.length === 0) return undefined
  const lines: string[] = []
  for (const [index, runs] of items.entries()) {
    const marker = ordered ? `${index + 1}${isOtherMarker ? ')' : '.'} ` : isOtherMarker ? '* ' : '- '
    const words = runsMarkdown(runs, { indent: ' '.repeat(marker.length) })
    if (words !== '' && !isParagraph(words)) return undefined
    lines.push(`${marker}${words}`.replace(/ $/, ''))
  }
  return lines.join('\n')
}

function imageMarkdown({ src, alt, caption, credit }: ImageBlock): string | undefined {
  if (credit !== undefined || caption === '' || safeSource(src) === undefined) return undefined
  const words = alt
    .split('\n')
    .map((line) => escapeMarkdown(line, {}, true, true))
    .join('&#10;')
  const title = caption === undefined ? '' : ` ${markdownTitle(caption)}`
  return `![${words}](${markdownDestination(src, {})}${title})`
}

function tableMarkdown({ header, rows }: TableBlock): string | undefined {
  const width = rows[0]?.length ?? 0
  if (!header || width === 0 || rows.some((row) => row.length !== width)) return undefined
  // A reader drops it at the edges of a cell, and a reference cannot stand for it.
  if (rows.flat(2).some(({ text }) => text.includes('\v'))) return undefined
  const line = (cells: readonly string[]): string => `|${cells.map((cell) => ` ${cell} |`).join('')}`
  const cell = (runs: Run[]): string => runsMarkdown(runs, { isCell: true })
  const [head = '', ...others] = rows.map((row) => line(row.map(cell)))
  return [head, line(Array.from({ length: width }, () => '-')), ...others].join('\n')
}

function codeMarkdown({ text, language }: CodeBlock): string | undefined {
  if (text.includes('\r') || (language !== undefined && !/^[\w+#.-]+$/.test(language))) return undefined
  const longest = (text.match(/`+/g) ?? []).reduce((most, ticks) => Math.max(most, ticks.length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language ?? ''}\n${text === '' ? '' : `${text}\n`}${fence}`
}
