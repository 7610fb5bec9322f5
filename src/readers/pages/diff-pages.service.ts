import { Injectable } from '@nestjs/common'
import type { TouchedEntry } from '../../domain/blame/touched-entries.js'
import { Database } from '../../platform/database/database.js'
import type { Answer } from '../../platform/http/answer.js'
import { notFound } from '../../platform/security/permit.js'
import { articlePath, diffPath, historyPath } from '../../views/links/paths.js'
import { DiffPage, renderPage, type StepView } from '../../views/index.js'
import { DiffsService } from '../diffs/diffs.service.js'
import { noticeView } from './notice-view.js'
import { articleAnswer, makeshiftAnswer, movedAnswer } from './page-answer.js'
import type { ArticleAddress, DiffAddress, ShownRevision } from './page-parameters.js'
import { PageReading, type ReadableContents } from './page-reading.js'
import { findVersions, listSteps } from './page-releases.js'
import { noticesAboutChange } from './relevant-notices.js'

type View = 'inline' | 'side-by-side'

/** What changed between two versions, as a page. */
@Injectable()
export class DiffPagesService {
  constructor(
    private readonly database: Database,
    private readonly reading: PageReading,
    private readonly diffs: DiffsService,
  ) {}

  /** Five statements; where versions lie between, one to three more. */
  diff(url: string, at: DiffAddress, view: View): Promise<Answer> {
    return this.reading.readable(url, at, 'live', (contents) => this.page(contents, at, view))
  }

  /** What the two-version picker asks for leads to the page of that diff. */
  compare(url: string, at: ArticleAddress, from: number, to: number): Promise<Answer> {
    return this.reading.readable(url, at, 'live', () => movedAnswer(diffPath(at.publication, at.slug, from, to), 303))
  }

  private async page({ page, notices, shown }: ReadableContents, at: DiffAddress, view: View): Promise<Answer> {
    const numberOf = (which: ShownRevision): number => (which === 'live' ? page.live : which)
    const [from, to] = [numberOf(at.from), numberOf(at.to)]
    const versions = await findVersions(this.database, page.id, from, to)
    if (versions === undefined) throw notFound()
    // No caller is passed: a page is the public's, whoever asks for it (P1).
    const { diff, makeshift, touched } = await this.diffs.acrossRange(undefined, { id: page.id, from, to }, 'word')
    const isWide = Math.abs(versions.to.number - versions.from.number) > 1
    const steps = isWide && touched && stepsOf(touched, await listSteps(this.database, page.id, from, to))
    const html = renderPage(
      DiffPage({
        publication: page.publication,
        article: page.article,
        headline: shown.content.headline,
        ...versions,
        diff,
        ...(steps && { steps }),
        view,
        notices: noticesAboutChange(notices, from, to).map((notice) => noticeView(notice)),
        head: { robots: 'noindex' },
      }),
    )
    const { publication, article } = page
    if (makeshift) return makeshiftAnswer(html, page)
    return articleAnswer(html, page, [
      ['version-history', historyPath(publication.slug, article.slug)],
      ['latest-version', articlePath(publication.slug, article.slug)],
    ])
  }
}

function stepsOf(touched: readonly TouchedEntry[], steps: readonly StepView[]): Map<number, StepView[]> {
  const byRevision = new Map(steps.map((step) => [step.version.revision, step]))
  return new Map(
    touched.map(({ entry, revisions }) => [entry, revisions.flatMap((revision) => byRevision.get(revision) ?? [])]),
  )
}
