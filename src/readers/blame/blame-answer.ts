import { engineVersion } from '../../domain/diff/engine-version.js'
import { Answer } from '../../platform/http/answer.js'
import { entityTag } from '../../platform/http/entity-tag.js'
import { presentStaff } from '../../platform/http/present-staff.js'
import { surrogateKeys } from '../../platform/http/surrogate-keys.js'
import type { BlamedRevision } from './blame.service.js'

/** Who brought which words and when. The tag names revisions, redactions and names, never words. */
export function blameAnswer({ blame, article, audience, revisions }: BlamedRevision): Answer {
  const names = [...revisions.values()].reduce((sum, { authorVersion }) => sum + authorVersion, 0)
  const version = `${blame.revision}.${article.redactions}`
  const view = `${audience}${article.version}.${article.publicationVersion}.${names}`
  const engine = engineVersion.replaceAll(/[^\w.]+/g, '.')
  const blocks = blame.blocks.map(({ position, introducedIn, runs }) => ({
    position,
    introducedIn,
    runs: runs.map(({ text, revision }) => {
      const { authorId: id, authorName: name, createdAt } = revisions.get(revision)!
      const author = presentStaff({ id, name }, audience, article.showStaff)
      return { text, revision, ...(author && { author }), at: createdAt.toISOString() }
    }),
  }))
  return new Answer({ revision: blame.revision, degraded: blame.degraded, blocks }, 200, {
    etag: entityTag(version, `${view}.blame.${engine}`),
    'content-language': article.language,
    ...(audience === 'public' && surrogateKeys(article.articleId, article.publicationId)),
  })
}
