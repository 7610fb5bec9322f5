import type { ImageBlock } from '../../domain/content/content.js'
import { useSetting } from '../setting/setting.js'
import { safeSource } from '../../domain/content/safe-link.js'

/** A picture with its caption and credit. One whose source is not safe to load is shown by its description. */
export function Figure({ block }: { block: ImageBlock }) {
  const { words } = useSetting()
  const source = safeSource(block.src)
  return (
    <figure class="figure">
      {source === undefined ? (
        <p class="figure-missing">{block.alt === '' ? words.article.picture : block.alt}</p>
      ) : (
        <img src={source} alt={block.alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" />
      )}
      {(block.caption ?? block.credit) !== undefined && (
        <figcaption>
          {block.caption !== undefined && <span class="figure-caption">{block.caption}</span>}{' '}
          {block.credit !== undefined && <span class="figure-credit">{block.credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
