import { Injectable } from '@nestjs/common'
import { Refusal } from '../../domain/refusal.js'
import { CorrectionsService, type PublicNotice } from '../../newsroom/corrections/index.js'
import { Database } from '../../platform/database/database.js'
import type { Answer } from '../../platform/http/answer.js'
import { notFound } from '../../platform/security/permit.js'
import { movedAnswer } from './page-answer.js'
import { findPageArticle, isUnchanged, type PageArticle, type ShownVersion } from './page-article.js'
import type { ArticleAddress, ShownRevision } from './page-parameters.js'
import { standingAnswer } from './standing-answer.js'

const attempts = 5

/** An article and its notices, as of one moment. */
export interface PageContents {
  page: PageArticle
  notices: PublicNotice[]
}

/** The same with a version whose words are public. */
export interface ReadableContents extends PageContents {
  shown: ShownVersion
}

/** Reads what the pages of an article are made of. */
@Injectable()
export class PageReading {
  constructor(
    private readonly database: Database,
    private readonly corrections: CorrectionsService,
  ) {}

  /** A page that there is whatever the article's standing. An old address leads to the current one, with its query. */
  async any(
    url: string,
    at: ArticleAddress,
    which: ShownRevision,
    make: (contents: PageContents) => Promise<Answer> | Answer,
  ): Promise<Answer> {
    const contents = await this.read(at, which)
    const { slug } = contents.page.article
    return slug === at.slug ? make(contents) : movedAnswer(withSlug(url, slug))
  }

  /** A page of words: `not_found` for a revision that was never released; its standing where no words are public. */
  readable(
    url: string,
    at: ArticleAddress,
    which: ShownRevision,
    make: (contents: ReadableContents) => Promise<Answer> | Answer,
  ): Promise<Answer> {
    return this.any(url, at, which, ({ page, notices }) => {
      if (page.shown === undefined) throw notFound()
      if (page.pubStatus !== 'usable') return standingAnswer(page, page.pubStatus, notices)
      return make({ page, notices, shown: page.shown })
    })
  }

  /**
   * Throws `not_found` for what readers do not know of. A fix that goes live between the two reads would show one without the
   * other (C2): then both are read anew. Three statements.
   */
  private async read(at: ArticleAddress, which: ShownRevision): Promise<PageContents> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const page = await findPageArticle(this.database, at, which)
      if (page === undefined) throw notFound()
      const notices = await this.corrections.noticesOf(page.id)
      if (await isUnchanged(this.database, page)) return { page, notices }
    }
    throw new Refusal('unavailable', 'The article is changing this very moment. Come back in a few seconds.')
  }
}

/** The same address with another slug in its place. */
function withSlug(url: string, slug: string): string {
  return url.replace(/^(\/[^/?]*\/)[^/?]*/, (_, title: string) => title + encodeURIComponent(slug))
}
