/** Random block lists and random edits of them, for the diff's properties. Rich in Unicode, poor in words, so that things collide. */
import * as fc from 'fast-check'
import type { Block, MetadataKind, Run } from '../../../src/domain/content/content.js'
import type { KeyedBlock } from '../../../src/domain/diff/diff.js'

const words = [
  'the',
  'minister',
  'said',
  'said.',
  'Orbán',
  'it’s',
  '3.5',
  '1,000',
  'naïve',
  'e\u0301te\u0301',
  'Ruſſia',
  'don\u2019t',
  '政府周一宣布了新计划',
  '。',
  '会',
  '東京',
  'ประกาศแผน',
  'ใหม่',
  'น้ำ',
  'सरकार',
  'क्षत्रिय',
  'नमस्ते',
  'الحكومة',
  'ראש',
  'שָׁלוֹם',
  '한국어',
  '각',
  '👩‍👩‍👧‍👦',
  '🇳🇱🇧🇪',
  '🇫🇷',
  '👍🏽',
  '1️⃣',
  '\u0600',
  '\u0E33',
  '\u200D',
  '\u00AD',
  '\u202E',
  '<b>&"',
  '**',
  '_',
  '[x](y)',
  '\\',
  '#',
  '-',
]
const spaces = [' ', ' ', ' ', '  ', '\u00A0', '\t', '\n', '\r\n', '', ', ', '. ']

/** Text of few different words of many scripts. */
export const proseText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...spaces)), { maxLength: 12 })
  .map((parts) => parts.flat().join(''))

const flag = fc.constantFrom<true | undefined>(undefined, undefined, true)

export const someRun: fc.Arbitrary<Run> = fc
  .record({
    text: proseText,
    strong: flag,
    em: flag,
    code: flag,
    sub: flag,
    sup: flag,
    href: fc.constantFrom(undefined, undefined, 'https://a.example/', 'javascript:alert(1)', 'x) "y'),
  })
  .map((run) => defined(run) as Run)

const runs = fc.array(someRun, { maxLength: 4 })
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })
const address = fc.constantFrom('https://a.example/1.jpg', 'https://a.example/2.jpg', '', 'data:x,<y>')

function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined))
}

/** Any body block. */
export const bodyBlock: fc.Arbitrary<Block> = fc
  .oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('paragraph', 'quote'), runs, cite: optional(address) }) },
    fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(2, 3, 4), runs }),
    fc.record({ kind: fc.constant('list'), ordered: fc.boolean(), items: fc.array(runs, { maxLength: 3 }) }),
    fc.record({
      kind: fc.constant('image'),
      src: address,
      alt: proseText,
      caption: optional(proseText),
      credit: optional(proseText),
    }),
    fc.record({ kind: fc.constant('embed'), url: address, title: optional(proseText) }),
    fc.record({
      kind: fc.constant('table'),
      header: fc.boolean(),
      rows: fc.array(fc.array(runs, { maxLength: 3 }), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('code'), text: proseText, language: optional(fc.constantFrom('js', '')) }),
    fc.record({ kind: fc.constant('html'), html: proseText }),
  )
  .map((block) => defined(block) as Block)

const metadataBlock: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom('headline', 'standfirst', 'byline', 'dateline', 'credit'),
  text: proseText,
})

/** Any block at all. */
export const anyBlock: fc.Arbitrary<Block> = fc.oneof({ weight: 4, arbitrary: bodyBlock }, metadataBlock)

/** A block list as documents have it: metadata in its order around the body. */
export const blockList: fc.Arbitrary<Block[]> = fc
  .tuple(
    proseText,
    fc.array(fc.constantFrom<MetadataKind>('standfirst', 'byline', 'dateline', 'credit'), { maxLength: 4 }),
    proseText,
    fc.array(bodyBlock, { maxLength: 8 }),
  )
  .map(([headline, present, text, body]) => {
    const all: Block[] = [{ kind: 'headline', text: headline }]
    for (const kind of ['standfirst', 'byline', 'dateline'] as const) {
      if (present.includes(kind)) all.push({ kind, text })
    }
    all.push(...body)
    if (present.includes('credit')) all.push({ kind: 'credit', text })
    return all
  })

/** Keys as documents that are not stored have them. */
export function keyed(blocks: readonly Block[]): KeyedBlock[] {
  return blocks.map((block) => ({ key: JSON.stringify(block), block }))
}

type Edit =
  | { do: 'insert'; at: number; block: Block }
  | { do: 'delete'; at: number }
  | { do: 'swap'; at: number; with: number }
  | { do: 'repeat'; at: number }
  | { do: 'reword'; at: number; word: number; text: string }
  | { do: 'dress'; at: number; mark: 'strong' | 'em' | 'sup' }
  | { do: 'link'; at: number; href: string }

const at = fc.nat({ max: 30 })
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), at, block: bodyBlock }),
  fc.record({ do: fc.constant('delete' as const), at }),
  fc.record({ do: fc.constant('swap' as const), at, with: at }),
  fc.record({ do: fc.constant('repeat' as const), at }),
  fc.record({ do: fc.constant('reword' as const), at, word: at, text: fc.constantFrom(...words) }),
  fc.record({ do: fc.constant('dress' as const), at, mark: fc.constantFrom('strong', 'em', 'sup') }),
  fc.record({ do: fc.constant('link' as const), at, href: fc.constantFrom('https://b.example/', 'mailto:a@b.c') }),
)

function applyEdit(blocks: readonly Block[], edit: Edit): Block[] {
  const here = blocks.length === 0 ? 0 : edit.at % blocks.length
  const block = blocks[here]
  if (edit.do === 'insert') return blocks.toSpliced(here, 0, edit.block)
  if (block === undefined) return [...blocks]
  switch (edit.do) {
    case 'delete':
      return blocks.toSpliced(here, 1)
    case 'repeat':
      return blocks.toSpliced(here, 0, block)
    case 'swap': {
      const there = edit.with % blocks.length
      return blocks.with(here, blocks[there]!).with(there, block)
    }
    case 'reword':
      return blocks.with(here, reworded(block, edit))
    default: {
      if (!('runs' in block) || block.runs.length === 0) return [...blocks]
      const [first, ...rest] = block.runs
      const changed = edit.do === 'dress' ? { ...first!, [edit.mark]: true } : { ...first!, href: edit.href }
      return blocks.with(here, { ...block, runs: [changed, ...rest] })
    }
  }
}

function reworded(block: Block, { word, text }: { word: number; text: string }): Block {
  const change = (old: string): string => {
    const parts = old.split(' ')
    return parts.with(word % parts.length, text).join(' ')
  }
  if ('runs' in block && block.runs.length > 0) {
    const here = word % block.runs.length
    const run = block.runs[here]!
    return { ...block, runs: block.runs.with(here, { ...run, text: change(run.text) }) }
  }
  if (block.kind === 'image') return { ...block, alt: change(block.alt) }
  return 'text' in block ? { ...block, text: change(block.text) } : block
}

/** A document and an edited form of it: up to eight small edits. */
export const editedDocument: fc.Arbitrary<{ before: Block[]; after: Block[] }> = fc
  .tuple(blockList, fc.array(edit, { maxLength: 8 }))
  .map(([before, edits]) => ({ before, after: edits.reduce<Block[]>(applyEdit, before) }))
