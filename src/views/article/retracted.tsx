import type { PublicationView } from '../page/publication.js'
import { useSetting } from '../setting/setting.js'

/** The line between a retraction and the text that it retracts. */
export function Retracted({ publication }: { publication: PublicationView }) {
  const { words } = useSetting()
  return (
    <p class="retracted-line">
      {words.article.retractedText(<bdi lang={publication.language}>{publication.name}</bdi>)}
    </p>
  )
}
