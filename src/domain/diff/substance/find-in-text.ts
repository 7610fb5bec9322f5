import type { Block } from '../../content/content.js'
import type { Meter } from '../budget.js'
import { sameDate } from './calendar-date.js'
import { type ChangedText, firstReaching, type Range, type Side } from './changes.js'
import { findAttributions } from './find-attributions.js'
import { findNegations } from './find-negations.js'
import { findQuotes } from './find-quotes.js'
import { findSentences } from './find-sentences.js'
import { type Finding, shown, shownPair } from './finding.js'
import { type Lexicon, lexiconOf } from './lexicon.js'
import { type Mention, pairMentions, type Pairing } from './mention.js'
import { readDates } from './read-dates.js'
import { mayChangeName, readNames, sameName } from './read-names.js'
import { readNumbers } from './read-numbers.js'
import { sameUnit } from './read-unit.js'
import { type Region, regionsOf } from './regions.js'
import { readTokens, type Token } from './tokens.js'

/** Most of one changed stretch that is read, and most changes of one block: more is a new text and not an edit. */
const longestWindow = 4000
const mostChanges = 400

interface Options {
  language: string
  meter?: Meter
}

/** What of substance changed in one text of a block of the kind of `block`. In the order of the text. */
export function findInText(changed: ChangedText, block: Block, options: Options): Finding[] {
  if (block.kind === 'code' || block.kind === 'html' || changed.changes.length > mostChanges) return []
  const { language, meter } = options
  const lexicon = lexiconOf(language)
  const { before, after, changes } = changed
  const whole = findSentences(changed, lexicon)
  const found: Finding[] = [
    ...whole.removed.map(({ start, end }): Finding => ({ code: 'removal', before: shown(before.slice(start, end)) })),
    ...whole.added.map(({ start, end }): Finding => ({ code: 'addition', after: shown(after.slice(start, end)) })),
  ]
  const spend = (cost: number): boolean => meter === undefined || meter.spend('characters', cost)
  const titleCase = (block.kind === 'headline' || block.kind === 'heading') && hasTitleCase(after)
  for (const region of regionsOf(changed)) {
    if (!saysSomething(changed, region, lexicon)) continue
    const read = (side: Side, gone: readonly Range[]): Token[] => {
      const text = changed[side]
      const windows = region.windows[side].filter(({ start, end }) => end - start <= longestWindow)
      const tokens = readTokens({ text, side, changes, lexicon, spend }, windows)
      // What is in a sentence that came or went whole has been said.
      for (const token of tokens) if (isIn(gone, token)) token.taken = true
      return tokens
    }
    const tokens = { before: read('before', whole.removed), after: read('after', whole.added) }
    const both = (reader: (text: string, tokens: readonly Token[]) => Mention[]): [Mention[], Mention[]] => [
      reader(before, tokens.before),
      reader(after, tokens.after),
    ]
    const dates = both((text, all) => readDates(text, all, language))
    found.push(...findingsOf('date', pairMentions(...dates, sameDates)))
    found.push(...findNumbers(...both((text, all) => readNumbers(text, all, { lexicon, language }))))
    if (mayChangeName(tokens.before) || mayChangeName(tokens.after)) {
      const names = pairMentions(...both((text, all) => readNames(text, all, { lexicon, titleCase })), sameName)
      found.push(
        ...findingsOf(
          'name',
          names.filter((pair) => !standsForPronoun(pair, tokens) && !lostItsCapital(pair, tokens)),
        ),
      )
    }
    found.push(...findNegations(changed, tokens))
    found.push(...findAttributions(changed, tokens, changes, { ...region, lexicon }))
  }
  dropMoved(found)
  const quotes = findQuotes(changed, block.kind === 'quote')
  for (const { code, before: one, after: other } of quotes) {
    if (one !== undefined && other !== undefined) found.push({ code, ...shownPair(one, other) })
    else if (
      !inSentence(
        one ?? other ?? '',
        one === undefined ? after : before,
        one === undefined ? whole.added : whole.removed,
      )
    ) {
      found.push({ code, ...(one === undefined ? { after: shown(other ?? '') } : { before: shown(one) }) })
    }
  }
  return found
}

