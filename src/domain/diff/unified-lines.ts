import type { Block, Run } from '../content/content.js'

/**
 * A block as lines of Markdown-like text in which nothing that belongs to it is left out, for unified diffs: two blocks that
 * differ never give the same lines. Marks, links, levels and sources are written out; what would read as markup in the text is
 * escaped with a backslash; a line feed inside a run ends its line with a backslash; two runs that meet without markup have
 * `<!-- -->` between them. Not meant to be read back. Cost: linear.
 */
export function unifiedLines(block: Block): string[] {
  switch (block.kind) {
    case 'headline':
      return [`# ${escaped(block.text)}`].flatMap(split)
    case 'standfirst':
    case 'byline':
    case 'dateline':
    case 'credit':
      return split(`@${block.kind} ${escaped(block.text)}`)
    case 'heading':
      return split(`${'#'.repeat(block.level)} ${written(block.runs)}`)
    case 'paragraph':
      return [...split(guarded(written(block.runs))), ...named('cite', block.cite)]
    case 'quote':
      return [...split(written(block.runs)).map((line) => `> ${line}`), ...named('cite', block.cite)]
    case 'list':
      if (block.items.length === 0) return [block.ordered ? '@list ordered' : '@list']
      return block.items.flatMap((item, index) => split(`${block.ordered ? `${index + 1}.` : '-'} ${written(item)}`))
    case 'image':
      return [
        ...split(`![${escaped(block.alt)}](${address(block.src)})`),
        ...named('caption', block.caption),
        ...named('credit', block.credit),
      ]
    case 'embed':
      return [`@embed ${address(block.url)}`, ...named('title', block.title)]
    case 'table':
      return tableLines(block.rows, block.header)
    case 'code':
      return [
        `\`\`\`${JSON.stringify(block.language ?? null)}`,
        ...block.text.split('\n').map((line) => `    ${line}`),
        '```',
      ]
    default:
      return ['@html', ...block.html.split('\n').map((line) => `    ${line}`)]
  }
}

function tableLines(rows: readonly Run[][][], header: boolean): string[] {
  const lines = rows.flatMap((row) => split(`|${row.map((cell) => ` ${written(cell)} |`).join('')}`))
  return [header ? '@table header' : '@table', ...lines]
}

/** A member of its own on a line of its own: absent and empty are two things. */
function named(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : split(`@${name} ${escaped(value)}`)
}

function escaped(text: string): string {
  return text.replace(/[\\*_`[\]<|^~]/g, '\\$&')
}

/** Line feeds inside a text, as lines of their own that say so. */
function split(line: string): string[] {
  return line.replace(/\n/g, '\\\n').split('\n')
}

/** A paragraph that would read as another kind of block. */
function guarded(line: string): string {
  return line.replace(/^(?:[#>@!\-\s]|\d+\.)/, '\\$&')
}

function address(url: string): string {
  return /^[\x21-\x7E]*$/.test(url) && !/[()"<>\\]/.test(url) ? url : JSON.stringify(url)
}

function written(runs: readonly Run[]): string {
  let line = ''
  runs.forEach((run, index) => {
    const markup = markedUp(run)
    const bare = markup === escaped(run.text)
    const last = runs[index - 1]
    if (run.text === '' || (bare && last !== undefined && markedUp(last) === escaped(last.text))) line += '<!-- -->'
    line += markup
  })
  return line
}

function markedUp(run: Run): string {
  let text = escaped(run.text)
  if (run.code) text = `\`${text}\``
  if (run.sub) text = `<sub>${text}</sub>`
  if (run.sup) text = `<sup>${text}</sup>`
  if (run.em) text = `_${text}_`
  if (run.strong) text = `**${text}**`
  return run.href === undefined ? text : `[${text}](${address(run.href)})`
}
