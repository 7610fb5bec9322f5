/** What a UTF-16 unit is to the fast path of cutting words (UAX 29); `irregular` units need `Intl.Segmenter`. */
export const unit = {
  irregular: 0,
  letter: 1,
  digit: 2,
  /** The low line, which joins letters and digits. */
  joiner: 3,
  space: 4,
  carriageReturn: 5,
  /** Stands alone. */
  mark: 6,
  /** Full stop and apostrophes: inside words and inside numbers. */
  midBoth: 7,
  midLetter: 8,
  midNumber: 9,
  /** Whether it joins letters (EU:s) depends on the language and on the ICU version: between letters the segmenter must say. */
  colon: 10,
} as const

const classes = new Uint8Array(0x2100)

function fill(ranges: readonly (readonly [number, number])[], value: number): void {
  for (const [first, last] of ranges) classes.fill(value, first, last + 1)
}

fill(
  [
    [0x09, 0x0a],
    [0x21, 0x7e],
    [0xa0, 0xac],
    [0xae, 0xb7],
    [0xb9, 0xbf],
    [0xd7, 0xd7],
    [0xf7, 0xf7],
    [0x2013, 0x2014],
    [0x201a, 0x201e],
    [0x2020, 0x2020],
    [0x2022, 0x2022],
    [0x2026, 0x2026],
    [0x20ac, 0x20ac],
  ],
  unit.mark,
)
fill(
  [
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xaa, 0xaa],
    [0xb5, 0xb5],
    [0xba, 0xba],
    [0xc0, 0xd6],
    [0xd8, 0xf6],
    [0xf8, 0x24f],
    // Greek with its accents in one unit, and Cyrillic without the combining marks.
    [0x388, 0x38a],
    [0x38e, 0x3a1],
    [0x3a3, 0x3ce],
    [0x400, 0x481],
    [0x48a, 0x52f],
  ],
  unit.letter,
)
fill([[0x30, 0x39]], unit.digit)
classes[0x5f] = unit.joiner
classes[0x20] = unit.space
classes[0x0d] = unit.carriageReturn
for (const each of ".'\u2018\u2019") classes[each.charCodeAt(0)] = unit.midBoth
classes[0xb7] = unit.midLetter
for (const each of ',;') classes[each.charCodeAt(0)] = unit.midNumber
classes[0x3a] = unit.colon

/** The class of a UTF-16 unit. */
export function unitClass(code: number): number {
  return code < 0x2100 ? classes[code]! : unit.irregular
}

/** Whether a text is all Latin, Greek or Cyrillic letters, ASCII and the usual typography, with nothing that combines. */
export function isPlainText(text: string): boolean {
  return !irregular.test(text)
}

/** What cutting a text takes from `Budget.characters`: one a unit, and twelve for each that needs the segmenter. */
export function costOfCutting(text: string, start = 0, end = text.length): number {
  let cost = end - start
  // An expression passes over plain text several times faster than a loop; then the rest is counted.
  const at = text.slice(start, end).search(irregular)
  for (let index = at < 0 ? end : start + at; index < end; index++) {
    if (unitClass(text.charCodeAt(index)) === unit.irregular) cost += 11
  }
  return cost
}

const regular = [...classes.keys()].filter((code) => classes[code] !== unit.irregular)
const irregular = new RegExp(`[^${regular.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('')}]`)
