import { describe, expect, it } from '@jest/globals'
import { render } from 'preact-render-to-string'
import { textOf } from '../../domain/content/block-text.js'
import type { Block, Run } from '../../domain/content/content.js'
import type { Diff, Entry, Segment, WordSegment } from '../../domain/diff/diff.js'
import type { Notice } from '../notices/notice-view.js'
import { ChangedBlock } from './changed-block.js'
import { DiffEntries } from './diff-entries.js'
import { EntrySides } from './entry-sides.js'
import { EntryText } from './entry-text.js'
import { explainedEntry } from './explained.js'
import { fold } from './fold.js'
import { piecesOf, wholePieces } from './pieces.js'
import { visibleText } from './visible-text.js'

const paragraph = (...runs: (string | Run)[]): Block => ({
  kind: 'paragraph',
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
})
const segment = (op: WordSegment['op'], text: string): Segment => ({ op, text })
const edit = (before: Block, after: Block, ...segments: Segment[]): Entry => ({
  op: 'edit',
  from: 0,
  to: 0,
  before,
  after,
  segments,
  attributes: [],
})
const wording = edit(
  paragraph('It cost ', { text: '81', strong: true }, ' million.'),
  paragraph('It cost ', { text: '18', em: true }, ' million.'),
  segment('same', 'It cost '),
  segment('remove', '81'),
  segment('add', '18'),
  segment('same', ' million.'),
)
const without = (html: string, tag: string): string =>
  html
    .replaceAll(new RegExp(`<${tag}\\b.*?</${tag}>`, 'g'), '')
    .replaceAll(/<span class="visually-hidden">.*?<\/span>|<[^>]*>/g, '')

describe('an edited passage', () => {
  const html = render(<EntryText entry={wording} />)

  it('has what was removed in del and what was added in ins, each said in words, with the marks of its own side', () => {
    expect(html).toBe(
      '<p>It cost <del><span class="visually-hidden"> removed: </span><strong>81</strong></del>' +
        '<ins><span class="visually-hidden"> added: </span><em>18</em></ins> million.</p>',
    )
  })

  it('D1: reads as before without its additions and as after without its removals', () => {
    expect(without(html, 'ins')).toBe('It cost 81 million.')
    expect(without(html, 'del')).toBe('It cost 18 million.')
  })

  it('has each change on its own side when they stand side by side', () => {
    const [before, after] = render(<EntrySides entry={wording} />).split('side side-to')
    expect(before).toContain('81')
    expect(before).not.toContain('18')
    expect(after).toContain('18')
    expect(after).not.toContain('81')
  })
})

describe('D2: nothing that changed is invisible', () => {
  it.each([
    [' ', '␣'],
    ['\n\t', '↵⇥'],
    ['\u00a0', 'U+00A0'],
    ['\u200d\u202e', 'U+200DU+202E'],
    ['\ufe0f', 'U+FE0F'],
  ])('%j is shown as %s', (text, sign) => {
    expect(visibleText(text)).toBe(sign)
  })

  it('leaves alone what can be seen', () => {
    expect(visibleText(' a ')).toBeUndefined()
    expect(visibleText('')).toBeUndefined()
  })

  it('shows the break that alone parts an item in two', () => {
    const item = (text: string): Run[] => [{ text }]
    const entry = edit(
      { kind: 'list', ordered: false, items: [item('a b')] },
      { kind: 'list', ordered: false, items: [item('a'), item('b')] },
      segment('same', 'a'),
      segment('remove', ' '),
      segment('add', '\n'),
      segment('same', 'b'),
    )
    expect(render(<EntryText entry={entry} />)).toContain('<span class="sign">↵</span>')
  })

  it('says in words what changed about a passage', () => {
    const entry: Entry = {
      op: 'edit',
      from: 0,
      to: 0,
      before: paragraph('the treaty'),
      after: paragraph('the treaty'),
      segments: [segment('same', 'the treaty')],
      attributes: [
        { name: 'href', at: { start: 4, end: 10 }, before: 'https://a.example/', after: 'https://b.example/' },
        { name: 'strong', at: { start: 0, end: 3 }, after: true },
        { name: 'novelty', after: 7 },
      ],
    }
    const said = render(<EntryText entry={entry} />).replaceAll(/<[^>]*>/g, '')
    expect(said).toContain('Link changed from https://a.example/ to https://b.example/ on “treaty”')
    expect(said).toContain('Bold added on “the”')
    expect(said).toContain('novelty added: 7')
  })

  it('shows both pictures where one took the place of the other', () => {
    const picture = (name: string): Block => ({ kind: 'image', src: `/${name}.jpg`, alt: name })
    const html = render(
      <EntryText entry={edit(picture('quay'), picture('hall'), segment('remove', 'quay'), segment('add', 'hall'))} />,
    )
    expect(html).toMatch(/<del.*src="\/quay\.jpg".*<\/del>.*<ins.*src="\/hall\.jpg".*<\/ins>/)
  })
})

