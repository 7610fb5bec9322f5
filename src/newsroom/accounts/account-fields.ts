import { checkText } from '../../domain/content/check-content.js'
import { Refusal } from '../../domain/refusal.js'

/** In Unicode code points; of an address RFC 5321 allows 254 octets. */
const limits = { name: 200, email: 254, label: 200 }

/** One `@` with something before and after it, and no blanks. Whether mail arrives only mail can tell. */
const address = /^[^\s@]+@[^\s@]+$/u

/** A name or a label as it came; refuses one that nobody could read. `field` is also its place in the request. */
export function checkNamed(text: string, field: 'name' | 'label'): string {
  checkText(text, `/${field}`, limits[field])
  if (text.trim() !== '') return text
  throw new Refusal('validation_failed', `${field} is a text that people can read.`, [
    { path: `/${field}`, message: 'is empty' },
  ])
}

export function checkEmail(email: string): string {
  checkText(email, '/email', limits.email)
  if (address.test(email)) return email
  throw new Refusal('validation_failed', 'email is an address such as name@example.org.', [
    { path: '/email', message: 'is not an email address' },
  ])
}
