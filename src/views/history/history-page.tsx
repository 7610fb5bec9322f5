import type { ArticleView, VersionView } from '../article/article-view.js'
import { articlePath, blamePath } from '../links/paths.js'
import { Document } from '../page/document.js'
import type { PageHead } from '../page/page-head.js'
import { PageTitle } from '../page/page-title.js'
import type { PublicationView } from '../page/publication.js'
import { wordsFor } from '../words/words-for.js'
import { Timeline } from './timeline.js'
import type { TimelineEntry } from './timeline-entry.js'
import { VersionPicker } from './version-picker.js'

export interface HistoryPageProps {
  publication: PublicationView
  article: ArticleView
  /** The live headline; left out while the article is withheld or withdrawn, when no text of it is public. */
  headline?: string
  /** The revision that readers see now; null while there is none. */
  live: number | null
  /** Newest first. */
  entries: readonly TimelineEntry[]
  /** All versions to choose from, newest first; empty while the article is withheld or withdrawn. */
  versions: readonly VersionView[]
  /** Where the next, earlier entries are. */
  next?: string
  head?: PageHead
}

/** `/{publication}/{slug}/history`: every version readers saw and every notice, newest first. */
export function HistoryPage({ publication, article, headline, live, entries, versions, next, head }: HistoryPageProps) {
  const words = wordsFor(article.language)
  const at = { publication: publication.slug, slug: article.slug }
  return (
    <Document
      language={article.language}
      timeZone={publication.timeZone}
      title={[words.history.title, ...(headline === undefined ? [] : [headline]), publication.name].join(' · ')}
      publication={publication}
      form="history-page"
      {...(head === undefined ? {} : { head })}
    >
      <PageTitle
        title={words.history.title}
        intro={words.history.intro}
        {...(headline === undefined
          ? {}
          : { about: { text: headline, language: article.language, href: articlePath(at.publication, at.slug) } })}
      />
      {live !== null && (
        <>
          <ul class="ways">
            <li>
              <a href={blamePath(at.publication, at.slug)}>{words.blame.title}</a>
            </li>
          </ul>
          <VersionPicker {...at} versions={versions} />
        </>
      )}
      <Timeline {...at} language={article.language} live={live} entries={entries} />
      {next !== undefined && (
        <p class="further">
          <a href={next} rel="next">
            {words.history.earlier}
          </a>
        </p>
      )}
    </Document>
  )
}
