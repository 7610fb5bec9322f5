import { StandardSchemaValidationPipe } from '@nestjs/common'
import { Refusal } from '../../domain/refusal.js'

type PathSegment = PropertyKey | { key: PropertyKey }

const shownErrors = 50

/** The path of an issue as a JSON Pointer (RFC 6901). */
function pointerOf(path: readonly PathSegment[] | undefined): string {
  return (path ?? [])
    .map((segment) => String(typeof segment === 'object' ? segment.key : segment))
    .map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')
}

/** Holds bodies, queries and path parameters against their schemas. Unknown fields are refused, so that a typo is no silent loss. */
export const validation = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) =>
    new Refusal(
      'validation_failed',
      'The request does not fit the contract; `errors` names the places.',
      issues.slice(0, shownErrors).map((issue) => ({ path: pointerOf(issue.path), message: issue.message })),
    ),
})
