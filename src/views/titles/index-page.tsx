import { Document } from '../page/document.js'
import type { PageHead } from '../page/page-head.js'
import { correctionsPath, publicationPath } from '../links/paths.js'
import { directionOf } from '../../domain/articles/language.js'
import type { PublicationView } from '../page/publication.js'
import { wordsFor } from '../words/words-for.js'

export interface IndexPageProps {
  /** BCP 47: the language of the page itself. */
  language: string
  titles: readonly PublicationView[]
  head?: PageHead
}

/** `/`: the titles. Each speaks its own language. */
export function IndexPage({ language, titles, head }: IndexPageProps) {
  const words = wordsFor(language)
  return (
    <Document language={language} title="Corrigenda" form="index-page" {...(head === undefined ? {} : { head })}>
      <header class="page-title">
        <h1 class="purpose">{words.frame.purpose}</h1>
      </header>
      <section aria-labelledby="titles">
        <h2 class="rubric" id="titles">
          {words.lists.titles}
        </h2>
        <ul class="titles">
          {titles.map((title) => (
            <li>
              <h3>
                <a href={publicationPath(title.slug)} lang={title.language} dir={directionOf(title.language)}>
                  {title.name}
                </a>
              </h3>
              <p>
                <a
                  href={correctionsPath(title.slug)}
                  lang={title.language}
                  dir={directionOf(title.language)}
                  aria-label={`${title.name}: ${wordsFor(title.language).frame.corrections}`}
                >
                  {wordsFor(title.language).frame.corrections}
                </a>
              </p>
            </li>
          ))}
        </ul>
      </section>
    </Document>
  )
}
