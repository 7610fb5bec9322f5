import { Choice } from '../links/choice.js'
import { correctionsPath, publicationPath } from '../links/paths.js'
import { foreign } from '../setting/foreign.js'
import { useSetting } from '../setting/setting.js'
import type { PublicationView } from './publication.js'

export type NameplateSection = 'newest' | 'corrections'

interface NameplateProps {
  publication: PublicationView | undefined
  section: NameplateSection | undefined
}

/** The name of the title (of the site, on pages that belong to none) and the way to its parts. */
export function Nameplate({ publication, section }: NameplateProps) {
  const { words } = useSetting()
  if (publication === undefined) {
    return (
      <header class="nameplate">
        <p class="nameplate-name" lang="en" dir="ltr">
          <a href="/">Corrigenda</a>
        </p>
      </header>
    )
  }
  return (
    <header class="nameplate">
      <p class="nameplate-name" {...foreign(publication.language, words.locale)}>
        <a href={publicationPath(publication.slug)}>{publication.name}</a>
      </p>
      <nav class="nameplate-parts" aria-label={words.frame.navigation}>
        <ul>
          <Choice href={publicationPath(publication.slug)} text={words.frame.newest} here={section === 'newest'} />
          <Choice
            href={correctionsPath(publication.slug)}
            text={words.frame.corrections}
            here={section === 'corrections'}
          />
        </ul>
      </nav>
    </header>
  )
}
