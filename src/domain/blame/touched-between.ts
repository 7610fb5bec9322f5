import { commonSubsequence } from '../diff/alignment/common-subsequence.js'
import type { KeyedBlock } from '../diff/diff.js'
import type { BlockLookup, HistoryRevision } from './history.js'

/** Which block of one list is which of another, as pairs of positions: `alignBlocks`, with its language and meter. */
export type PairBlocks = (
  from: readonly KeyedBlock[],
  to: readonly KeyedBlock[],
) => readonly (readonly [number, number])[]

export interface TouchedBetween {
  /** For positions in the last document that were touched: by which revisions, rising. */
  to: Map<number, number[]>
  /** The same for positions in the first document whose blocks are no longer there; the last number is that which removed it. */
  from: Map<number, number[]>
}

/** One block on its way through the revisions. */
interface Track {
  /** Its position in the first document, -1 where it came later. */
  origin: number
  touched: number[]
  present: boolean
}

// As for a comparison of two documents.
const mostPairs = 500_000

/**
 * Which revisions touched each block on the way from the first document of a history to the last. A block is touched by the
 * revision that brought it, edited it, put it elsewhere among those that stayed, removed it or brought it back, in whatever form it
 * had; the history holds the first document too, which touches nothing. Of a split or merged block one part goes on, as
 * `pair` has it; the others came or left. A block that is back in a form that it had is that block, whatever else is like it; an
 * emptied one is paired only with itself. Cost: for each revision that changed
 * the list, a longest common subsequence of ordinals between what it has in common with the one before at start and end; `pair` is
 * called only where some left and others came that were never there, with nothing but those.
 */
export function touchedBetween(
  history: readonly HistoryRevision[],
  { blockAt, pair }: { blockAt: BlockLookup; pair: PairBlocks },
): TouchedBetween {
  const first = history[0]?.blocks ?? []
  const origins = first.map((_, origin): Track => ({ origin, touched: [], present: true }))
  /** Every form that a block had, in case it comes back in it. */
  const forms = new Map<number, Set<Track>>()
  const remember = (ordinal: number, track: Track): void => {
    const known = forms.get(ordinal)
    if (known === undefined) forms.set(ordinal, new Set([track]))
    else known.add(track)
  }
  const held = (positions: ReadonlySet<number>, ordinals: readonly number[]) =>
    [...positions].flatMap((position) => {
      const block = blockAt(ordinals[position]!)
      return block === null ? [] : [{ key: ordinals[position]!, block, position }]
    })

  let before = first
  let tracks = origins
  for (const { number, blocks } of history.slice(1)) {
    if (isSameList(before, blocks)) continue
    const { kept, left, came } = pairOrdinals(before, blocks)
    const next = Array.from<Track>({ length: blocks.length })
    const goesOn = (track: Track, to: number, isTouched: boolean): void => {
      if (isTouched) track.touched.push(number)
      track.present = true
      next[to] = track
    }
    for (const { from, to, moved } of kept) goesOn(tracks[from]!, to, moved)
    for (const from of left) {
      tracks[from]!.present = false
      remember(before[from]!, tracks[from]!)
    }
    // What comes back needs no look at its words: most changes of a text that goes to and fro are of this kind.
    for (const to of came) {
      const track = absent(forms.get(blocks[to]!))
      if (track === undefined) continue
      goesOn(track, to, true)
      came.delete(to)
    }
    const [there, here] = [held(left, before).filter(({ position }) => !tracks[position]!.present), held(came, blocks)]
    for (const [i, j] of there.length > 0 && here.length > 0 ? pair(there, here) : []) {
      goesOn(tracks[there[i]!.position]!, here[j]!.position, true)
      came.delete(here[j]!.position)
    }
    for (const from of left) if (!tracks[from]!.present) tracks[from]!.touched.push(number)
    for (const to of came) goesOn({ origin: -1, touched: [], present: true }, to, true)
    tracks = next
    before = blocks
  }
  return {
    to: new Map(
      [...tracks.entries()].filter(([, { touched }]) => touched.length > 0).map(([at, { touched }]) => [at, touched]),
    ),
    from: new Map(origins.filter(({ present }) => !present).map(({ origin, touched }) => [origin, touched])),
  }
}

function absent(tracks: ReadonlySet<Track> | undefined): Track | undefined {
  for (const track of tracks ?? []) if (!track.present) return track
  return undefined
}

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((ordinal, index) => ordinal === other[index])
}

/** The blocks that two lists share, the common subsequence first, and the positions of the others. */
function pairOrdinals(before: readonly number[], now: readonly number[]) {
  const kept: { from: number; to: number; moved: boolean }[] = []
  const left = new Set(before.keys())
  const came = new Set(now.keys())
  const keep = (from: number, to: number, moved: boolean): void => {
    kept.push({ from, to, moved })
    left.delete(from)
    came.delete(to)
  }
  for (const { from, to, length } of commonSubsequence(before, now, mostPairs).runs) {
    for (let k = 0; k < length; k++) keep(from + k, to + k, false)
  }
  const elsewhere = new Map<number, number[]>()
  for (const from of left) {
    const known = elsewhere.get(before[from]!)
    if (known === undefined) elsewhere.set(before[from]!, [from])
    else known.push(from)
  }
  for (const to of came) {
    const from = elsewhere.get(now[to]!)?.shift()
    if (from !== undefined) keep(from, to, true)
  }
  return { kept, left, came }
}
