import { Refusal } from '../../domain/refusal.js'
import type { Work } from '../database/work.js'
import { Answer, JsonText } from './answer.js'
import type { Call } from './call.js'

/** How long an answer is kept. */
export const keptForHours = 24

interface KeptAnswer {
  same_request: boolean
  status: number
  headers: Record<string, string>
  body: string
}

/**
 * Looks the key up, and claims it when it is new. Returns the first answer when the same request was answered before; throws
 * `idempotency_key_reused` for another request under the key, `idempotency_in_progress` while the first is still running.
 * The claim is an advisory lock of the transaction, so that a crash or a rollback leaves nothing behind.
 */
export async function claimKey(work: Work, call: Call, key: string): Promise<Answer | undefined> {
  const scope = [work.actor.accountId, call.method, call.path, key]
  const find = async (): Promise<Answer | undefined> => {
    const [kept] = await work.query<KeptAnswer>(
      `SELECT request_hash = $5::bytea AS same_request, status, headers, body FROM idempotency_record
       WHERE caller = $1 AND method = $2 AND path = $3 AND key = $4 AND created_at > $6::timestamptz - make_interval(hours => ${keptForHours})`,
      [...scope, call.requestHash(), work.at],
    )
    if (kept === undefined) return undefined
    if (!kept.same_request) {
      throw new Refusal(
        'idempotency_key_reused',
        'This key was used for another request. Take a new key for a new request.',
      )
    }
    return new Answer(new JsonText(kept.body), kept.status, { ...kept.headers, 'idempotency-replayed': 'true' })
  }
  const kept = await find()
  if (kept !== undefined) return kept
  const [lock] = await work.query<{ claimed: boolean }>(
    'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 20261123)) AS claimed',
    [JSON.stringify(scope)],
  )
  if (lock?.claimed !== true) {
    throw new Refusal(
      'idempotency_in_progress',
      'The first request with this key is still running. Ask again in a moment.',
    )
  }
  // Between the look and the lock the first one may have finished.
  return find()
}

/** Keeps a successful answer in the write's own transaction, without what is shown only once. */
export async function keepAnswer(work: Work, call: Call, key: string, answer: Answer): Promise<void> {
  await work.query(
    `INSERT INTO idempotency_record (caller, method, path, key, request_hash, status, headers, body, created_at)
     VALUES ($1, $2, $3, $4, $5::bytea, $6::int, $7::jsonb, $8, $9::timestamptz)
     ON CONFLICT (caller, method, path, key) DO UPDATE
     SET request_hash = excluded.request_hash, status = excluded.status, headers = excluded.headers, body = excluded.body, created_at = excluded.created_at
     RETURNING 1 AS kept`,
    [
      work.actor.accountId,
      call.method,
      call.path,
      key,
      call.requestHash(),
      answer.status,
      JSON.stringify(answer.headers),
      keptBody(answer),
      work.at,
    ],
  )
}

function keptBody(answer: Answer): string {
  if (answer.body instanceof JsonText) return answer.body.text
  const hidden = new Set(answer.shownOnce)
  return JSON.stringify(answer.body, (name, value: unknown) => (hidden.has(name) ? undefined : value))
}
