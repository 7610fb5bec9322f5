import { countryNames } from './country-names.js'
import type { Lexicon } from './lexicon.js'
import { type Mention, mentionOn } from './mention.js'
import type { Token } from './tokens.js'
import { isFirstName, isGermanName } from './german-names.js'

export interface NameContext {
  lexicon: Lexicon
  /** Most words of the block have a capital, as in titles: capitals then say nothing. */
  titleCase: boolean
}

const connectors = new Set(
  'de da do dos del della di der den des van von zu zur la le du el al bin ibn ben of & ter ten ’ - ·'.split(' '),
)
/** Between two German nouns these are not part of a name: "Reform der Rente". */
const articles = new Set(['der', 'den', 'des', 'von', 'zu', 'zur', 'of'])
const capitalised = /^\p{Lu}/u
const acronym = /^\p{Lu}[\p{Lu}\p{M}]+$/u
const cased = /\p{Lu}|\p{Ll}/u
const opens = /[.!?…:;\n\t•"“„«»‘‚「『—–]/u
const katakana = /^[\u30A1-\u30FAー・]{3,}$/u

/**
 * The names of a region, as far as they are certain. With letter case: words with a capital that is not owed to their place. Without:
 * countries, what stands beside an honorific, Katakana, and names parted by a middle dot. Marks nothing as taken.
 */
export function readNames(text: string, tokens: readonly Token[], context: NameContext): Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind !== 'word' || token.taken) continue
    if (!isCased(token.text)) {
      const end = caselessName(tokens, at, context.lexicon)
      if (end > at) {
        mentions.push(named(text, tokens.slice(at, end)))
        at = end - 1
      }
    } else if (isCapitalised(token.text)) {
      const end = runEnd(text, tokens, at, isGerman(context.lexicon))
      const run = casedName(text, tokens, at, end, context)
      if (run.length > 0) mentions.push(named(text, run))
      at = end - 1
    }
  }
  return mentions
}

const isPlainLetter = (code: number): boolean =>
  code < 0x80 && ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a))
const isCased = (word: string): boolean => isPlainLetter(word.charCodeAt(0)) || cased.test(word)

/** Most words are of plain letters, of which it is seen at once. */
function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0)
  return isPlainLetter(code) ? code <= 0x5a : capitalised.test(word)
}

function named(text: string, tokens: readonly Token[]): Mention {
  const mention = mentionOn(text, tokens, 0, tokens.length)
  mention.text = mention.text.replace(/['’]s$/u, '')
  mention.key = mention.text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.’'\u00AD-]+/gu, ' ')
  return mention
}

/**
 * Whether what changed in a region may be part of a name: a word with a capital or without letter case, or what stands between two
 * such. Where it may not, no name of the region changed. Cost: linear, and most often the first word.
 */
export function mayChangeName(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ change, kind, text, lower }) =>
      change >= 0 &&
      (kind === 'word' ? isCapitalised(text) || !isCased(text) || connectors.has(lower) : kind !== 'gap'),
  )
}

/** Where a run of capitalised words ends, with "de", "van" and hyphens inside it. */
function runEnd(text: string, tokens: readonly Token[], at: number, german: boolean): number {
  let end = at + 1
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index]!
    const gap = text.slice(tokens[index - 1]!.end, token.start)
    if (token.kind === 'gap' || token.taken || gap.length > 1) break
    if (token.kind === 'word' && isCapitalised(token.text)) end = index + 1
    else if (german && articles.has(token.lower)) {
      if (!isFirstName(tokens[at]!)) break
    } else if (!(connectors.has(token.lower) || (token.text === '.' && isInitial(tokens[index - 1])))) break
  }
  return end
}

const isGerman = ({ language }: Lexicon): boolean => language === 'de' || language === 'lb'

const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{Lu}|\p{Lu}\p{Ll}{1,2})$/u.test(token.text)

/** Whether a capital is owed to the place of a word: at the start, after a stop, a colon, an opening quotation mark, a bullet. */
export function opensSentence(text: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && /[\s([¿¡*]/u.test(text.charAt(at)) && text.charAt(at) !== '\n' && text.charAt(at) !== '\t') at--
  if (at < 0) return true
  if (!opens.test(text.charAt(at))) return false
  // "St. Mary", "J. Smith": a stop behind an abbreviation ends nothing.
  if (text.charAt(at) !== '.') return true
  return !/(?:^|[\s.])(?:\p{L}|Mr|Mrs|Ms|Dr|St|Prof|Sen|Gov|Rep|Gen|Col|Jr|Sr|Sra|M|Mme)$/u.test(
    text.slice(Math.max(0, at - 6), at),
  )
}

function casedName(text: string, tokens: readonly Token[], at: number, end: number, context: NameContext): Token[] {
  let run = tokens.slice(at, end)
  if (run.every(({ change }) => change < 0) && run.length === 1 && context.titleCase) return []
  if (context.titleCase) return run.length === 1 && acronym.test(run[0]!.text) && /\p{Ll}/u.test(text) ? run : []
  const initial = opensSentence(text, run[0]!.start)
  const first = run[0]!
  // WHO and US are no pronouns.
  const ordinary = first.meaning !== undefined && first.meaning.honorific === undefined && !acronym.test(first.text)
  if (ordinary && (initial || run.length > 1)) {
    // "The Hague", "After Smith": the opening word goes, with what tied it to the next.
    run = run.slice(1)
    while (run.length > 0 && !isCapitalised(run[0]!.text)) run = run.slice(1)
    if (run.length === 0) return []
  } else if (ordinary) return []
  else if (initial && run.length === 1 && !acronym.test(first.text)) {
    return countryNames(context.lexicon.language).has(first.lower) ? run : []
  }
  if (run.length === 1 && run[0]!.text.length === 1) return []
  return !isGerman(context.lexicon) || isGermanName(text, tokens, run) ? run : []
}

function caselessName(tokens: readonly Token[], at: number, { language, words }: Lexicon): number {
  const token = tokens[at]!
  if (katakana.test(token.text) || countryNames(language).has(token.lower)) return at + 1
  // 唐纳德·特朗普 is several words to the segmenter: all that changed around the dot is the name.
  let end = at + 1
  let dotted = false
  for (; end < tokens.length && token.change >= 0; end++) {
    const next = tokens[end]!
    if (next.start !== tokens[end - 1]!.end || next.meaning !== undefined) break
    if (next.text === '·') dotted = true
    else if (next.kind !== 'word' || next.change < 0) break
  }
  if (dotted && token.meaning === undefined && tokens[end - 1]!.kind === 'word') return end
  const honorific = (index: number): boolean => words.get(tokens[index]?.lower ?? '')?.honorific === true
  if (token.meaning !== undefined) return at
  if (language === 'zh') return token.text.length <= 4 && honorific(at + 1) ? at + 1 : at
  return honorific(at - 1) ? at + 1 : at
}

/**
 * Whether two names name the same: equal, or one is the other with a first name or a title before it. North Korea is not Korea.
 */
export function sameName(one: Mention, other: Mention): boolean {
  if (one.key === other.key) return true
  const [shorter, longer] = one.key.length < other.key.length ? [one.key, other.key] : [other.key, one.key]
  if (!longer.endsWith(` ${shorter}`)) return false
  const rest = longer.slice(0, longer.length - shorter.length)
  return !/\b(?:north|south|east|west|new|nord|süd|ost|sud|est|nouvelle|norte|sur|este|oeste|nueva|saint|san|santa)\b/u.test(
    rest,
  )
}
