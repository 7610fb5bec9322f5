import type { CalendarDate } from './calendar-date.js'
import type { Token } from './tokens.js'

/** Something that one side of a change says: a number, a date, a name. */
export interface Mention {
  /** Equal keys say the same. */
  key: string
  /** What is shown of it. */
  text: string
  start: number
  end: number
  /** The first change it is part of, else -1. */
  change: number
  /** Where its unchanged words stand in the text before. */
  anchors: readonly number[]
  /** Counts only where it replaces another. */
  weak: boolean
  /** Of a number. */
  unit: string | undefined
  /** Of a date or time. */
  date: CalendarDate | undefined
}

export interface Pairing {
  before?: Mention
  after?: Mention
}

/** A mention on tokens `from` to `end` of a text; the rest of it is the reader's to set. */
export function mentionOn(text: string, tokens: readonly Token[], from: number, end: number): Mention {
  let change = -1
  const anchors: number[] = []
  for (let index = from; index < end; index++) {
    const token = tokens[index]!
    if (token.change < 0) anchors.push(token.anchor)
    else if (change < 0) change = token.change
  }
  const start = tokens[from]!.start
  const until = tokens[end - 1]!.end
  const shown = text.slice(start, until)
  return { key: shown, text: shown, start, end: until, change, anchors, weak: false, unit: undefined, date: undefined }
}

/**
 * What became of the mentions of a region: those that share a word that stayed belong together; of those in one change, equal ones
 * first, then one by one in order; what is left cancels where it was only moved. Gives the pairs that differ, in order of the
 * text. `same` says whether two keys say the same. Cost: the square of the mentions of one change, of which there are few.
 */
export function pairMentions(
  before: readonly Mention[],
  after: readonly Mention[],
  same: (one: Mention, other: Mention) => boolean,
): Pairing[] {
  if (!before.some(isChanged) && !after.some(isChanged)) return []
  const pairs: Pairing[] = []
  const [old, now] = [new Set(before), new Set(after)]
  const pair = (one: Mention, other: Mention): void => {
    old.delete(one)
    now.delete(other)
    if (!same(one, other)) pairs.push({ before: one, after: other })
  }
  const byAnchor = new Map(after.flatMap((each) => each.anchors.map((anchor) => [anchor, each] as const)))
  for (const one of before) {
    const anchor = one.anchors.find((each) => byAnchor.has(each))
    const other = anchor === undefined ? undefined : byAnchor.get(anchor)
    if (other !== undefined && now.has(other)) pair(one, other)
  }
  const here = byChange(now)
  for (const [change, ones] of byChange(old)) {
    const others = here.get(change) ?? []
    for (const one of ones.slice(0, mostCompared)) {
      const other = others.find((each) => now.has(each) && same(one, each))
      if (other !== undefined) pair(one, other)
    }
    const left = others.filter((each) => now.has(each))
    ones
      .filter((each) => old.has(each))
      .forEach((one, index) => {
        const other = left[index]
        if (other !== undefined && mayReplace(one, other)) pair(one, other)
      })
  }
  for (const one of [...old].filter(isChanged).slice(0, mostCompared)) {
    const other = [...now].find((each) => isChanged(each) && same(one, each))
    if (other !== undefined) pair(one, other)
  }
  for (const one of old) if (isChanged(one) && !one.weak) pairs.push({ before: one })
  for (const one of now) if (isChanged(one) && !one.weak) pairs.push({ after: one })
  const place = ({ before, after }: Pairing): number => after?.start ?? before?.start ?? 0
  return pairs.sort((one, other) => place(one) - place(other))
}

/** An article or a "first" stands for a number or an ordinal only: "50-50" did not become the "a" of "a tie". */
function mayReplace(one: Mention, other: Mention): boolean {
  const kind = ({ key }: Mention): string => /^[#x]|[–-]/u.exec(key)?.[0] ?? ''
  return !(one.weak || other.weak) || kind(one) === kind(other)
}

/** Mentions that are looked at one by one for an equal; a stretch with more is compared in order alone. */
const mostCompared = 60

function byChange(mentions: Iterable<Mention>): Map<number, Mention[]> {
  const changes = new Map<number, Mention[]>()
  for (const mention of mentions) {
    if (mention.change < 0) continue
    const list = changes.get(mention.change)
    if (list === undefined) changes.set(mention.change, [mention])
    else list.push(mention)
  }
  return changes
}

const isChanged = ({ change }: Mention): boolean => change >= 0
