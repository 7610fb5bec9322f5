import type { Diff } from '../../domain/diff/diff.js'
import type { ArticleView, VersionView } from '../article/article-view.js'
import { articlePath } from '../links/paths.js'
import { NoticeBox } from '../notices/notice-box.js'
import type { Notice } from '../notices/notice-view.js'
import { Document } from '../page/document.js'
import type { PageHead } from '../page/page-head.js'
import { PageTitle } from '../page/page-title.js'
import type { PublicationView } from '../page/publication.js'
import { wordsFor } from '../words/words-for.js'
import { Steps, type StepView } from './change-steps.js'
import { DiffEntries } from './diff-entries.js'
import { DiffSummary } from './diff-summary.js'
import { DiffVersions } from './diff-versions.js'
import { explainedEntry } from './explained.js'
import { SideNumbers } from './side.js'
import { SidesHead } from './sides-head.js'

export interface DiffPageProps {
  publication: PublicationView
  article: ArticleView
  /** The live headline. */
  headline: string
  from: VersionView
  to: VersionView
  diff: Diff
  /** Where versions lie between the two: for entries, by position, the steps that touched them. */
  steps?: ReadonlyMap<number, readonly StepView[]>
  view: 'inline' | 'side-by-side'
  /** Notices about this change: each stands beside the change that it explains, where its `anchors` find one. */
  notices: readonly Notice[]
  head?: PageHead
}

/** `/{publication}/{slug}/diff/{from}/{to}`: what changed between two versions, in one text or side by side. */
export function DiffPage(props: DiffPageProps) {
  const { publication, article, headline, from, to, diff, steps, view, notices, head } = props
  const words = wordsFor(article.language)
  const title = words.diff.title(from.number, to.number)
  const at = { publication: publication.slug, slug: article.slug }
  const elsewhere = notices.filter((notice) => explainedEntry(diff.entries, notice) === undefined)
  const beside = view === 'inline' && elsewhere.length < notices.length
  return (
    <Document
      language={article.language}
      timeZone={publication.timeZone}
      title={[title, headline, publication.name].join(' · ')}
      publication={publication}
      form={`diff-page diff-page-${view}${beside ? ' diff-page-beside' : ''}`}
      {...(head === undefined ? {} : { head })}
    >
      <PageTitle
        title={title}
        about={{ text: headline, language: article.language, href: articlePath(at.publication, at.slug) }}
      />
      <DiffVersions {...at} from={from} to={to} view={view} />
      <DiffSummary diff={diff} />
      {elsewhere.map((notice) => (
        <NoticeBox {...at} notice={notice} withoutDiff />
      ))}
      <h2 class="visually-hidden">{words.diff.changes}</h2>
      <SideNumbers.Provider value={{ from: from.number, to: to.number }}>
        {view === 'side-by-side' && <SidesHead from={from} to={to} />}
        <Steps.Provider value={steps && { ...at, ofEntries: steps }}>
          <DiffEntries {...at} language={article.language} diff={diff} view={view} notices={notices} />
        </Steps.Provider>
      </SideNumbers.Provider>
    </Document>
  )
}
