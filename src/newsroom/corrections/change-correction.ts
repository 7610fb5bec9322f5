import { checkLanguage } from '../../domain/articles/language.js'
import type { Anchor, Claim } from '../../domain/corrections/correction.js'
import { nextState } from '../../domain/corrections/lifecycle.js'
import type { ModelWork } from '../../platform/database/work.js'
import { changedFields, type CorrectionChange } from './changed-fields.js'
import { checkCorrectionTexts } from './check-correction-texts.js'
import { checkFixExists } from './check-fix.js'
import { newestStatement } from './correction-row.js'
import { introducedIn } from './introduced-in.js'
import { keepAnchors } from './keep-anchors.js'
import { keepStatement } from './keep-statement.js'
import { keepWording } from './keep-wording.js'
import { locateAnchors } from './locate-anchors.js'
import { lockCorrection } from './lock-correction.js'
import { recordCorrectionEvent } from './record-correction-event.js'
import { recordStep } from './record-step.js'

/**
 * Changes a correction that was not published. One that was under review or approved becomes a draft again: nobody may have
 * approved what changed since. A new statement is a new version of it. A change that changes nothing writes nothing.
 * Refuses with `not_a_draft` what was published or closed.
 */
export async function changeCorrection(
  work: ModelWork,
  input: { correctionId: string; ifMatch: string | undefined },
  change: CorrectionChange,
): Promise<void> {
  const { row, article, policy } = await lockCorrection(work, input, 'correction.change')
  const state = nextState(row.state, 'edit')
  checkCorrectionTexts(change)
  checkFixExists(change.fixedIn, article.head)
  const wanted = {
    ...change,
    ...(change.language !== undefined && { language: checkLanguage(change.language, '/language') }),
  }
  const severity = wanted.severity ?? row.severity
  // A notice that stands where the policy puts its severity goes on standing there.
  if (wanted.placement === undefined && row.placement === policy.placement[row.severity]) {
    wanted.placement = policy.placement[severity]
  }
  const fields = changedFields(row, wanted)
  if (fields.length === 0) return
  const has = (field: keyof CorrectionChange): boolean => fields.includes(field)
  const standing = newestStatement(row)
  const statement =
    has('statement') || has('language')
      ? await keepStatement(work, row, {
          version: standing.version + 1,
          text: wanted.statement ?? standing.text ?? '',
          language: wanted.language ?? standing.language,
        })
      : undefined
  await recordStep(work, row, {
    action: 'edit',
    state,
    change: {
      kind: wanted.kind ?? row.kind,
      severity,
      placement: wanted.placement ?? row.placement,
      ...(has('cause') && { cause: wanted.cause ?? null }),
      ...(has('fixedIn') && { fixedIn: wanted.fixedIn ?? null }),
      ...(has('claim') && (await keptClaim(work, row.articleId, wanted.claim))),
      ...(has('anchors') && { introducedIn: await movedAnchors(work, row, wanted.anchors ?? []) }),
      selfApproved: false,
    },
  })
  await recordCorrectionEvent(work, row, 'correction.changed', {
    v: 1,
    fields,
    state,
    ...(statement && { statement: statement.commitment }),
  })
}

async function keptClaim(work: ModelWork, articleId: string, claim: Claim | null | undefined) {
  if (!claim) return { wrongId: null, rightId: null }
  return {
    wrongId: (await keepWording(work, articleId, claim.wrong)).id,
    rightId: (await keepWording(work, articleId, claim.right)).id,
  }
}

async function movedAnchors(
  work: ModelWork,
  correction: { articleId: string; id: string },
  anchors: readonly Anchor[],
): Promise<number | null> {
  await locateAnchors(work, correction.articleId, anchors)
  await keepAnchors(work, correction, anchors)
  return introducedIn(work, correction.articleId, anchors)
}
