import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database/database.js'
import type { Answer } from '../../platform/http/answer.js'
import { presentStaff } from '../../platform/http/present-staff.js'
import { type BlamedBlockView, BlamePage, renderPage, type SourceView } from '../../views/index.js'
import { type BlamedRevision, BlameService } from '../blame/blame.service.js'
import { articleAnswer } from './page-answer.js'
import type { ArticleAddress, ShownRevision } from './page-parameters.js'
import { PageReading, type ReadableContents } from './page-reading.js'
import { listSources } from './page-releases.js'
import { versionLinks } from './version-links.js'

/** Which version brought which words, as a page. */
@Injectable()
export class BlamePagesService {
  constructor(
    private readonly database: Database,
    private readonly reading: PageReading,
    private readonly blames: BlameService,
  ) {}

  /** Seven statements. */
  blame(url: string, at: ArticleAddress, which: ShownRevision): Promise<Answer> {
    return this.reading.readable(url, at, which, (contents) => this.page(contents))
  }

  private async page(contents: ReadableContents): Promise<Answer> {
    const { page, shown } = contents
    const { version, previous, next, content } = shown
    // No caller is passed: a page is the public's, whoever asks for it (P1).
    const blamed = await this.blames.of(undefined, page.id, version.revision)
    const { blame } = blamed
    const words = blamed.blocks()
    const blocks = blame.blocks.map(({ position, introducedIn, runs }): BlamedBlockView => {
      return { block: words[position]!, introducedIn, runs }
    })
    const named = new Set(
      blocks.flatMap(({ introducedIn, runs }) => [introducedIn, ...runs.map((run) => run.revision)]),
    )
    const sources = await listSources(this.database, page.id, [...named])
    const html = renderPage(
      BlamePage({
        publication: page.publication,
        article: page.article,
        headline: content.headline,
        version,
        total: page.total,
        ...(previous && { previous }),
        ...(next && { next }),
        blocks,
        sources: sources.map((source) => withAuthor(source, blamed)),
        ...(blame.degraded && { coarse: blame.degraded.blocks }),
        head: { robots: 'noindex' },
      }),
    )
    const names = [...named].reduce((sum, revision) => sum + (blamed.revisions.get(revision)?.authorVersion ?? 0), 0)
    return articleAnswer(html, page, versionLinks(contents), 200, names)
  }
}

function withAuthor(source: SourceView, { revisions, audience, article }: BlamedRevision): SourceView {
  const { authorId: id, authorName: name } = revisions.get(source.version.revision)!
  const author = presentStaff({ id, name }, audience, article.showStaff)?.name
  return { ...source, ...(author !== undefined && { author }) }
}
