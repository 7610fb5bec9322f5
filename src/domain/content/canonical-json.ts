import canonicalize from 'canonicalize'

/**
 * The canonical JSON of a value (RFC 8785): keys sorted by UTF-16 code units, no white space, numbers as ECMAScript writes them.
 * Members that are `undefined` are left out, as in JSON. Throws an Error for what JSON cannot hold: `undefined` itself, NaN,
 * an infinity, a circle, a lone surrogate. Cost: linear in the size of the value.
 */
export function canonicalJson(value: unknown): string {
  const json = canonicalize(value)
  if (json === undefined) throw new Error('This value has no JSON form')
  return json
}
