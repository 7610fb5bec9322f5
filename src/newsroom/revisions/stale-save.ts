import type { Content } from '../../domain/content/content.js'
import { Refusal } from '../../domain/refusal.js'
import type { Work } from '../../platform/database/work.js'
import { conflictPicture } from './conflict-picture.js'
import type { HeadPicture } from './head-picture.js'

/** The refusal of a save or a restore against a head that is no longer one, with the three-way picture (R3). */
export async function staleSave(
  work: Work,
  picture: HeadPicture,
  staleVersion: string | undefined,
  content: Content,
): Promise<Refusal> {
  const conflict = await conflictPicture(work, picture, staleVersion, content)
  return new Refusal(
    'precondition_failed',
    'Somebody saved in the meantime. `conflict` shows both changes; merge them and save against the ETag of the head.',
    [],
    { conflict },
  )
}
