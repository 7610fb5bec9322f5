import { formatMoment } from '../times/format-moment.js'
import type { CorrectionItemView } from './correction-item.js'

export interface Month {
  /** Month and year in English: what tells one from another. */
  key: string
  at: Date | string
  items: CorrectionItemView[]
}

/** Neighbours of the same month together, in the order in which they came; months as the time zone has them. */
export function byMonth(items: readonly CorrectionItemView[], timeZone: string): Month[] {
  const months: Month[] = []
  for (const item of items) {
    const at = item.notice.publishedAt
    const key = formatMoment(at, 'month', 'en', timeZone)
    const last = months.at(-1)
    if (last !== undefined && last.key === key) last.items.push(item)
    else months.push({ key, at, items: [item] })
  }
  return months
}
