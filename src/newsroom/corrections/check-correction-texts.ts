import { textErrors } from '../../domain/content/check-text.js'
import type { Anchor, Claim } from '../../domain/corrections/correction.js'
import { Refusal } from '../../domain/refusal.js'
import { correctionLimits } from './correction-limits.js'

/** The words that people write in a correction. */
export interface CorrectionTexts {
  statement?: string | undefined
  claim?: Claim | null | undefined
  anchors?: readonly Anchor[] | undefined
  comment?: string | undefined
}

/** Throws `invalid_content` with every text that cannot be kept as it came, by its JSON Pointer in the request. */
export function checkCorrectionTexts({ statement, claim, anchors = [], comment }: CorrectionTexts): void {
  const { context } = correctionLimits
  const texts: [at: string, text: string | undefined, limit: number][] = [
    ['/statement', statement, correctionLimits.statement],
    ['/claim/wrong', claim?.wrong, correctionLimits.claim],
    ['/claim/right', claim?.right, correctionLimits.claim],
    ['/comment', comment, correctionLimits.comment],
    ...anchors.flatMap(({ exact, prefix, suffix }, index): typeof texts => [
      [`/anchors/${index}/exact`, exact, correctionLimits.exact],
      [`/anchors/${index}/prefix`, prefix, context],
      [`/anchors/${index}/suffix`, suffix, context],
    ]),
  ]
  const errors = texts.flatMap(([at, text, limit]) => (text === undefined ? [] : textErrors(text, at, limit)))
  if (errors.length > 0)
    throw new Refusal('invalid_content', 'A text cannot be kept as it was sent; see errors.', errors)
}
