import type { Anchor } from '../../domain/corrections/correction.js'
import type { ModelWork } from '../../platform/database/work.js'
import { keepWording } from './keep-wording.js'

/** Puts anchors in the place of those that a draft had. */
export async function keepAnchors(
  work: ModelWork,
  correction: { articleId: string; id: string },
  anchors: readonly Anchor[],
): Promise<void> {
  const { articleId, id: correctionId } = correction
  await work.models.correctionAnchor.deleteMany({ where: { articleId, correctionId } })
  const keep = async (text: string | undefined): Promise<string | null> =>
    text === undefined ? null : (await keepWording(work, articleId, text)).id
  for (const [ordinal, { revision, exact, prefix, suffix }] of anchors.entries()) {
    const exactId = (await keepWording(work, articleId, exact)).id
    await work.models.correctionAnchor.create({
      data: {
        articleId,
        correctionId,
        ordinal,
        revision,
        exactId,
        prefixId: await keep(prefix),
        suffixId: await keep(suffix),
      },
    })
  }
}
