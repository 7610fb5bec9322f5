import type { MarkdownIt, StateBlock, Token } from 'markdown-it'

type BlockRule = (state: StateBlock, line: number, end: number, isTrial: boolean) => boolean

/**
 * Levels of quotes, lists, items and footnotes within one another; what nests deeper is read as paragraphs. Each line may be looked
 * at once for every level. Well below markdown-it's own limit of 100, past which it drops words.
 */
const deepest = 24

/** What markdown-it's own rules lack for a record: footnotes, cells beyond the head's, and words however deep they stand. */
export function addMarkdownRules({ block }: MarkdownIt): void {
  const rules = block.ruler.getRules('')
  const [table, paragraph] = [rules[0]!, rules.at(-1)!]
  block.ruler.at('table', wideTable(table), { alt: ['paragraph', 'reference'] })
  block.ruler.before('blockquote', 'too_deep', tooDeep(paragraph))
  block.ruler.before('reference', 'footnote', footnote(paragraph), { alt: ['paragraph', 'reference', 'blockquote'] })
}

const tooDeep =
  (paragraph: BlockRule): BlockRule =>
  (state, line, end, isTrial) =>
    state.level >= deepest && paragraph(state, line, end, isTrial)

/** `[^1]: …` is a paragraph as it stands; indented blocks that follow are blocks, as they are to GFM. */
const footnote =
  (paragraph: BlockRule): BlockRule =>
  (state, line, end, isTrial) => {
    const { blkIndent, src, bMarks, tShift, eMarks, sCount } = state
    if (sCount[line]! - blkIndent >= 4) return false
    if (!/^\[\^(?:\\.|[^[\]\\])+\]:/.test(src.slice(bMarks[line]! + tShift[line]!, eMarks[line]))) return false
    if (isTrial) return true
    state.blkIndent += 4
    state.level += 1
    paragraph(state, line, end, false)
    state.md.block.tokenize(state, state.line, end)
    state.level -= 1
    state.blkIndent = blkIndent
    return true
  }

/** GFM drops cells beyond the columns of the head. Words are never lost, so such a row is longer instead. */
const wideTable =
  (table: BlockRule): BlockRule =>
  (state, line, end, isTrial) => {
    const start = state.tokens.length
    if (!table(state, line, end, isTrial)) return false
    if (isTrial) return true
    const tokens = state.tokens.splice(start)
    let columns = 0
    let row: string[] = []
    for (const token of tokens) {
      if (token.type === 'tr_open') [row, columns] = [cellsOf(state, token.map![0]), 0]
      else if (token.type === 'inline') columns++
      else if (token.type === 'tr_close')
        for (const cell of row.slice(columns)) state.tokens.push(...cellTokens(state, cell))
      state.tokens.push(token)
    }
    return true
  }

function cellsOf({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string[] {
  const cells = src
    .slice(bMarks[line]! + tShift[line]!, eMarks[line])
    .trim()
    .split(/(?<!\\)\|/)
  if (cells[0] === '') cells.shift()
  if (cells.at(-1) === '') cells.pop()
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'))
}

function cellTokens({ Token }: StateBlock, content: string): Token[] {
  const inline = new Token('inline', '', 0)
  inline.content = content
  inline.children = []
  return [new Token('td_open', 'td', 1), inline, new Token('td_close', 'td', -1)]
}
