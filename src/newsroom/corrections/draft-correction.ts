import { checkLanguage } from '../../domain/articles/language.js'
import type {
  Anchor,
  Claim,
  CorrectionCause,
  CorrectionKind,
  Placement,
  Severity,
} from '../../domain/corrections/correction.js'
import { Refusal } from '../../domain/refusal.js'
import type { ModelWork } from '../../platform/database/work.js'
import { notFound, permit } from '../../platform/security/permit.js'
import { policyOf } from '../publications/index.js'
import { lockArticle } from '../releases/index.js'
import { checkCorrectionTexts } from './check-correction-texts.js'
import { checkFixExists } from './check-fix.js'
import { introducedIn } from './introduced-in.js'
import { keepAnchors } from './keep-anchors.js'
import { keepStatement } from './keep-statement.js'
import { keepWording } from './keep-wording.js'
import { locateAnchors } from './locate-anchors.js'
import { recordCorrectionEvent } from './record-correction-event.js'

export interface DraftInput {
  articleId: string
  kind: CorrectionKind
  severity: Severity
  statement: string
  /** Of the statement; the article's unless given. */
  language?: string | undefined
  claim?: Claim | undefined
  anchors?: readonly Anchor[] | undefined
  cause?: CorrectionCause | undefined
  fixedIn?: number | undefined
  /** As the policy has it for the severity unless given. */
  placement?: Placement | undefined
}

/**
 * Drafts a correction of what readers were told. Refuses with `not_released` for an article that never was: what nobody read is
 * edited, not corrected. The article is locked, so that the revisions it names do not change under it.
 */
export async function draftCorrection(work: ModelWork, input: DraftInput): Promise<{ correctionId: string }> {
  const article = await lockArticle(work, input.articleId)
  if (article === undefined) throw notFound()
  const { articleId, publicationId } = article
  permit(work.actor, 'correction.draft', publicationId, article.live !== null)
  if (article.live === null) {
    throw new Refusal('not_released', 'No reader saw this article: edit it. A correction is of what was released.')
  }
  checkCorrectionTexts(input)
  checkFixExists(input.fixedIn, article.head)
  const anchors = input.anchors ?? []
  await locateAnchors(work, articleId, anchors)
  const language =
    input.language === undefined ? await languageOf(work, articleId) : checkLanguage(input.language, '/language')
  const policy = await policyOf(work, publicationId)
  const claim = input.claim && {
    wrongId: (await keepWording(work, articleId, input.claim.wrong)).id,
    rightId: (await keepWording(work, articleId, input.claim.right)).id,
  }
  const correction = { publicationId, articleId, id: work.newId() }
  await work.models.correction.create({
    data: {
      ...correction,
      kind: input.kind,
      severity: input.severity,
      cause: input.cause ?? null,
      placement: input.placement ?? policy.placement[input.severity],
      ...claim,
      introducedIn: await introducedIn(work, articleId, anchors),
      fixedIn: input.fixedIn ?? null,
      authorId: work.actor.accountId,
      createdAt: work.at,
    },
  })
  await keepAnchors(work, correction, anchors)
  const statement = await keepStatement(work, correction, { version: 1, text: input.statement, language })
  await recordCorrectionEvent(work, correction, 'correction.drafted', {
    v: 1,
    kind: input.kind,
    severity: input.severity,
    statement: statement.commitment,
  })
  return { correctionId: correction.id }
}

async function languageOf(work: ModelWork, articleId: string): Promise<string> {
  const { language } = await work.models.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { language: true },
  })
  return language
}
