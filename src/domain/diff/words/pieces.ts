import type { Vocabulary } from './vocabulary.js'

/** A text cut into words, runs of spaces and marks, by their numbers in a vocabulary. */
export interface Pieces {
  text: string
  /** Where each piece begins; last, where the text ends. */
  places: number[]
  numbers: number[]
}

/** A text's pieces between places. */
export function cutIntoPieces(text: string, places: number[], vocabulary: Vocabulary): Pieces {
  const numbers: number[] = []
  for (let index = 1; index < places.length; index++) {
    numbers.push(vocabulary.number(text, places[index - 1]!, places[index]!))
  }
  return { text, places, numbers }
}