describe('moves, splits and merges', () => {
  const parts = [[segment('same', 'One.'), segment('remove', ' ')], [segment('same', 'Two.')]]

  it('keep every segment, with the break that parted or joined them', () => {
    const split: Entry = {
      op: 'split',
      from: 0,
      to: [0, 1],
      before: paragraph('One. Two.'),
      after: [paragraph('One.'), paragraph('Two.')],
      segments: parts,
      attributes: [[], []],
    }
    expect(without(render(<EntryText entry={split} />), 'del')).toBe('One.Two.')
    expect(render(<EntryText entry={split} />)).toContain('␣')
    const joined = parts.map((list) => list.map(({ op, text }) => segment(op === 'same' ? op : 'add', text)))
    const merge: Entry = {
      op: 'merge',
      from: [0, 1],
      to: 0,
      before: [paragraph('One.'), paragraph('Two.')],
      after: paragraph('One. Two.'),
      segments: joined,
      attributes: [[], []],
    }
    expect(without(render(<EntryText entry={merge} />), 'ins')).toBe('One.Two.')
    expect(without(render(<EntryText entry={merge} />), 'del')).toContain('One.')
  })

  it('say that something stands between their parts', () => {
    const split = (to: number[]): Entry => ({
      op: 'split',
      from: 0,
      to,
      before: paragraph('One. Two.'),
      after: [paragraph('One.'), paragraph('Two.')],
      segments: parts,
      attributes: [[], []],
    })
    const shown = (entry: Entry) =>
      render(
        <DiffEntries
          publication="p"
          slug="s"
          language="en"
          diff={{ entries: [entry] } as Diff}
          view="inline"
          notices={[]}
        />,
      )
    expect(shown(split([0, 1]))).toContain('One passage split into 2<')
    expect(shown(split([0, 2]))).toContain('One passage split into 2, with others between<')
  })
})

describe('the text of every kind', () => {
  const runs: Run[] = [{ text: 'a' }, { text: 'b', strong: true }]
  it.each<Block>([
    { kind: 'paragraph', runs },
    { kind: 'heading', level: 2, runs },
    { kind: 'quote', runs },
    { kind: 'list', ordered: true, items: [runs, runs] },
    { kind: 'table', header: true, rows: [[runs, runs], [runs]] },
    { kind: 'image', src: '/x.png', alt: 'ab' },
    { kind: 'embed', url: 'https://a.example/' },
    { kind: 'code', text: 'a\n\tb' },
    { kind: 'html', html: '<b>a</b>' },
    { kind: 'credit', text: 'ab' },
  ])('$kind: its pieces are its text', (block) => {
    const pieces = piecesOf([[segment('same', textOf(block))]], [block], [block]).flat()
    expect(pieces.flatMap((piece) => piece.runs.map((run) => run.text)).join('')).toBe(textOf(block))
    expect(render(<ChangedBlock block={block} pieces={wholePieces('same', block)} />)).not.toBe('')
  })
})

describe('unchanged passages', () => {
  it('are folded when they are many, but for one beside each change', () => {
    expect(fold([1, 2, 3, 4, 5], false, false)).toEqual({ before: [1], folded: [2, 3, 4], after: [5] })
    expect(fold([1, 2, 3, 4], false, true)).toEqual({ before: [1], folded: [2, 3, 4], after: [] })
    expect(fold([1, 2, 3, 4], false, false)).toEqual({ before: [1, 2, 3, 4], folded: [], after: [] })
  })
})

describe('a notice', () => {
  const notice: Notice = {
    id: '1',
    kind: 'correction',
    severity: 'minor',
    placement: 'bottom',
    statement: { text: 'Wrong.', language: 'en' },
    publishedAt: '2024-06-20T16:10:00Z',
    anchors: ['cost 81'],
  }
  const entries: Entry[] = [{ op: 'same', from: 0, to: 0, block: paragraph('It cost 81 million.') }, wording]

  it('stands beside the change that it explains, not beside the same words elsewhere', () => {
    expect(explainedEntry(entries, notice)).toBe(1)
    expect(explainedEntry(entries, { ...notice, anchors: [] })).toBeUndefined()
    const diff = { entries } as Diff
    const html = render(
      <DiffEntries publication="p" slug="s" language="en" diff={diff} view="inline" notices={[notice]} />,
    )
    expect(html.indexOf('stretch-notice')).toBeGreaterThan(html.indexOf('id="change-1"'))
  })
})
