import type { z } from 'zod'
import { Refusal, type RefusalError } from '../domain/refusal.js'
import { errorsOf, shownErrors } from '../domain/refusal-errors.js'

/**
 * A copy of an argument that fits its schema, so that what the caller does to the argument later changes no result. Refuses with
 * `validation_failed`; `at` is the JSON Pointer of the argument (`/before`). Cost: linear in the argument.
 */
export function checked<T>(schema: z.ZodType<T>, value: unknown, at: string): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  return refuse(
    parsed.error.issues
      .slice(0, shownErrors)
      .flatMap(errorsOf)
      .map(({ path, message }) => ({ path: at + path, message })),
  )
}

/**
 * The same for a list of many, one by one, until there are as many errors as a refusal lists: a schema of the whole list would make
 * an object for each of a million faults.
 */
export function checkedEach<T>(schema: z.ZodType<T>, list: readonly unknown[], at: string): T[] {
  const errors: RefusalError[] = []
  const all: T[] = []
  for (let index = 0; index < list.length && errors.length < shownErrors; index++) {
    const parsed = schema.safeParse(list[index])
    if (parsed.success) all.push(parsed.data)
    else
      for (const { path, message } of parsed.error.issues.slice(0, shownErrors).flatMap(errorsOf))
        errors.push({ path: `${at}/${index}${path}`, message })
  }
  return errors.length > 0 ? refuse(errors) : all
}

/** Throws the refusal of arguments that are wrong in these places. */
export function refuse(errors: readonly RefusalError[]): never {
  throw new Refusal(
    'validation_failed',
    'The arguments do not fit the contract; `errors` names the places.',
    errors.slice(0, shownErrors),
  )
}
