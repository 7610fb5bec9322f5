import { Refusal } from '../refusal.js'

function spelled(zone: string): string | undefined {
  // Offsets such as `+01:00` are zones to newer engines, but know no summer time: not what a title lives by.
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(zone)) return undefined
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}

/**
 * The name of a time zone in the IANA database, its letter case put right. A name is not replaced by the one it links to:
 * engines disagree on which of two is the older (`Asia/Kolkata`, `Asia/Calcutta`).
 *
 * Refuses with `invalid_time_zone`; `at` is the JSON Pointer of the zone in the request.
 */
export function checkTimeZone(zone: string, at = '/timeZone'): string {
  const known = spelled(zone)
  if (known === undefined) {
    throw new Refusal('invalid_time_zone', 'Send the name of an IANA time zone, such as Europe/Amsterdam or UTC.', [
      { path: at, message: 'is not an IANA time zone' },
    ])
  }
  return known.toLowerCase() === zone.toLowerCase() ? known : zone
}
