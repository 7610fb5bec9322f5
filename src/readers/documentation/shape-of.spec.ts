import { describe, expect, it } from '@jest/globals'
import { type JsonSchema, shapeOf } from './shape-of.js'

const words = (schema: JsonSchema): string => {
  const shape = shapeOf(schema)
  return shape.type === 'value' ? shape.text : shape.type
}

describe('a schema in words', () => {
  it.each<[JsonSchema, string]>([
    [{ type: 'string' }, 'string'],
    [{ type: 'string', format: 'uuid', minLength: 1 }, 'uuid, at least 1 character'],
    [{ type: 'string', maxLength: 500 }, 'string, at most 500 characters'],
    [{ type: 'integer', minimum: 1, maximum: 200, default: 50 }, 'integer, 1 to 200, 50 unless given'],
    [{ type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 }, 'integer'],
    [{ type: 'string', enum: ['minor', 'major'] }, '"minor", "major"'],
    [{ const: true }, 'true'],
    [{}, 'any value'],
  ])('%j is %s', (schema, expected) => {
    expect(words(schema)).toBe(expected)
  })

  it('names what it refers to, through a wrapping that only adds words', () => {
    const reference = { $ref: '#/components/schemas/Run' }
    expect(shapeOf({ allOf: [reference], description: 'The first.' })).toEqual({ type: 'reference', name: 'Run' })
    expect(shapeOf({ type: 'array', items: reference })).toEqual({
      type: 'list',
      of: { type: 'reference', name: 'Run' },
    })
  })

  it('lists members in order and says which must be there', () => {
    const schema = { type: 'object', properties: { a: { type: 'string' }, b: {} }, required: ['a'] }
    expect(shapeOf(schema)).toMatchObject({
      members: [
        { name: 'a', required: true },
        { name: 'b', required: false },
      ],
    })
  })

  it('makes one choice of choices in choices', () => {
    const schema = { anyOf: [{ anyOf: [{ type: 'string' }, { type: 'integer' }] }, { type: 'null' }] }
    expect(shapeOf(schema)).toMatchObject({
      type: 'choice',
      of: [{ text: 'string' }, { text: 'integer' }, { text: 'null' }],
    })
  })
})
