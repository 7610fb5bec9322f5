/** In UTF-16 units. Enough for any word; where a script puts no spaces between words, the few characters that are nearest. */
const reach = 32
const wordLimit = 8

const lastWord = /(?:[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s])\s*$/u
const firstWord = /^\s*(?:[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s])/u
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const insideNumber = /\p{N}[.,]?\|[.,]?\p{N}/u

/** Whether a place is inside one number, or inside one word of a script that puts spaces between words. */
function isInside(text: string, offset: number): boolean {
  const left = text.slice(Math.max(0, offset - 2), offset)
  const right = text.slice(offset, offset + 2)
  const beside = left.slice(-1) + right.slice(0, 1)
  if (/^[\p{L}\p{M}]{2}$/u.test(beside)) return !unspaced.test(beside)
  return insideNumber.test(`${left}|${right}`)
}

/** What stands beside a stretch of a block's text. */
export interface Beside {
  /** The nearest word or sign before it, `''` at the start of the block. */
  before: string
  after: string
  /** Whether it starts, or ends, in the middle of a longer word or number, as `12` does in `120`. */
  opensInside: boolean
  closesInside: boolean
}

/** What stands beside the stretch from `start` to `end` of a block's text. Cost: constant, whatever the length of the text. */
export function wordsBeside(text: string, start: number, end: number): Beside {
  const before = lastWord.exec(text.slice(Math.max(0, start - reach), start))?.[0].trim() ?? ''
  const after = firstWord.exec(text.slice(end, end + reach))?.[0].trim() ?? ''
  return {
    before: before.slice(-wordLimit),
    after: after.slice(0, wordLimit),
    opensInside: isInside(text, start),
    closesInside: isInside(text, end),
  }
}
