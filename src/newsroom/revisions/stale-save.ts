import type { Content } from '../../domain/content/content.js'
import { Refusal } from '../../domain/refusal.js'
import type { Work } from '../../platform/database/work.js'
import { type ConflictSides, conflictSides } from './conflict-sides.js'
import type { HeadPicture } from './head-picture.js'

const detail =
  'Somebody saved in the meantime. `conflict` shows both changes; merge them and save against the ETag of the head.'

/**
 * The refusal of a save or a restore against a head that is no longer one, with what the three-way picture (R3) is made of. It is
 * drawn outside: no transaction waits while documents are compared.
 */
export class StaleSave extends Refusal {
  constructor(readonly sides: ConflictSides) {
    super('precondition_failed', detail)
  }
}

export async function staleSave(
  work: Work,
  picture: HeadPicture,
  staleVersion: string | undefined,
  content: Content,
): Promise<StaleSave> {
  return new StaleSave(await conflictSides(work, picture, staleVersion, content))
}
