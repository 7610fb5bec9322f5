import type { EmbedBlock } from '../../domain/content/content.js'
import { safeHref } from '../../domain/content/safe-link.js'
import { useSetting } from '../setting/setting.js'
import { hostOf } from './cite.js'

/** What an article embeds, as a labelled link: nothing of another site is loaded into the page. */
export function Embed({ block }: { block: EmbedBlock }) {
  const { words, voice } = useSetting()
  const target = safeHref(block.url)
  const host = hostOf(block.url)
  const title = block.title ?? host
  return (
    <p class="embed">
      <span class="label" {...voice}>
        {words.article.embedded}
      </span>{' '}
      {target === undefined ? <bdi>{title}</bdi> : <a href={target}>{title}</a>}{' '}
      {block.title !== undefined && <bdi class="embed-host">{host}</bdi>}
    </p>
  )
}
