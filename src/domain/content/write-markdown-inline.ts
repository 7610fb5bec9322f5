import type { Run } from './content.js'
import { escapeMarkdown, markdownDestination, type MarkdownPlace } from './escape-markdown.js'
import { sameMarks } from './run-gatherer.js'
import { safeHref } from './safe-link.js'

/**
 * Runs as inline Markdown that reads back as the same runs, whatever the text holds. `**` and `*` are used where they are sure to
 * be read as marks (a letter or digit just inside, no other mark touching), a code span where its text is sure to stay as it is;
 * elsewhere inline HTML: `<strong>`, `<em>`, `<code>`, and `<sub>` and `<sup>` always. A link whose address is not safe is
 * written without it.
 */
export function runsMarkdown(runs: readonly Run[], place: MarkdownPlace): string {
  const merged = mergedRuns(runs)
  let markdown = ''
  for (const [index, run] of merged.entries()) {
    markdown += runMarkdown(run, place, markdown, index === merged.length - 1)
  }
  return markdown
}

function mergedRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (run.text === '') continue
    if (last !== undefined && sameMarks(last, run)) merged[merged.length - 1] = { ...last, text: last.text + run.text }
    else merged.push(run)
  }
  return merged
}

function runMarkdown(run: Run, place: MarkdownPlace, before: string, isLast: boolean): string {
  const href = run.href === undefined ? undefined : safeHref(run.href)
  const marked = markMarkdown(run, place, href === undefined ? before : '[', before === '', isLast)
  return href === undefined ? marked : `[${marked}](${markdownDestination(href, place)})`
}

function markMarkdown(run: Run, place: MarkdownPlace, before: string, isStart: boolean, isEnd: boolean): string {
  const { text, strong, em, code, sub, sup } = run
  const isScript = sub === true || sup === true
  if (code === true && !isScript && strong !== true && em !== true && !before.endsWith('`') && isCodeSpan(text))
    return `\`${text}\``
  let markdown = escapeMarkdown(text, place, isStart, isEnd)
  const edges = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su
  if (code !== true && !isScript && !before.endsWith('*') && edges.test(text)) {
    const delimiter = `${strong === true ? '**' : ''}${em === true ? '*' : ''}`
    return `${delimiter}${markdown}${delimiter}`
  }
  for (const mark of ['code', 'sub', 'sup', 'em', 'strong'] as const) {
    if (run[mark] === true) markdown = `<${mark}>${markdown}</${mark}>`
  }
  return markdown
}

const isCodeSpan = (text: string): boolean => /^[^\s`|]+(?: +[^\s`|]+)*$/.test(text)
