import { Document } from '../page/document.js'
import type { PageHead } from '../page/page-head.js'
import { PageTitle } from '../page/page-title.js'
import type { PublicationView } from '../page/publication.js'
import { settingFor } from '../setting/setting.js'
import { Time } from '../times/time.js'
import { byMonth } from './by-month.js'
import { CorrectionItem, type CorrectionItemView } from './correction-item.js'

export interface CorrectionsPageProps {
  publication: PublicationView
  /** Newest first. */
  items: readonly CorrectionItemView[]
  /** Where the next, older ones are. */
  next?: string
  head?: PageHead
}

/** `/{publication}/corrections`: every notice of a title by date. */
export function CorrectionsPage({ publication, items, next, head }: CorrectionsPageProps) {
  const { words, timeZone } = settingFor(publication.language, publication.timeZone)
  return (
    <Document
      language={publication.language}
      timeZone={publication.timeZone}
      title={words.lists.correctionsTitle(publication.name)}
      publication={publication}
      section="corrections"
      form="corrections-page"
      {...(head === undefined ? {} : { head })}
    >
      <PageTitle
        title={words.lists.correctionsOf(<bdi>{publication.name}</bdi>)}
        intro={words.lists.correctionsIntro}
      />
      {items.length === 0 && <p class="nothing">{words.lists.noCorrections}</p>}
      {byMonth(items, timeZone).map((month, position) => (
        <section class="month" aria-labelledby={`month-${position}`}>
          <h2 class="rubric" id={`month-${position}`}>
            <Time at={month.at} as="month" />
          </h2>
          <div class="month-items">
            {month.items.map((item) => (
              <CorrectionItem publication={publication.slug} item={item} />
            ))}
          </div>
        </section>
      ))}
      {next !== undefined && (
        <p class="further">
          <a href={next} rel="next">
            {words.lists.older}
          </a>
        </p>
      )}
    </Document>
  )
}
