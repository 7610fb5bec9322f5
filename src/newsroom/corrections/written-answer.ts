import type { Queries } from '../../platform/database/work.js'
import type { Answer } from '../../platform/http/answer.js'
import { notFound } from '../../platform/security/permit.js'
import { correctionAnswer } from './correction-answer.js'
import { findCorrection } from './correction-queries.js'

/** The correction that a write came to, read in the same unit of work. Whoever may write reads as staff. */
export async function writtenAnswer(queries: Queries, correctionId: string, status = 200): Promise<Answer> {
  const row = await findCorrection(queries, correctionId)
  if (row === undefined) throw notFound()
  return correctionAnswer(row, 'staff', status)
}
