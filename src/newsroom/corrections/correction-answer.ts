import { Answer } from '../../platform/http/answer.js'
import { surrogateKeys } from '../../platform/http/surrogate-keys.js'
import type { Audience } from '../../platform/security/permit.js'
import type { CorrectionRow } from './correction-row.js'
import { correctionTag, presentCorrection } from './correction-presenter.js'

export function correctionAnswer(row: CorrectionRow, audience: Audience, status = 200): Answer {
  return new Answer(presentCorrection(row, audience), status, {
    etag: correctionTag(row, audience),
    ...(status === 201 && { location: `/v1/corrections/${row.id}` }),
    ...(audience === 'public' && surrogateKeys(row.articleId, row.publicationId)),
  })
}
