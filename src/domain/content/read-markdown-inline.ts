import type { Run } from './content.js'
import { markOfTag } from './mark-tags.js'
import { attributeOf, type Token } from './parse-markdown.js'
import { type Marks, RunGatherer } from './run-gatherer.js'

/**
 * The runs of inline Markdown, or undefined when runs cannot hold it: images, struck words, inline HTML other than the tags of
 * marks, in pairs, and `<br>`. A line end within a paragraph is a space, as it is shown; a hard break is a line feed. All other
 * white space stays.
 */
export function readMarkdownInline(tokens: readonly Token[]): Run[] | undefined {
  const gatherer = new RunGatherer('kept')
  const open: { tag: string; outer: Marks }[] = []
  let marks: Marks = {}
  const begin = (tag: string, added: Marks): void => {
    open.push({ tag, outer: marks })
    marks = { ...marks, ...added }
  }
  const end = (tag: string): boolean => {
    const last = open.pop()
    marks = last?.outer ?? {}
    return last?.tag === tag
  }
  for (const token of tokens) {
    switch (token.type) {
      case 'text':
        gatherer.text(token.content.replaceAll('\n', ' '), marks)
        break
      case 'softbreak':
        gatherer.text(' ', marks)
        break
      case 'hardbreak':
        gatherer.lineBreak(marks)
        break
      case 'code_inline':
        gatherer.text(token.content, { ...marks, code: true })
        break
      case 'strong_open':
        begin('strong_close', { strong: true })
        break
      case 'em_open':
        begin('em_close', { em: true })
        break
      case 'link_open':
        begin('link_close', { href: attributeOf(token, 'href') ?? '' })
        break
      case 'strong_close':
      case 'em_close':
      case 'link_close':
        if (!end(token.type)) return undefined
        break
      case 'html_inline': {
        const [, slash, tag = ''] = /^<(\/?)(\w+)\s*\/?>$/.exec(token.content.toLowerCase()) ?? []
        const mark = markOfTag.get(tag)
        if (tag === 'br' && slash === '') gatherer.lineBreak(marks)
        else if (mark === undefined) return undefined
        else if (slash === '') begin(tag, { [mark]: true })
        else if (!end(tag)) return undefined
        break
      }
      default:
        return undefined
    }
  }
  return open.length === 0 ? gatherer.finish() : undefined
}
