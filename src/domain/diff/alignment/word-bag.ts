/** The words of a text as numbers, each as often as it occurs, in any order. */
export type WordBag = readonly number[] | Uint32Array

// Kept, all zero between two calls. Counting needs no order: sorting the bags took longer than comparing them.
let counts = new Int32Array(1024)

function count(bag: WordBag): void {
  for (let index = 0; index < bag.length; index++) {
    const word = bag[index]!
    if (word >= counts.length) {
      const more = new Int32Array(2 * word)
      more.set(counts)
      counts = more
    }
    counts[word]!++
  }
}

function forget(bag: WordBag): void {
  for (let index = 0; index < bag.length; index++) counts[bag[index]!] = 0
}

/** How many words two bags have in common. Cost: a step for each word of both, as for all of these. */
export function sharedWords(one: WordBag, other: WordBag): number {
  count(one)
  let shared = 0
  for (let index = 0; index < other.length; index++) {
    const word = other[index]!
    if (word < counts.length && counts[word]! > 0) {
      counts[word]!--
      shared++
    }
  }
  forget(one)
  return shared
}

/** Dice's coefficient of two bags of words: 0 nothing shared, 1 the same words as often. Two empty bags share nothing. */
export function wordSimilarity(one: WordBag, other: WordBag): number {
  const shared = sharedWords(one, other)
  return shared === 0 ? 0 : (2 * shared) / (one.length + other.length)
}

/** The words of a bag that another does not have, as often as it has fewer of them. */
export function wordsBeyond(one: WordBag, other: WordBag): WordBag {
  count(other)
  const left: number[] = []
  for (let index = 0; index < one.length; index++) {
    const word = one[index]!
    if (word < counts.length && counts[word]! > 0) counts[word]!--
    else left.push(word)
  }
  forget(other)
  return left
}
