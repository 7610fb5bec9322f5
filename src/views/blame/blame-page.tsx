import type { ArticleView, VersionView } from '../article/article-view.js'
import { articlePath } from '../links/paths.js'
import { Document } from '../page/document.js'
import type { PageHead } from '../page/page-head.js'
import { PageTitle } from '../page/page-title.js'
import type { PublicationView } from '../page/publication.js'
import { wordsFor } from '../words/words-for.js'
import { BlameFrame } from './blame-frame.js'
import type { BlamedBlockView, SourceView } from './blame-view.js'
import { BlamedBlock } from './blamed-block.js'
import { SourceList } from './source-list.js'
import { shownSources, Sources } from './sources.js'

export interface BlamePageProps {
  publication: PublicationView
  article: ArticleView
  /** That of the version. */
  headline: string
  version: VersionView
  /** How many versions readers have seen. */
  total: number
  previous?: VersionView
  next?: VersionView
  blocks: readonly BlamedBlockView[]
  /** Oldest first; every revision that `blocks` name is one of them. */
  sources: readonly SourceView[]
  /** How many blocks were looked at less closely, if any. */
  coarse?: number
  head?: PageHead
}

/**
 * `/{publication}/{slug}/blame`, `…/revisions/{n}/blame`: which version brought which words. What the margin tells who points at
 * words, the numbers in the text and the list below tell everyone.
 */
export function BlamePage(props: BlamePageProps) {
  const { publication, article, headline, version, total, previous, next, blocks, sources, coarse, head } = props
  const words = wordsFor(article.language)
  const at = { publication: publication.slug, slug: article.slug }
  const isFirst = sources.every((source) => source.version.number === 1)
  return (
    <Document
      language={article.language}
      timeZone={publication.timeZone}
      title={[words.blame.title, headline, publication.name].join(' · ')}
      publication={publication}
      form="blame-page"
      {...(head === undefined ? {} : { head })}
    >
      <PageTitle
        title={words.blame.title}
        intro={isFirst ? words.blame.onlyFirst : words.blame.intro}
        about={{ text: headline, language: article.language, href: articlePath(at.publication, at.slug) }}
      />
      <BlameFrame {...at} version={version} total={total} {...(previous && { previous })} {...(next && { next })} />
      {coarse !== undefined && <p class="coarse">{words.blame.coarse(coarse)}</p>}
      <Sources.Provider value={shownSources(sources)}>
        <div class="blame article-body">
          {blocks.map((blamed, position) => (
            <BlamedBlock language={article.language} blamed={blamed} position={position} />
          ))}
        </div>
        <SourceList {...at} language={article.language} sources={sources} blocks={blocks} />
      </Sources.Provider>
    </Document>
  )
}
