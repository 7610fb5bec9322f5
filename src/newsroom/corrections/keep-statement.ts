import type { ModelWork } from '../../platform/database/work.js'
import { type KeptWording, keepWording } from './keep-wording.js'

/** Adds a version to a correction's statement. Earlier ones stay as they were (C1). */
export async function keepStatement(
  work: ModelWork,
  correction: { articleId: string; id: string },
  statement: { version: number; text: string; language: string },
): Promise<KeptWording> {
  const { articleId, id: correctionId } = correction
  const wording = await keepWording(work, articleId, statement.text)
  await work.models.statement.create({
    data: {
      articleId,
      correctionId,
      version: statement.version,
      wordingId: wording.id,
      language: statement.language,
      at: work.at,
      byId: work.actor.accountId,
    },
  })
  return wording
}
