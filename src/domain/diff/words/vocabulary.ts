import { isWordAt } from './split-words.js'

// Where words fall in the table is no part of any answer; a seed nobody knows keeps chosen collisions from making it slow.
const seed = Math.floor(Math.random() * 0x7fffffff)

// Copied for the first piece: many comparisons come to none. A copy of a small array is made in the heap; a typed array outside it,
// which costs more than all else that a few words do.
const fewSlots = Array.from({ length: 64 }, () => 0)

/**
 * Numbers for pieces of texts, from 0 upwards in the order in which they are first seen: equal pieces have equal numbers. A hash table
 * over slices, because a `Map` of strings would copy every word out of its text first. Cost: linear in the piece.
 */
export class Vocabulary {
  // One more than the number that stands there, so that an empty table needs no filling.
  private slots: number[] | Int32Array = fewSlots
  private readonly texts: string[] = []
  private readonly places: number[] = []
  private readonly words: number[] = []

  get size(): number {
    return this.texts.length
  }

  /** The number of `text` from `start` to `end`. */
  number(text: string, start: number, end: number): number {
    let hash = seed
    for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
    hash ^= hash >>> 15
    let slot = hash & (this.slots.length - 1)
    for (;;) {
      const known = this.slots[slot]! - 1
      if (known < 0) break
      if (this.places[3 * known + 2] === hash && this.isAt(known, text, start, end)) return known
      slot = (slot + 1) & (this.slots.length - 1)
    }
    const number = this.texts.length
    if (number === 0) this.slots = fewSlots.slice()
    this.slots[slot] = number + 1
    this.texts.push(text)
    this.places.push(start, end, hash)
    if (2 * number >= this.slots.length) this.grow()
    return number
  }

  /** The number of the same piece in lower case if it is a word or a number, else -1. Cost: once for each number. */
  word(number: number): number {
    while (this.words.length <= number) this.words.push(-2)
    const known = this.words[number]!
    if (known > -2) return known
    const [start, end] = [this.places[3 * number]!, this.places[3 * number + 1]!]
    const text = this.texts[number]!
    if (!isWordAt(text, start, end)) return (this.words[number] = -1)
    const piece = text.slice(start, end)
    const small = piece.toLowerCase()
    const found = small === piece ? number : this.number(small, 0, small.length)
    this.words[number] = found
    return found
  }

  private isAt(known: number, text: string, start: number, end: number): boolean {
    const other = this.texts[known]!
    let place = this.places[3 * known]!
    if (this.places[3 * known + 1]! - place !== end - start) return false
    for (let index = start; index < end; index++, place++) {
      if (other.charCodeAt(place) !== text.charCodeAt(index)) return false
    }
    return true
  }

  private grow(): void {
    this.slots = new Int32Array(4 * this.slots.length)
    for (let number = 0; number < this.texts.length; number++) {
      let slot = this.places[3 * number + 2]! & (this.slots.length - 1)
      while (this.slots[slot]! > 0) slot = (slot + 1) & (this.slots.length - 1)
      this.slots[slot] = number + 1
    }
  }
}
