import type { MemberView, ShapeView } from '../../views/index.js'

/** What of JSON Schema (2020-12) the service's own document uses. */
export interface JsonSchema {
  $ref?: string
  type?: string
  description?: string
  format?: string
  enum?: unknown[]
  const?: unknown
  default?: unknown
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
  items?: JsonSchema
  allOf?: JsonSchema[]
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
}

/** Above it a bound is the machine's, not the contract's. */
const largestBound = 1_000_000_000

/** A schema as something to read. Patterns are left out: the words beside a member say what it takes. */
export function shapeOf(schema: JsonSchema): ShapeView {
  if (schema.$ref !== undefined) return { type: 'reference', name: schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1) }
  const [only, ...others] = schema.allOf ?? []
  if (only !== undefined && others.length === 0) return shapeOf(only)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return choiceOf(choices)
  if (schema.type === 'array') return { type: 'list', of: shapeOf(schema.items ?? {}) }
  if (schema.properties !== undefined) return { type: 'object', members: membersOf(schema) }
  if (typeof schema.additionalProperties === 'object') {
    return { type: 'map', of: shapeOf(schema.additionalProperties) }
  }
  return { type: 'value', text: valueWords(schema) }
}

/** Choices inside a choice are choices of it. */
function choiceOf(schemas: readonly JsonSchema[]): ShapeView {
  const of = schemas.map(shapeOf).flatMap((shape) => (shape.type === 'choice' ? shape.of : [shape]))
  return { type: 'choice', of }
}

function membersOf({ properties = {}, required = [] }: JsonSchema): MemberView[] {
  return Object.entries(properties).map(([name, schema]) => memberOf(name, schema, required.includes(name)))
}

function memberOf(name: string, schema: JsonSchema, required: boolean): MemberView {
  const { description } = schema
  return { name, required, shape: shapeOf(schema), ...(description !== undefined && { description }) }
}

function valueWords(schema: JsonSchema): string {
  const values = schema.const === undefined ? schema.enum : [schema.const]
  const kind =
    values === undefined
      ? (schema.format ?? schema.type ?? 'any value')
      : values.map((value) => JSON.stringify(value)).join(', ')
  const standard = schema.default === undefined ? '' : `, ${JSON.stringify(schema.default)} unless given`
  return kind + (values === undefined ? boundWords(schema) : '') + standard
}

function boundWords({ minimum, maximum, minLength, maxLength }: JsonSchema): string {
  const [least, most] = [minimum ?? minLength, maximum ?? maxLength]
  const isMostShown = most !== undefined && most < largestBound
  const isLeastShown = least !== undefined && least > -largestBound
  const unit = (count: number): string =>
    maxLength === undefined && minLength === undefined ? '' : count === 1 ? ' character' : ' characters'
  if (isLeastShown && isMostShown) return `, ${least} to ${most}${unit(most)}`
  if (isMostShown) return `, at most ${most}${unit(most)}`
  return isLeastShown ? `, at least ${least}${unit(least)}` : ''
}
