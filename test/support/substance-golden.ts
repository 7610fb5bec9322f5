/** The labelled pairs of test/golden/substance, and how well the rules do on them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block, MetadataKind } from '../../src/domain/content/content.js'
import { defaultBudget, Meter } from '../../src/domain/diff/budget.js'
import { compareDocuments } from '../../src/domain/diff/compare-documents.js'
import { compareWords } from '../../src/domain/diff/compare-words.js'
import { type Diff, type Entry, type SubstanceCode, substanceCodes } from '../../src/domain/diff/diff.js'
import { findTrivial } from '../../src/domain/diff/find-trivial.js'
import { findSubstance } from '../../src/domain/diff/substance/find-substance.js'
import { readBlock } from './diff-notation/read-block.js'

type Label = { code: SubstanceCode; before?: string; after?: string }

export interface LabelledPair {
  language: string
  before: string
  after: string
  kind?: MetadataKind | 'quote'
  /** Whether `before` and `after` are blocks in the notation of test/golden/diff, or empty where there is none. */
  blocks?: true
  /** What a newsroom would have named. `before` and `after` are parts of what is to be shown. */
  expect: Label[]
  trivial?: Diff['trivial'][number]['reason']
}

/** `tuned`: written before the rules, which were then fitted to them. `held-out`: written after, and never fitted to. */
export type GoldenSet = 'tuned' | 'held-out'

export function labelledPairs(set: GoldenSet): LabelledPair[] {
  const folder = join(import.meta.dirname, '..', 'golden', 'substance', set)
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .trim()
        .split('\n')
        .map((line): LabelledPair => {
          const pair = JSON.parse(line) as Omit<LabelledPair, 'language'>
          return Object.assign({ language: file.replace('.jsonl', '') }, pair)
        }),
    )
}

/** The pair as one edited block, with the segments that a diff by words has; blocks as the diff has them. */
export function entriesOf({ language, before, after, kind, blocks }: LabelledPair): Entry[] {
  if (blocks) {
    const [from, to] = [before, after].map((line) => (line === '' ? [] : [{ key: line, block: readBlock(line) }]))
    return compareDocuments(from!, to!, { language, from: { inline: true }, to: { inline: true } }).entries
  }
  const block = (text: string): Block =>
    kind !== undefined && kind !== 'quote' ? { kind, text } : { kind: kind ?? 'paragraph', runs: [{ text }] }
  const { segments } = compareWords(before, after, { language, granularity: 'word', meter: new Meter(defaultBudget) })
  return [{ op: 'edit', from: 0, to: 0, before: block(before), after: block(after), segments, attributes: [] }]
}

export interface Score {
  right: number
  wrong: number
  missed: number
}

export interface Measured {
  codes: Map<SubstanceCode, Score>
  all: Score
  /** Pairs whose `trivial` is as labelled, of all. */
  trivial: { right: number; of: number }
  /** What went wrong, to be read. */
  mistakes: string[]
}

function answers(finding: Label, label: Label): boolean {
  return (
    finding.code === label.code &&
    (['before', 'after'] as const).every((side) => {
      const bare = label.before === undefined && label.after === undefined
      if (bare) return true
      return label[side] === undefined ? finding[side] === undefined : (finding[side]?.includes(label[side]) ?? false)
    })
  )
}

/** A finding is right if a label of its code has what it shows, each label taken once. */
export function measure(pairs: readonly LabelledPair[]): Measured {
  const codes = new Map(substanceCodes.map((code) => [code, { right: 0, wrong: 0, missed: 0 }]))
  const all = { right: 0, wrong: 0, missed: 0 }
  const trivial = { right: 0, of: pairs.length }
  const mistakes: string[] = []
  const count = (code: SubstanceCode, what: keyof Score): void => {
    all[what]++
    codes.get(code)![what]++
  }
  for (const pair of pairs) {
    const entries = entriesOf(pair)
    const { language } = pair
    const substance = findSubstance(entries, { language })
    const open = [...pair.expect]
    const wrong: Label[] = []
    for (const { entry: _, ...finding } of substance) {
      const at = open.findIndex((label) => answers(finding, label))
      if (at < 0) wrong.push(finding)
      else open.splice(at, 1)
      count(finding.code, at < 0 ? 'wrong' : 'right')
    }
    for (const label of open) count(label.code, 'missed')
    const reason = findTrivial(entries, { language, substance })[0]?.reason
    if (reason === pair.trivial) trivial.right++
    if (wrong.length + open.length > 0 || reason !== pair.trivial) {
      mistakes.push(
        JSON.stringify({
          language: pair.language,
          before: pair.before,
          after: pair.after,
          wrong,
          missed: open,
          reason,
        }),
      )
    }
  }
  return { codes, all, trivial, mistakes }
}

const share = (part: number, rest: number): string => (part + rest === 0 ? '–' : (part / (part + rest)).toFixed(2))

/** The table of docs/diff.md. */
export function measuredTable(tuned: Measured, heldOut: Measured): string {
  const row = (name: string, one: Score, other: Score): string =>
    `| ${[
      name,
      String(one.right + one.missed),
      share(one.right, one.wrong),
      share(one.right, one.missed),
      String(other.right + other.missed),
      share(other.right, other.wrong),
      share(other.right, other.missed),
    ].join(' | ')} |`
  return [
    '| code | tuned: labels | precision | recall | held out: labels | precision | recall |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...substanceCodes.map((code) => row(`\`${code}\``, tuned.codes.get(code)!, heldOut.codes.get(code)!)),
    row('all', tuned.all, heldOut.all),
  ].join('\n')
}
