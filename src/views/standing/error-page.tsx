import { publicationPath } from '../links/paths.js'
import { Document } from '../page/document.js'
import type { PublicationView } from '../page/publication.js'
import { wordsFor } from '../words/words-for.js'

export interface ErrorPageProps {
  status: 404 | 410 | 500
  /** BCP 47: the language of the page. */
  language: string
  /** The title under whose address it happened, when there is such a title. */
  publication?: PublicationView
}

const phrases = { 404: 'notFound', 410: 'gone', 500: 'broken' } as const

/** An error, in the words of the page's language. Says nothing of its cause: that is for the log. */
export function ErrorPage({ status, language, publication }: ErrorPageProps) {
  const { standing } = wordsFor(language)
  const phrase = phrases[status]
  return (
    <Document
      language={language}
      title={`${standing[phrase]} · ${publication?.name ?? 'Corrigenda'}`}
      head={{ robots: 'noindex' }}
      form="error-page"
      {...(publication === undefined ? {} : { publication })}
    >
      <p class="error-status">{status}</p>
      <h1>{standing[phrase]}</h1>
      <p class="intro">{standing[`${phrase}Text`]}</p>
      <p class="further">
        <a href={publication === undefined ? '/' : publicationPath(publication.slug)}>{standing.home}</a>
      </p>
    </Document>
  )
}
