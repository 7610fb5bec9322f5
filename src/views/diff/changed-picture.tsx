import type { ImageBlock } from '../../domain/content/content.js'
import { WholeBlock } from './whole-block.js'

/** A picture that took the place of another: both, with their descriptions in sight, because these may have changed as well. */
export function ChangedPicture({ before, after }: { before: ImageBlock; after: ImageBlock }) {
  return (
    <div class="pictures">
      <div>
        <WholeBlock op="remove" block={before} />
        <p class="picture-alt">{before.alt}</p>
      </div>
      <div>
        <WholeBlock op="add" block={after} />
        <p class="picture-alt">{after.alt}</p>
      </div>
    </div>
  )
}
