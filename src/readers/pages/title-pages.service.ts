import { Inject, Injectable } from '@nestjs/common'
import { z } from 'zod'
import { CorrectionsService, type PublicationNotice } from '../../newsroom/corrections/index.js'
import { type Publication, PublicationsService } from '../../newsroom/publications/index.js'
import { PUBLIC_URL } from '../../platform/config/public-url.js'
import { Database } from '../../platform/database/database.js'
import { Answer } from '../../platform/http/answer.js'
import { listTag } from '../../platform/http/list-tag.js'
import { decodeCursor } from '../../platform/http/paging.js'
import { correctionsPath, publicationPath } from '../../views/links/paths.js'
import { type CorrectionItemView, CorrectionsPage, IndexPage, renderPage, TitlePage } from '../../views/index.js'
import { noticeView } from './notice-view.js'
import { htmlHeaders, titleAnswer } from './page-answer.js'
import { pageEdition } from './page-edition.js'
import { correctionVersions, listNewest } from './title-lists.js'

const shownTitles = 200
const shownArticles = 30
const shownNewestCorrections = 6
const shownCorrections = 30

/** Where a page of notices ends, as the list of notices has it in its cursors. */
const position = z.tuple([z.int(), z.uuid()])

/** The pages of a title, and of all titles. */
@Injectable()
export class TitlePagesService {
  constructor(
    private readonly database: Database,
    private readonly publications: PublicationsService,
    private readonly corrections: CorrectionsService,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /** One statement. In no cache's memory, since no key tells of a new title. */
  async index(): Promise<Answer> {
    const titles = (await this.publications.list({ after: undefined, limit: shownTitles })).slice(0, shownTitles)
    const html = renderPage(IndexPage({ language: 'en', titles, head: { canonical: `${this.publicUrl}/` } }))
    const etag = listTag([pageEdition, ...titles.flatMap(({ id, version }) => [id, version])], null)
    return new Answer(html, 200, { ...htmlHeaders('en'), etag })
  }

  /** Four statements. */
  async title(slug: string): Promise<Answer> {
    const publication = await this.publications.bySlug(slug)
    const articles = await listNewest(this.database, publication.id, shownArticles)
    const { items, versions } = await this.listNotices(publication, undefined, shownNewestCorrections)
    const html = renderPage(
      TitlePage({
        publication,
        articles: articles.map(({ item }) => item),
        corrections: items,
        head: { canonical: this.publicUrl + publicationPath(slug) },
      }),
    )
    return titleAnswer(html, publication, [...articles.flatMap(({ key }) => key), 'corrections', ...versions])
  }

  /** Three statements whatever the length. */
  async notices(slug: string, cursor: string | undefined): Promise<Answer> {
    const publication = await this.publications.bySlug(slug)
    const { items, versions, after } = await this.listNotices(publication, cursor, shownCorrections)
    const path = correctionsPath(slug)
    const next = after === null ? undefined : `${path}?cursor=${after}`
    const html = renderPage(
      CorrectionsPage({
        publication,
        items,
        ...(next !== undefined && { next }),
        head: cursor === undefined ? { canonical: this.publicUrl + path } : { robots: 'noindex, follow' },
      }),
    )
    return titleAnswer(html, publication, versions, [['next', next]])
  }

  private async listNotices(publication: Publication, cursor: string | undefined, limit: number) {
    const before = decodeCursor(cursor, position)
    const versions = await correctionVersions(
      this.database,
      publication.id,
      before && { at: new Date(before[0]), id: before[1] },
      limit + 1,
    )
    const page = await this.corrections.noticesOfPublication(publication.slug, { cursor, limit })
    return {
      items: page.items.map(itemOf),
      after: page.next,
      versions: versions.flatMap(({ id, version, redactions }) => [id, version, redactions]),
    }
  }
}

function itemOf({ notice, article }: PublicationNotice): CorrectionItemView {
  const { slug, language, headline } = article
  return { notice: noticeView(notice), article: { slug, language, headline } }
}
