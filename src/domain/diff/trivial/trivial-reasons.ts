import type { EditEntry } from '../diff.js'
import { type TrivialReason, trivialReason } from './trivial-reason.js'

/** `trivialReason` of the entries of one diff, each looked at once however often it is asked for. */
export class TrivialReasons {
  private readonly known = new Map<EditEntry, TrivialReason | null>()

  constructor(private readonly language: string) {}

  /** Of an entry, by all that changed in it. */
  of(entry: EditEntry): TrivialReason | null {
    return entry.attributes.length === 0 ? this.ofWords(entry) : trivialReason(entry, this.language)
  }

  /** Of an entry by its words alone, as if no attribute had changed. */
  ofWords(entry: EditEntry): TrivialReason | null {
    const known = this.known.get(entry)
    if (known !== undefined) return known
    const words = entry.attributes.length === 0 ? entry : { ...entry, attributes: [] }
    const reason = trivialReason(words, this.language)
    this.known.set(entry, reason)
    return reason
  }
}
