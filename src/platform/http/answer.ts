/**
 * What a controller answers with, apart from Fastify: kept for a retry with the same Idempotency-Key, and sent by
 * `AnswerInterceptor`. `body` may be JSON that is already text: hot reads put it together from stored parts.
 */
export class Answer {
  constructor(
    readonly body: unknown,
    readonly status: number = 200,
    readonly headers: Record<string, string> = {},
    /** Members of the body shown once and never kept. */
    readonly shownOnce: readonly string[] = [],
  ) {}
}

/** JSON that is text already. */
export class JsonText {
  constructor(readonly text: string) {}
}
