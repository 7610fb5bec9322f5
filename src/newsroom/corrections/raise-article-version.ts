import type { ModelWork } from '../../platform/database/work.js'

/** For what readers notice of an article without a release: moves its tags, and tells every cache through the database. */
export async function raiseArticleVersion(work: ModelWork, articleId: string): Promise<void> {
  await work.models.article.update({ where: { id: articleId }, data: { version: { increment: 1 } } })
}
