import { StandardSchemaValidationPipe } from '@nestjs/common'
import { Refusal, type RefusalError } from '../../domain/refusal.js'
import { errorsOf, shownErrors, unknownField } from '../../domain/refusal-errors.js'

const refusalOf = (errors: RefusalError[]): Refusal =>
  new Refusal(
    'validation_failed',
    'The request does not fit the contract; `errors` names the places.',
    errors.slice(0, shownErrors),
  )

/** Where the first own `__proto__` stands: JSON can hold one, and zod passes over it in a record. `parseJson` bounds the depth. */
function prototypeField(value: unknown): PropertyKey[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (Object.hasOwn(value, '__proto__')) return ['__proto__']
  for (const key of Object.keys(value)) {
    const place = prototypeField((value as Record<string, unknown>)[key])
    if (place !== undefined) return [key, ...place]
  }
  return undefined
}

class Validation extends StandardSchemaValidationPipe {
  /** Nest's own takes `__proto__`, `prototype` and `constructor` out in silence, as if they had not been sent. */
  protected override stripProtoKeys(value: unknown): void {
    const place = prototypeField(value)
    if (place !== undefined) throw refusalOf([unknownField(place)])
  }
}

/** Holds bodies, queries and path parameters against their schemas. Unknown fields are refused, so that a typo is no silent loss. */
export const validation = new Validation({ exceptionFactory: (issues) => refusalOf(issues.flatMap(errorsOf)) })
