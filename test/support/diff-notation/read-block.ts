import type { Block, Run } from '../../../src/domain/content/content.js'

const marks = [
  { name: 'strong', pattern: /\*\*(\S|\S.*?\S)\*\*/u },
  { name: 'em', pattern: /\*(\S|[^\s*][^*]*[^\s*])\*/u },
  { name: 'code', pattern: /`([^`]+)`/u },
  { name: 'sub', pattern: /~([^\s~]+)~/u },
  { name: 'sup', pattern: /\^([^\s^]+)\^/u },
] as const
const link = /\[([^\]]+)\]\(([^)\s]+)\)/u

/** Runs of a Markdown-like line: `**strong**`, `*em*`, `` `code` ``, `~sub~`, `^sup^`, `[text](href)`, and those inside each other. */
function readRuns(text: string, outer: Omit<Run, 'text'> = {}): Run[] {
  let first: { index: number; whole: string; inner: string; more: Omit<Run, 'text'> } | undefined
  const found = (match: RegExpExecArray | null, more: Omit<Run, 'text'>): void => {
    if (match !== null && (first === undefined || match.index < first.index)) {
      first = { index: match.index, whole: match[0], inner: match[1]!, more }
    }
  }
  const linked = link.exec(text)
  found(linked, linked === null ? {} : { href: linked[2]! })
  for (const { name, pattern } of marks) found(pattern.exec(text), { [name]: true })
  if (first === undefined) return text === '' ? [] : [{ text, ...outer }]
  const { index, whole, inner, more } = first
  return [
    ...readRuns(text.slice(0, index), outer),
    ...readRuns(inner, { ...outer, ...more }),
    ...readRuns(text.slice(index + whole.length), outer),
  ]
}

/** Fields parted by `|`; the spaces around it belong to neither. */
function fields(text: string): string[] {
  return text === '' ? [] : text.split(/ ?\| ?/u)
}

/**
 * A block from one line of the notation that test/golden/diff/README.md describes, such as `p: Some *words*`. Throws on what it
 * does not know.
 */
export function readBlock(line: string): Block {
  const [, kind, argument, text] = /^([a-z0-9]+)(?: ([^:\s]+(?::\/\/[^\s]+)?))?:(?: |$)(.*)$/su.exec(line) ?? []
  if (kind === undefined || text === undefined) throw new Error(`No block: ${line}`)
  const cite = argument === undefined ? {} : { cite: argument }
  switch (kind) {
    case 'headline':
    case 'standfirst':
    case 'byline':
    case 'dateline':
    case 'credit':
      return { kind, text }
    case 'p':
      return { kind: 'paragraph', runs: readRuns(text), ...cite }
    case 'quote':
      return { kind: 'quote', runs: readRuns(text), ...cite }
    case 'h2':
    case 'h3':
    case 'h4':
      return { kind: 'heading', level: Number(kind.slice(1)) as 2 | 3 | 4, runs: readRuns(text) }
    case 'ul':
    case 'ol':
      return { kind: 'list', ordered: kind === 'ol', items: fields(text).map((item) => readRuns(item)) }
    case 'img': {
      const [src = '', alt = '', caption, credit] = fields(text)
      return { kind: 'image', src, alt, ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) }
    }
    case 'embed': {
      const [url = '', title] = fields(text)
      return { kind: 'embed', url, ...(title === undefined ? {} : { title }) }
    }
    case 'table': {
      const rows = text === '' ? [] : text.split(' // ').map((row) => fields(row).map((cell) => readRuns(cell)))
      return { kind: 'table', header: argument === 'header', rows }
    }
    case 'code':
      return { kind: 'code', text, ...(argument === undefined ? {} : { language: argument }) }
    case 'html':
      return { kind: 'html', html: text }
    default:
      throw new Error(`No block: ${line}`)
  }
}
