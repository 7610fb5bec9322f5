import { CorrectionItem, type CorrectionItemView } from '../corrections/correction-item.js'
import { correctionsPath } from '../links/paths.js'
import { Document } from '../page/document.js'
import type { PageHead } from '../page/page-head.js'
import type { PublicationView } from '../page/publication.js'
import { wordsFor } from '../words/words-for.js'
import { ArticleItem, type ArticleItemView } from './article-item.js'

export interface TitlePageProps {
  publication: PublicationView
  /** Newest first. */
  articles: readonly ArticleItemView[]
  /** The newest few, newest first. */
  corrections: readonly CorrectionItemView[]
  head?: PageHead
}

/** `/{publication}`: the newest articles and corrections of a title. */
export function TitlePage({ publication, articles, corrections, head }: TitlePageProps) {
  const words = wordsFor(publication.language)
  return (
    <Document
      language={publication.language}
      timeZone={publication.timeZone}
      title={publication.name}
      publication={publication}
      section="newest"
      form="title-page"
      {...(head === undefined ? {} : { head })}
    >
      <h1 class="visually-hidden">{publication.name}</h1>
      <section class="newest" aria-labelledby="newest-articles">
        <h2 class="rubric" id="newest-articles">
          {words.lists.newestArticles}
        </h2>
        {articles.length === 0 && <p class="nothing">{words.lists.noArticles}</p>}
        {articles.map((article) => (
          <ArticleItem publication={publication.slug} article={article} />
        ))}
      </section>
      <section class="newest-corrections" aria-labelledby="newest-corrections">
        <h2 class="rubric" id="newest-corrections">
          {words.lists.newestCorrections}
        </h2>
        {corrections.length === 0 && <p class="nothing">{words.lists.noCorrections}</p>}
        {corrections.map((item) => (
          <CorrectionItem publication={publication.slug} item={item} short />
        ))}
        {corrections.length > 0 && (
          <p class="further">
            <a href={correctionsPath(publication.slug)}>{words.lists.allCorrections}</a>
          </p>
        )}
      </section>
    </Document>
  )
}
