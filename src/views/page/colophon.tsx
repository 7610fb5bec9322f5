import { correctionsPath } from '../links/paths.js'
import { useSetting } from '../setting/setting.js'
import type { PublicationView } from './publication.js'

/** The foot of every page: the promise, and the ways on. */
export function Colophon({ publication }: { publication: PublicationView | undefined }) {
  const { words } = useSetting()
  return (
    <footer class="colophon">
      <p>{words.frame.promise}</p>
      <ul>
        {publication !== undefined && (
          <li>
            <a href={correctionsPath(publication.slug)}>{words.lists.allCorrections}</a>
          </li>
        )}
        <li>
          <a href="/">{words.frame.allTitles}</a>
        </li>
      </ul>
      <p class="colophon-name">
        <bdi lang="en">Corrigenda</bdi>
      </p>
    </footer>
  )
}
