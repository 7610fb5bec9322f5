import { nextState } from '../../domain/corrections/lifecycle.js'
import type { ModelWork } from '../../platform/database/work.js'
import { newestStatement } from './correction-row.js'
import { keepStatement } from './keep-statement.js'
import { lockCorrection } from './lock-correction.js'
import { recordCorrectionEvent } from './record-correction-event.js'
import type { TransitionInput } from './transition-input.js'

/**
 * Drafts a correction that takes the place of a published one when it is published itself. It starts with all that the other
 * says, and with `statement` when one is sent. The published one does not change; several drafts may compete, and the first to
 * be published wins. Returns the id of the new draft.
 */
export async function supersedeCorrection(work: ModelWork, input: TransitionInput): Promise<string> {
  const { row } = await lockCorrection(work, input, 'correction.supersede')
  nextState(row.state, 'supersede')
  const { articleId, publicationId } = row
  const before = await work.models.correction.findUniqueOrThrow({ where: { id: row.id }, include: { anchors: true } })
  const draft = { publicationId, articleId, id: work.newId() }
  await work.models.correction.create({
    data: {
      ...draft,
      kind: before.kind,
      severity: before.severity,
      cause: before.cause,
      placement: before.placement,
      // Words are kept once: a redaction of them empties both.
      wrongId: before.wrongId,
      rightId: before.rightId,
      introducedIn: before.introducedIn,
      fixedIn: before.fixedIn,
      supersedes: before.id,
      authorId: work.actor.accountId,
      createdAt: work.at,
    },
  })
  await work.models.correctionAnchor.createMany({
    data: before.anchors.map((anchor) => ({ ...anchor, correctionId: draft.id })),
  })
  const { language, text } = newestStatement(row)
  const statement = await keepStatement(work, draft, { version: 1, text: input.statement ?? text ?? '', language })
  await recordCorrectionEvent(work, draft, 'correction.drafted', {
    v: 1,
    kind: before.kind,
    severity: before.severity,
    statement: statement.commitment,
    supersedes: before.id,
  })
  return draft.id
}
