import { Inject, Injectable } from '@nestjs/common'
import { PUBLIC_URL } from '../../platform/config/public-url.js'
import { Database } from '../../platform/database/database.js'
import type { Answer } from '../../platform/http/answer.js'
import { articlePath } from '../../views/links/paths.js'
import { ArticlePage, renderPage, VersionPage } from '../../views/index.js'
import { inlinePlaces } from './inline-places.js'
import { newsArticle } from './news-article.js'
import { noticeView } from './notice-view.js'
import { articleAnswer } from './page-answer.js'
import type { ArticleAddress, VersionAddress } from './page-parameters.js'
import { PageReading, type ReadableContents } from './page-reading.js'
import { noticesAboutVersion } from './relevant-notices.js'
import { versionLinks } from './version-links.js'

/** The article as it is, and as it was: the pages of its words. */
@Injectable()
export class ArticlePagesService {
  constructor(
    private readonly database: Database,
    private readonly reading: PageReading,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /** Three statements, four where a notice stands inside the text. */
  article(url: string, at: ArticleAddress): Promise<Answer> {
    return this.reading.readable(url, at, 'live', (contents) => this.articlePage(contents))
  }

  /** Three statements. */
  version(url: string, at: VersionAddress): Promise<Answer> {
    return this.reading.readable(url, at, at.number, (contents) => this.versionPage(contents))
  }

  private async articlePage(contents: ReadableContents): Promise<Answer> {
    const { page, shown, notices } = contents
    const { publication, article, firstAt, releasedAt, total } = page
    const places = await inlinePlaces(this.database, page.id, shown.content, article.language, notices)
    const url = this.publicUrl + articlePath(publication.slug, article.slug)
    const { standfirst } = shown.content
    const html = renderPage(
      ArticlePage({
        publication,
        article,
        content: shown.content,
        publishedAt: firstAt,
        ...(total > 1 && { updatedAt: releasedAt }),
        versions: total,
        notices: notices.map((notice) => noticeView(notice, places.get(notice.id))),
        head: {
          canonical: page.canonicalUrl ?? url,
          ...(standfirst !== undefined && { description: standfirst }),
          jsonLd: newsArticle(page, shown, notices, { publicUrl: this.publicUrl, url }),
        },
      }),
    )
    return articleAnswer(html, page, versionLinks(contents))
  }

  /** Search engines leave it alone: what was put right should be found put right. */
  private versionPage(contents: ReadableContents): Answer {
    const { page, shown, notices } = contents
    const { version, content, until, previous, next } = shown
    const html = renderPage(
      VersionPage({
        publication: page.publication,
        article: page.article,
        version,
        content,
        total: page.total,
        until,
        ...(previous && { previous }),
        ...(next && { next }),
        notices: noticesAboutVersion(notices, version.revision).map((notice) => noticeView(notice)),
        head: { robots: 'noindex' },
      }),
    )
    return articleAnswer(html, page, versionLinks(contents))
  }
}
