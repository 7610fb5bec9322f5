import type { Change } from './changes.js'
import type { Finding } from './finding.js'
import type { Lexicon } from './lexicon.js'
import type { Token } from './tokens.js'

/** Longest clause that only says who says so: "police in the capital said on Monday". */
const longestClause = 80
/** A clause that takes the place of more than a few letters (a capital, a comma) says something else. */
const mostReplaced = 12

interface Sides<T> {
  before: T
  after: T
}

/**
 * Who says so, and how firmly: a verb of saying replaced by one of another strength (said, admitted); a clause or phrase that names a
 * source ("police said", "according to the charity") or a word like "allegedly" that came to, or went from, a sentence that stayed.
 * Verbs of one strength (said, says, told) are the same.
 */
export function findAttributions(
  text: Sides<string>,
  tokens: Sides<readonly Token[]>,
  changes: readonly Change[],
  { first, end, lexicon }: { first: number; end: number; lexicon: Lexicon },
): Finding[] {
  const found: Finding[] = []
  const [old, now] = [spokenByChange(tokens.before), spokenByChange(tokens.after)]
  for (let index = first; index < end; index++) {
    const [before, after] = [old?.get(index) ?? nothing, now?.get(index) ?? nothing]
    const verbs = [before.filter(isVerb), after.filter(isVerb)] as const
    if (verbs[0].length > 0 && verbs[1].length > 0) {
      const [one, other] = [verbs[0][0]!, verbs[1][0]!]
      if (verbs[0].length === verbs[1].length && strengthOf(one) !== strengthOf(other)) {
        found.push({ code: 'attribution', before: one.text, after: other.text })
      }
      continue
    }
    const hedges = [before.find(isHedge), after.find(isHedge)] as const
    if ((hedges[0] === undefined) !== (hedges[1] === undefined)) {
      const [one, other] = hedges
      found.push({ code: 'attribution', ...(one ? { before: one.text } : {}), ...(other ? { after: other.text } : {}) })
      continue
    }
    for (const side of ['before', 'after'] as const) {
      const { start, end } = changes[index]![side]
      const other = side === 'before' ? changes[index]!.after : changes[index]!.before
      if (end - start < 4 || end - start > longestClause || other.end - other.start > mostReplaced) continue
      const clause = text[side].slice(start, end)
      // Most clauses are about something else.
      if (verbs[side === 'before' ? 0 : 1].length === 0 && !namesSource(clause, lexicon)) continue
      const phrase = sourcePhrase(clause, tokens[side], index, lexicon)
      // It may only have changed its place.
      const moved = phrase !== undefined && text[side === 'before' ? 'after' : 'before'].includes(phrase)
      if (phrase !== undefined && !moved) found.push({ code: 'attribution', [side]: phrase })
    }
  }
  return found
}

const nothing: readonly Token[] = []

/** Verbs of saying and hedges by the change that they are part of, if there are any. */
function spokenByChange(tokens: readonly Token[]): Map<number, Token[]> | undefined {
  let changes: Map<number, Token[]> | undefined
  for (const token of tokens) {
    if (token.change < 0 || token.taken || !(isVerb(token) || isHedge(token))) continue
    changes ??= new Map()
    const list = changes.get(token.change)
    if (list === undefined) changes.set(token.change, [token])
    else list.push(token)
  }
  return changes
}

const isVerb = (token: Token): boolean => token.meaning?.attribution !== undefined
const isHedge = (token: Token): boolean => token.meaning?.hedge === true

function strengthOf({ meaning, taken }: Token): string | undefined {
  return taken ? undefined : meaning?.attribution
}

function namesSource(clause: string, { sources }: Lexicon): boolean {
  const lower = clause.toLowerCase()
  return sources.some((phrase) => lower.includes(phrase))
}

/** The words of an added or removed stretch when all they do is name a source. */
function sourcePhrase(clause: string, tokens: readonly Token[], change: number, lexicon: Lexicon): string | undefined {
  const trimmed = clause.replace(/^[\s,;—–"“”„«»-]+|[\s,;.—–"“”„«»-]+$/gu, '')
  const lower = trimmed.toLowerCase()
  const source = lexicon.sources.find((phrase) => lower.includes(phrase) && isWordIn(lower, phrase))
  if (source !== undefined) return trimmed.slice(lower.indexOf(source)).replace(/,.*$/u, '')
  const inside = tokens.filter((token) => token.change === change && token.kind === 'word')
  if (inside.length < 2 || inside.length > 8 || !/^[\s]*[,—–]|[,—–]\s*$/u.test(clause)) return undefined
  const verb = inside.findIndex((token) => strengthOf(token) !== undefined)
  if (verb < 0) return undefined
  // ", and said he would go" goes on about the same people.
  return inside.slice(0, verb).some(({ meaning }) => meaning?.negation !== undefined) ||
    /^(?:and|und|et|y|и) /u.test(lower)
    ? undefined
    : trimmed
}

function isWordIn(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase)
  const [last, next] = [text.charAt(at - 1), text.charAt(at + phrase.length)]
  return !/[\p{L}\p{M}]/u.test(at > 0 ? last : '') && (!/[\p{L}\p{M}]/u.test(next) || /\p{sc=Han}/u.test(phrase))
}
