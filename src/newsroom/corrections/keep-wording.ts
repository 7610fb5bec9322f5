import { commitmentTo } from '../../domain/ledger/commitment.js'
import type { ModelWork } from '../../platform/database/work.js'

/** Words that were kept: the row that holds them, and what an event may say of them. */
export interface KeptWording {
  id: string
  commitment: string
}

/** Keeps words about an article in a row of their own, which a redaction may empty. */
export async function keepWording(work: ModelWork, articleId: string, text: string): Promise<KeptWording> {
  const id = work.newId()
  const salt = new Uint8Array(work.newSalt())
  await work.models.wording.create({ data: { articleId, id, text, salt } })
  return { id, commitment: commitmentTo(salt, text) }
}
