import { Refusal } from '../../domain/refusal.js'

/**
 * The first of `offered` that an `Accept` header likes best (RFC 9110, 12.5.1): by quality, then by the server's order. No header
 * means anything. Throws `not_acceptable` when none fits.
 */
export function negotiate<Type extends string>(accept: string | undefined, offered: readonly [Type, ...Type[]]): Type {
  if (accept === undefined || accept.trim() === '') return offered[0]
  const ranges = accept.slice(0, 1_000).split(',').map(parseRange)
  let best: Type | undefined
  let bestQuality = 0
  for (const type of offered) {
    const quality = qualityOf(type, ranges)
    if (quality > bestQuality) {
      best = type
      bestQuality = quality
    }
  }
  if (best === undefined) throw new Refusal('not_acceptable', `This comes as ${offered.join(', ')}.`)
  return best
}

interface Range {
  type: string
  quality: number
}

function parseRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const q = parameters.find((parameter) => parameter.startsWith('q='))
  const quality = q === undefined ? 1 : Number(q.slice(2))
  return { type, quality: Number.isFinite(quality) ? Math.min(Math.max(quality, 0), 1) : 0 }
}

function qualityOf(type: string, ranges: readonly Range[]): number {
  const [family = ''] = type.split('/')
  for (const pattern of [type, `${family}/*`, '*/*']) {
    const range = ranges.find((candidate) => candidate.type === pattern)
    if (range !== undefined) return range.quality
  }
  return 0
}
