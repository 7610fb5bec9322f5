import { z } from 'zod'
import type { Diff } from '../domain/diff/diff.js'
import { writeDiffHtml } from '../domain/diff/write-diff-html.js'
import { type TerminalOptions, writeDiffTerminal } from '../domain/diff/write-diff-terminal.js'
import { writeDiffUnified } from '../domain/diff/write-diff-unified.js'
import { checked } from './checked.js'
import { readDiff } from './read-diff.js'

/** What the two headers of a unified diff name: one line each. */
export interface UnifiedNames {
  from: string
  to: string
}

const name = z.string().regex(/^\P{Cc}*$/u, 'holds a control character')
const namesSchema: z.ZodType<UnifiedNames> = z.strictObject({ from: name, to: name })
const terminalSchema: z.ZodType<TerminalOptions> = z.strictObject({ colour: z.boolean() })

/**
 * A diff as an HTML fragment: `div.diff` with a `div.diff-entry` for each entry, which also has `diff-<op>` and `diff-<kind>`,
 * `data-from` and `data-to`, and a spoken label where something changed. Words are in `ins.diff-added` and `del.diff-removed`, other
 * changes, in words, in `ul.diff-attributes`. All that came from the documents is escaped text: no link, image or markup of it is
 * live. There is no style in it. Cost: linear.
 *
 * @throws Refusal `validation_failed` for what is no diff; a diff that came from elsewhere as JSON is one.
 */
export function toHtml(diff: Diff): string {
  return writeDiffHtml(readDiff(diff))
}

/**
 * A diff as unified text (`--- before`, `+++ after`, hunks with three lines of context) over lines like Markdown, in which nothing of
 * a block is left out. Blocks that were moved, split or merged show as removed and added. Equal documents give the two headers only.
 * Cost: linear.
 *
 * @throws Refusal `validation_failed` for what is no diff, and for names with a control character in them.
 */
export function toUnified(diff: Diff, names: UnifiedNames = { from: 'before', to: 'after' }): string {
  return writeDiffUnified(readDiff(diff), checked(namesSchema, names, '/names'))
}

/**
 * A diff for a terminal: changed blocks with their words in place, one unchanged block around them, and the counts. Without colours
 * `[-removed-]` and `{+added+}`. Control characters and direction overrides of the documents are made visible, so that no text can steer
 * the terminal. Cost: linear.
 *
 * @throws Refusal `validation_failed` for what is no diff.
 */
export function toTerminal(diff: Diff, options: TerminalOptions = { colour: false }): string {
  return writeDiffTerminal(readDiff(diff), checked(terminalSchema, options, '/options'))
}
