import { useSetting } from '../setting/setting.js'
import { formatMoment, type MomentStyle } from './format-moment.js'

/** A moment for people (the page's language, the title's time zone) and for machines (RFC 3339, UTC, milliseconds). */
export function Time({ at, as = 'moment' }: { at: Date | string; as?: MomentStyle }) {
  const { locale, timeZone } = useSetting()
  return <time datetime={new Date(at).toISOString()}>{formatMoment(at, as, locale, timeZone)}</time>
}
