import { Injectable } from '@nestjs/common'
import type { Block } from '../../domain/content/content.js'
import type { Diff } from '../../domain/diff/diff.js'
import { blocksByOrdinal } from '../../newsroom/revisions/index.js'
import { Database } from '../../platform/database/database.js'
import type { Answer } from '../../platform/http/answer.js'
import { articlePath, historyPath } from '../../views/links/paths.js'
import { HistoryPage, renderPage, type TimelineEntry } from '../../views/index.js'
import { ChangeSummaries } from './change-summaries.js'
import { articleAnswer, makeshiftAnswer } from './page-answer.js'
import type { PageArticle } from './page-article.js'
import type { ArticleAddress } from './page-parameters.js'
import { type PageContents, PageReading } from './page-reading.js'
import { listChoices, listReleasesDown } from './page-releases.js'
import { type HistorySlice, newHeadline, sliceOf, timelineOf } from './timeline.js'

const shownReleases = 20

/** The readers' history of an article. */
@Injectable()
export class HistoryPagesService {
  constructor(
    private readonly database: Database,
    private readonly reading: PageReading,
    private readonly summaries: ChangeSummaries,
  ) {}

  /** Releases before number `before`, or the newest. Six statements whatever the length. */
  history(url: string, at: ArticleAddress, before: number | undefined): Promise<Answer> {
    return this.reading.any(url, at, 'live', (contents) => this.page(contents, before))
  }

  private async page({ page, notices }: PageContents, asked: number | undefined): Promise<Answer> {
    const { publication, article, total } = page
    const before = asked !== undefined && asked <= total ? asked : undefined
    const isPublic = page.pubStatus === 'usable'
    const releases = await listReleasesDown(this.database, page.id, before ?? total, shownReleases + 2)
    const slice = sliceOf(releases, before, shownReleases)
    const changes = isPublic ? await this.changesIn(page, slice) : noChanges
    const entries: TimelineEntry[] = timelineOf(slice, notices, ({ number }) => changes.of.get(number) ?? {})
    const path = historyPath(publication.slug, article.slug)
    const next = slice.older === undefined ? undefined : `${path}?before=${slice.shown.at(-1)?.number}`
    const html = renderPage(
      HistoryPage({
        publication,
        article,
        ...(isPublic && page.shown && { headline: page.shown.content.headline }),
        live: isPublic ? page.live : null,
        entries,
        versions: isPublic ? await listChoices(this.database, page.id, total) : [],
        ...(next !== undefined && { next }),
      }),
    )
    if (changes.makeshift) return makeshiftAnswer(html, page)
    return articleAnswer(html, page, [
      ['latest-version', articlePath(publication.slug, article.slug)],
      ['next', next],
    ])
  }

  /** What each release changed, by its number. One after another, so that one page has no more than one thread. */
  private async changesIn(page: PageArticle, { shown, older }: HistorySlice): Promise<Changes> {
    const versions = older === undefined ? shown : [...shown, older]
    const ordinals = versions.flatMap((version) => version.blocks)
    const blocks: ReadonlyMap<number, Block> = await blocksByOrdinal(this.database, page.id, ordinals)
    const { id: articleId, redactions } = page
    const changes: Changes = { of: new Map(), makeshift: false }
    for (const [index, before] of versions.slice(1).entries()) {
      const release = versions[index]!
      const pair = { articleId, redactions, language: page.article.language, from: before, to: release }
      const { summary, makeshift } = await this.summaries.of(pair, blocks)
      const headline = newHeadline(release, before, blocks)
      changes.of.set(release.number, {
        ...(summary && { summary }),
        ...(headline !== undefined && { newHeadline: headline }),
      })
      if (makeshift) changes.makeshift = true
    }
    return changes
  }
}

interface Changes {
  of: Map<number, { summary?: Diff['summary']; newHeadline?: string }>
  makeshift: boolean
}

const noChanges: Changes = { of: new Map(), makeshift: false }
