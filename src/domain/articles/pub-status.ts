import { Refusal } from '../refusal.js'

export const pubStatuses = ['unpublished', 'usable', 'withheld', 'canceled'] as const

/** IPTC's word for an article's standing. `unpublished` is before the first release and never after it. */
export type PubStatus = (typeof pubStatuses)[number]

/** What `POST …/status` may change. A first release alone makes an article usable; what is canceled stays so. */
const changes: Record<PubStatus, readonly PubStatus[]> = {
  unpublished: ['canceled'],
  usable: ['withheld', 'canceled'],
  withheld: ['usable', 'canceled'],
  canceled: [],
}

/** What a release makes of it. Under a hold the fix can be released, unseen, before the hold ends; otherwise the end of it would show the error again. */
const releases: Record<PubStatus, PubStatus | null> = {
  unpublished: 'usable',
  usable: 'usable',
  withheld: 'withheld',
  canceled: null,
}

/** The standings that an article may be given. */
export function legalPubStatuses(from: PubStatus): readonly PubStatus[] {
  return changes[from]
}

/**
 * The standing after somebody changed it. Refuses with `illegal_transition` what the table does not have, with the members
 * `pubStatus` and `legal`.
 */
export function pubStatusAfterChange(from: PubStatus, to: PubStatus): PubStatus {
  const legal = changes[from]
  if (legal.includes(to)) return to
  const possible = legal.length === 0 ? 'It is final.' : `From here it can become: ${legal.join(', ')}.`
  throw new Refusal(
    'illegal_transition',
    `An article that is ${from} cannot become ${to} by a change of status. ${possible}`,
    [],
    {
      pubStatus: from,
      legal,
    },
  )
}

/** The standing after a release. Refuses with `illegal_transition` a release of what is canceled. */
export function pubStatusAfterRelease(from: PubStatus): PubStatus {
  const next = releases[from]
  if (next !== null) return next
  throw new Refusal('illegal_transition', `An article that is ${from} is not released again.`, [], {
    pubStatus: from,
    legal: changes[from],
  })
}
