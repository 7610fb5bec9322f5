import type { CorrectionAction } from '../../domain/corrections/lifecycle.js'
import { Refusal } from '../../domain/refusal.js'
import type { ModelWork } from '../../platform/database/work.js'
import { approveCorrection } from './approve-correction.js'
import { cancelCorrection } from './cancel-correction.js'
import { checkCorrectionTexts } from './check-correction-texts.js'
import { publishCorrection } from './publish-correction.js'
import { requestChanges } from './request-changes.js'
import { submitCorrection } from './submit-correction.js'
import { supersedeCorrection } from './supersede-correction.js'
import type { TransitionInput } from './transition-input.js'
import { withdrawCorrection } from './withdraw-correction.js'

/** Each gives the id of the correction to answer with: its own, or that of the draft it made. */
const verbs: Record<CorrectionAction, (work: ModelWork, input: TransitionInput) => Promise<string>> = {
  submit: submitCorrection,
  approve: approveCorrection,
  request_changes: requestChanges,
  publish: publishCorrection,
  cancel: cancelCorrection,
  supersede: supersedeCorrection,
  withdraw: withdrawCorrection,
}

const takesStatement: readonly CorrectionAction[] = ['supersede', 'withdraw']

/**
 * Moves a correction on. Refuses with `illegal_transition` what its state does not allow, with `forbidden` and `self_approval`
 * who may not. `correctionId` in the answer is the new draft's after `supersede`, otherwise the same.
 */
export async function transitionCorrection(
  work: ModelWork,
  { action, ...input }: TransitionInput & { action: CorrectionAction },
): Promise<{ correctionId: string }> {
  checkCorrectionTexts(input)
  if (input.statement !== undefined && !takesStatement.includes(action)) {
    throw new Refusal('validation_failed', `A new statement goes with: ${takesStatement.join(', ')}.`, [
      { path: '/statement', message: `is not taken with ${action}; change the draft instead` },
    ])
  }
  return { correctionId: await verbs[action](work, input) }
}
