const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const

/**
 * A length of time in words: its largest unit and the next smaller one, rounded down, in any locale that Intl knows:
 * "3 hours, 12 minutes". Less than a second is "1 second", for nothing that was online was so for no time.
 * Intl.DurationFormat says the same, but Node 20 does not have it, and two ways would give pages that differ by runtime.
 */
export function formatDuration(milliseconds: number, locale: string): string {
  let rest = Math.max(1000, milliseconds)
  const first = units.findIndex(([, length]) => rest >= length)
  const parts: string[] = []
  for (const [unit, length] of units.slice(first, first + 2)) {
    const count = Math.floor(rest / length)
    rest -= count * length
    if (count > 0) parts.push(unitFormat(unit, locale).format(count))
  }
  return new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format(parts)
}

const formats = new Map<string, Intl.NumberFormat>()

function unitFormat(unit: string, locale: string): Intl.NumberFormat {
  const key = `${unit} ${locale}`
  let format = formats.get(key)
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
    if (formats.size > 1000) formats.clear()
    formats.set(key, format)
  }
  return format
}
