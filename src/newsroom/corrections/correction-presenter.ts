import type { Exposure } from '../../domain/corrections/exposure.js'
import { entityTag } from '../../platform/http/entity-tag.js'
import { presentStaff } from '../../platform/http/present-staff.js'
import type { Audience } from '../../platform/security/permit.js'
import { correctionExposure } from './correction-exposure.js'
import { type AnchorRow, claimOf, type CorrectionRow, type ReviewRow, type StatementRow } from './correction-row.js'
import { type PublicNumbers, publicNumbers } from './public-numbers.js'

/**
 * The version part counts changes of the correction itself: that is what `If-Match` compares. What is computed from releases,
 * shown as the publication has it, or a name, changes with the article, the publication and accounts: those stand in the
 * representation.
 */
export function correctionTag(row: CorrectionRow, audience: Audience): string {
  const { articleVersion, redactions, publicationVersion, namesVersion } = row
  return entityTag(row.version, `${audience}${articleVersion}.${redactions}.${publicationVersion}.${namesVersion}.json`)
}

/**
 * A correction on the wire. Readers get what was published: its statement from then on, numbers of releases only, no reviews
 * (P1); and while the article is withheld or withdrawn nothing of what it said, so neither anchors nor claim.
 */
export function presentCorrection(row: CorrectionRow, audience: Audience): Record<string, unknown> {
  const isStaff = audience === 'staff'
  const statements = shownStatements(row, audience).map((statement) => presentStatement(statement, row, audience))
  const numbers = isStaff ? staffNumbers(row) : publicNumbers(row)
  const showsText = isStaff || row.pubStatus === 'usable'
  const claim = showsText ? claimOf(row) : undefined
  const exposure = correctionExposure(row)
  return {
    id: row.id,
    etag: correctionTag(row, audience),
    articleId: row.articleId,
    kind: row.kind,
    severity: row.severity,
    ...(row.cause !== null && { cause: row.cause }),
    state: row.state,
    ...(claim && { claim }),
    anchors: showsText ? numbers.anchors : [],
    statement: statements.at(-1),
    statements,
    // Set across articles once a correction may name more than one.
    alsoIn: [],
    introducedIn: numbers.introducedIn,
    fixedIn: numbers.fixedIn,
    ...(exposure && { exposure: presentExposure(exposure) }),
    reviews: isStaff ? presentReviews(row) : [],
    selfApproved: row.selfApproved,
    placement: row.placement,
    ...(row.publishedAt && { publishedAt: row.publishedAt.toISOString() }),
    ...(row.supersedes !== null && { supersedes: row.supersedes }),
    ...(row.supersededBy !== null && { supersededBy: row.supersededBy }),
  }
}

/** Readers get the statement that was published and later ones: what was tried out before is the newsroom's own. */
export function shownStatements(row: CorrectionRow, audience: Audience): StatementRow[] {
  const first = audience === 'staff' ? 1 : (row.publishedStatement ?? Infinity)
  return row.statements.filter(({ version }) => version >= first)
}

function presentStatement(statement: StatementRow, row: CorrectionRow, audience: Audience): Record<string, unknown> {
  const by = presentStaff({ id: statement.byId, name: statement.byName }, audience, row.showStaff)
  return {
    version: statement.version,
    text: statement.text ?? '',
    language: statement.language,
    at: new Date(statement.at).toISOString(),
    ...(by && { by }),
  }
}

/** An edit counts for who may approve; in the list of what was decided it would be noise, and the audit log has it. */
function presentReviews(row: CorrectionRow): Record<string, unknown>[] {
  return row.reviews.filter(({ action }) => action !== 'edit').map((review) => presentReview(review, row.showStaff))
}

function presentReview({ action, comment, at, byId, byName }: ReviewRow, showStaff: string): Record<string, unknown> {
  const by = presentStaff({ id: byId, name: byName }, 'staff', showStaff)
  return { by, action, ...(comment !== null && { comment }), at: new Date(at).toISOString() }
}

function staffNumbers({ anchors, introducedIn, fixedIn }: CorrectionRow): PublicNumbers {
  return { anchors: anchors.flatMap((anchor) => staffAnchor(anchor)), introducedIn, fixedIn }
}

function staffAnchor({ revision, exact, prefix, suffix }: AnchorRow): PublicNumbers['anchors'] {
  if (exact === null) return []
  return [{ revision, exact, ...(prefix !== null && { prefix }), ...(suffix !== null && { suffix }) }]
}

function presentExposure({ intervals, totalMs }: Exposure): Record<string, unknown> {
  return {
    intervals: intervals.map(({ from, to, revision }) => ({
      from: from.toISOString(),
      to: to === null ? null : to.toISOString(),
      revision,
    })),
    totalMs,
  }
}
