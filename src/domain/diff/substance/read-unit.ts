import type { Token } from './tokens.js'
import { currencyCodes, currencySymbols, looseUnits, unitSymbols } from './words/units.js'

const near = /^[ \u00A0\u202F-]?$/u

/**
 * The unit or currency beside a number that stands on tokens `start` to `end`: before it ($5, EUR 5) or behind it (5 km, 5 €,
 * five per cent, 5 percentage points). Gives its key and the tokens that number and unit take together.
 */
export function readUnit(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
): { unit?: string; from: number; end: number } {
  const [first, last] = [tokens[start - 1], tokens[start]]
  if (first !== undefined && last !== undefined && !first.taken && near.test(text.slice(first.end, last.start))) {
    const unit = currencyOf(first.text)
    if (unit !== undefined) return { unit, from: start - 1, end }
  }
  const behind = tokens[end - 1]!
  const next = tokens[end]
  if (next === undefined || !near.test(text.slice(behind.end, next.start))) return { from: start, end }
  const phrase = phraseUnit(tokens, end)
  if (phrase !== undefined) return { ...phrase, from: start }
  // d’euros, de euros, of euros.
  const skipped = /^(?:d|de|of)$/u.test(next.lower) ? tokens[end + 1] : undefined
  const unit = unitOf(next) ?? (skipped === undefined ? undefined : skipped.meaning?.unit)
  if (unit === undefined) return { from: start, end }
  return { unit, from: start, end: end + (unitOf(next) === undefined ? 2 : 1) }
}

function currencyOf(text: string): string | undefined {
  return currencySymbols.get(text) ?? (currencyCodes.has(text) ? text.toLowerCase() : undefined)
}

function unitOf(token: Token): string | undefined {
  if (token.kind !== 'word' && token.kind !== 'mark') return undefined
  return unitSymbols.get(token.text) ?? token.meaning?.unit ?? currencyOf(token.text)
}

const phraseStarts = new Set('per por pour percentage punto puntos point points ° km'.split(' '))

/** Units of more than one token. */
function phraseUnit(tokens: readonly Token[], at: number): { unit: string; end: number } | undefined {
  const [one, two, three] = [tokens[at]?.lower, tokens[at + 1]?.lower, tokens[at + 2]?.lower]
  if (one === undefined || !phraseStarts.has(one)) return undefined
  if (one === 'per' && two === 'cent') return { unit: '%', end: at + 2 }
  if (one === 'por' && two === 'ciento') return { unit: '%', end: at + 2 }
  if (one === 'pour' && two === 'cent') return { unit: '%', end: at + 2 }
  if (one === 'percentage' && (two === 'points' || two === 'point')) return { unit: 'pp', end: at + 2 }
  if ((one === 'punto' || one === 'puntos') && two?.startsWith('porcentual') === true)
    return { unit: 'pp', end: at + 2 }
  if ((one === 'point' || one === 'points') && two === 'de' && three?.startsWith('pourcentage') === true) {
    return { unit: 'pp', end: at + 3 }
  }
  if (one === '°' && two !== undefined && /^[cf]$/u.test(two)) return { unit: `°${two}`, end: at + 2 }
  if (one === 'km' && two === '/' && three === 'h') return { unit: 'kmh', end: at + 3 }
  return undefined
}

/** Whether two unit keys may be the same unit: degrees and °C, $ and A$. */
export function sameUnit(one: string, other: string): boolean {
  return (
    one === other || (looseUnits.get(one)?.includes(other) ?? false) || (looseUnits.get(other)?.includes(one) ?? false)
  )
}