const telling = /[\p{Lu}\p{Nd}\p{Sc}%°‰]|[^\0-\u024F\u2010-\u203A]/u
const signed = /\p{Nd}-|-\p{Nd}/u
const words = /[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu

/** Takes out what one sentence lost and another of the block gained. */
function dropMoved(found: Finding[]): void {
  for (const gone of found.filter(({ before, after }) => before !== undefined && after === undefined)) {
    const come = found.findIndex(
      ({ code, before, after }) => code === gone.code && before === undefined && after === gone.before,
    )
    if (come < 0) continue
    found.splice(come, 1)
    found.splice(found.indexOf(gone), 1)
  }
}

/** Whether anything that changed in a region could mean something: a digit, a capital, a sign, or a word of the lexicon. */
function saysSomething({ before, after, changes }: ChangedText, { first, end }: Region, lexicon: Lexicon): boolean {
  for (let index = first; index < end; index++) {
    const change = changes[index]!
    if (tells(before, change.before, lexicon) || tells(after, change.after, lexicon)) return true
  }
  return false
}

function tells(text: string, { start, end }: Range, lexicon: Lexicon): boolean {
  if (start === end) return false
  const changed = text.slice(start, end)
  if (telling.test(changed)) return true
  // A hyphen is a minus, or part of a score, a range or a date, only beside a digit.
  if (changed.includes('-') && signed.test(text.slice(Math.max(0, start - 1), end + 1))) return true
  for (const word of changed.match(words) ?? nothing) {
    if (lexicon.telling.has(word) || word.includes("'") || word.includes('’')) return true
  }
  return false
}
const nothing: readonly string[] = []

const sameDates = (one: Mention, other: Mention): boolean => sameDate(one.date ?? {}, other.date ?? {})

function findingsOf(code: 'date' | 'name' | 'number' | 'unit', pairs: readonly Pairing[]): Finding[] {
  return pairs.map(({ before, after }) => ({
    code,
    ...(before === undefined ? {} : { before: shown(before.text) }),
    ...(after === undefined ? {} : { after: shown(after.text) }),
  }))
}

/** A number that changed, a unit that did, or both. A unit that came or went with its number is not named by itself. */
function findNumbers(before: readonly Mention[], after: readonly Mention[]): Finding[] {
  const sameUnits = (one: Mention, other: Mention): boolean =>
    one.unit === undefined || other.unit === undefined || sameUnit(one.unit, other.unit)
  const pairs = pairMentions(before, after, (one, other) => one.key === other.key && sameUnits(one, other))
  const found: Finding[] = []
  for (const pair of pairs) {
    const { before: old, after: now } = pair
    const both = old !== undefined && now !== undefined
    if (!both || old.key !== now.key) found.push(...findingsOf('number', [pair]))
    if (both && !sameUnits(old, now)) found.push(...findingsOf('unit', [pair]))
  }
  return found
}

/** "The Government fell" became "the government collapsed": the word is still there, without its capital. Short ones (of, the) do not count. */
function lostItsCapital(
  { before, after }: Pairing,
  tokens: { before: readonly Token[]; after: readonly Token[] },
): boolean {
  if (before !== undefined && after !== undefined) return false
  const other = before === undefined ? tokens.before : tokens.after
  const words = ((before ?? after)?.key.split(' ') ?? []).filter((word) => word.length > 3)
  return words.length > 0 && words.every((word) => other.some((token) => token.change >= 0 && token.lower === word))
}

/** "He said" became "Smith said": said more clearly, not said otherwise. */
function standsForPronoun(
  { before, after }: Pairing,
  tokens: { before: readonly Token[]; after: readonly Token[] },
): boolean {
  if (before !== undefined && after !== undefined) return false
  const other = before === undefined ? tokens.before : tokens.after
  const change = (before ?? after)?.change
  return other.some(
    (token) => token.change === change && token.meaning?.pronoun === true && !/^\p{Lu}{2}/u.test(token.text),
  )
}

function hasTitleCase(text: string): boolean {
  const words = text.slice(0, 400).match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  const long = words.filter((word) => word.length > 3)
  return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.7
}

/** Whether a token lies in one of some ranges in order. */
function isIn(ranges: readonly Range[], { start, end }: Range): boolean {
  const range = ranges.length === 0 ? undefined : ranges[firstReaching(ranges, end)]
  return range !== undefined && start >= range.start
}

function inSentence(quote: string, text: string, sentences: readonly Range[]): boolean {
  return sentences.some(({ start, end }) => text.slice(start, end).includes(quote))
}
