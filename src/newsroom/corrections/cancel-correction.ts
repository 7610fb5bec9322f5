import { nextState } from '../../domain/corrections/lifecycle.js'
import type { ModelWork } from '../../platform/database/work.js'
import { lockCorrection } from './lock-correction.js'
import { recordCorrectionEvent } from './record-correction-event.js'
import { recordStep } from './record-step.js'
import type { TransitionInput } from './transition-input.js'

/** Drops a correction that readers never saw. The record of it stays. */
export async function cancelCorrection(work: ModelWork, input: TransitionInput): Promise<string> {
  const { row } = await lockCorrection(work, input, 'correction.cancel')
  const state = nextState(row.state, 'cancel')
  const said = await recordStep(work, row, { action: 'cancel', state, comment: input.comment })
  await recordCorrectionEvent(work, row, 'correction.cancelled', { v: 1, ...said })
  return row.id
}
