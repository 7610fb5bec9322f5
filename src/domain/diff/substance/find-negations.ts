import type { Finding } from './finding.js'
import type { Token } from './tokens.js'

interface NegationCount {
  total: number
  changed: Token[]
}

/** The negations of a sentence: "ne … pas" and "no … nadie" are one. What is neither added nor removed counts on both sides. */
function countNegations(tokens: readonly Token[]): NegationCount {
  let [particles, concord, alone] = [0, 0, 0]
  const changed: Token[] = []
  for (const token of tokens) {
    const kind = token.taken ? undefined : token.meaning?.negation
    if (kind === undefined) continue
    if (kind === 'particle') particles++
    else if (kind === 'concord') concord++
    else alone++
    if (token.change >= 0) changed.push(token)
  }
  return { total: Math.max(particles, concord) + alone, changed }
}

/**
 * Negations that came or went in a sentence, counted, so that one that only moved, or that is said in another word ("did not",
 * "didn’t"; "no evidence", "not any evidence"), is no finding. At most one finding a region, with the words that follow.
 */
export function findNegations(
  text: { before: string; after: string },
  tokens: { before: readonly Token[]; after: readonly Token[] },
): Finding[] {
  const [old, now] = [countNegations(tokens.before), countNegations(tokens.after)]
  if (old.changed.length === 0 && now.changed.length === 0) return []
  if (old.total === now.total) return []
  const more = old.total > now.total ? 'before' : 'after'
  const [token] = more === 'before' ? old.changed : now.changed
  if (token === undefined) return []
  return [{ code: 'negation', [more]: phraseFrom(text[more], tokens[more], token) }]
}

/** A negation with the next two words, or in French with its second part. */
function phraseFrom(text: string, tokens: readonly Token[], token: Token): string {
  const at = tokens.indexOf(token)
  let end = token.end
  for (let words = 0, index = at + 1; words < 2 && index < tokens.length; index++) {
    const next = tokens[index]!
    if (next.kind === 'gap' || (next.kind === 'mark' && !/^['’-]$/u.test(next.text))) break
    end = next.end
    if (next.kind !== 'mark') words++
  }
  return text.slice(token.start, end)
}
