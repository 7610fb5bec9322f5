import { Refusal, type RefusalError } from '../refusal.js'

// Looking for one character by `includes` is many times slower in text beyond Latin-1.
const nul = /\0/

/**
 * What keeps a text from being stored: a NUL (PostgreSQL cannot hold one), a lone surrogate (not Unicode, has no UTF-8 form),
 * more than `limit` code points. Everything else is kept as it came. `at` is the JSON Pointer of the text.
 */
export function textErrors(text: string, at: string, limit: number): RefusalError[] {
  const errors: RefusalError[] = []
  if (nul.test(text)) errors.push({ path: at, message: 'contains a NUL character (U+0000); remove it' })
  if (!text.isWellFormed())
    errors.push({ path: at, message: 'contains half of a surrogate pair; send whole characters' })
  // Code points are at most code units, so counting is needed only for a text that may be too long.
  if (text.length > limit && isLongerThan(text, limit)) {
    errors.push({ path: at, message: `is longer than ${limit} characters` })
  }
  return errors
}

/** Throws Refusal `invalid_content` when `textErrors` finds any. For statements, notes, reasons and other free text. */
export function checkText(text: string, at: string, limit: number): void {
  const errors = textErrors(text, at, limit)
  if (errors.length > 0)
    throw new Refusal('invalid_content', 'A text cannot be kept as it was sent; see errors.', errors)
}

function isLongerThan(text: string, limit: number): boolean {
  if (text.length > 2 * limit) return true
  let count = 0
  for (const _ of text) if (++count > limit) return true
  return false
}
