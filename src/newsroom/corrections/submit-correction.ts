import { nextState } from '../../domain/corrections/lifecycle.js'
import type { ModelWork } from '../../platform/database/work.js'
import { lockCorrection } from './lock-correction.js'
import { recordCorrectionEvent } from './record-correction-event.js'
import { recordStep } from './record-step.js'
import type { TransitionInput } from './transition-input.js'

/** Hands a draft to those who may approve it. */
export async function submitCorrection(work: ModelWork, input: TransitionInput): Promise<string> {
  const { row } = await lockCorrection(work, input, 'correction.submit')
  const state = nextState(row.state, 'submit')
  const said = await recordStep(work, row, { action: 'submit', state, comment: input.comment })
  await recordCorrectionEvent(work, row, 'correction.submitted', { v: 1, ...said })
  return row.id
}
