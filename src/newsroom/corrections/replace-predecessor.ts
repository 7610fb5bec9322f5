import { nextState } from '../../domain/corrections/lifecycle.js'
import { Refusal } from '../../domain/refusal.js'
import type { ModelWork } from '../../platform/database/work.js'
import type { CorrectionRow } from './correction-row.js'
import { recordCorrectionEvent } from './record-correction-event.js'

/**
 * Marks a published correction as superseded by the one that is being published (C1: it stays readable). Refuses when another
 * was faster, or it was withdrawn meanwhile.
 */
export async function replacePredecessor(work: ModelWork, successor: CorrectionRow, id: string): Promise<void> {
  await work.query('SELECT id FROM correction WHERE id = $1::uuid FOR UPDATE', [id])
  const predecessor = await work.models.correction.findUniqueOrThrow({ where: { id } })
  if (predecessor.state !== 'published') {
    throw new Refusal(
      'illegal_transition',
      `The correction that this one is to supersede is ${predecessor.state} already. Cancel this one, or draft it anew.`,
      [],
      { state: successor.state, action: 'publish', legal: ['cancel'] },
    )
  }
  await work.models.correction.update({
    where: { id },
    data: {
      state: nextState(predecessor.state, 'superseded_by'),
      supersededBy: successor.id,
      version: { increment: 1 },
    },
  })
  await recordCorrectionEvent(work, predecessor, 'correction.superseded', { v: 1, by: successor.id })
}
