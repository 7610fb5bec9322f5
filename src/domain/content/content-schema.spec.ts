import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import {
  type bodyBlockSchema,
  contentInputSchema,
  contentSchema,
  type formattedBodySchema,
  type runSchema,
} from './content-schema.js'
import type { BodyBlock, Content, ContentInput, FormattedBody, Run } from './content.js'

/** True only when each type can stand for the other, so that neither has a member the other lacks. */
type Alike<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

const inStep: {
  run: Alike<z.output<typeof runSchema>, Run>
  block: Alike<z.output<typeof bodyBlockSchema>, BodyBlock>
  content: Alike<z.output<typeof contentSchema>, Content>
  formatted: Alike<z.output<typeof formattedBodySchema>, FormattedBody>
  input: Alike<z.output<typeof contentInputSchema>, ContentInput>
} = { run: true, block: true, content: true, formatted: true, input: true }

const issuesOf = (schema: z.ZodType, value: unknown): { path: string; code: string }[] => {
  const result = schema.safeParse(value)
  return result.success ? [] : result.error.issues.map(({ path, code }) => ({ path: path.join('/'), code }))
}

describe('contentSchema', () => {
  it('is in step with the types of content.ts', () => {
    // The assertion is the type of `inStep`: the type check fails when they part.
    expect(Object.values(inStep)).toEqual([true, true, true, true, true])
  })

  it('takes every kind of block and returns it unchanged', () => {
    const runs = [{ text: ' a ', strong: true, em: true, code: true, sub: true, sup: true, href: 'javascript:x' }]
    const content = {
      headline: ' kept ',
      standfirst: '',
      byline: 'b',
      dateline: 'd',
      credit: 'c',
      body: [
        { kind: 'paragraph', runs, cite: 'x' },
        { kind: 'quote', runs: [] },
        { kind: 'heading', level: 4, runs },
        { kind: 'list', ordered: true, items: [runs, []] },
        { kind: 'image', src: 's', alt: '', caption: 'c', credit: 'd' },
        { kind: 'embed', url: 'u', title: 't' },
        { kind: 'table', header: false, rows: [[runs], []] },
        { kind: 'code', text: '', language: 'ts' },
        { kind: 'html', html: '<x>' },
      ],
    }
    expect(contentSchema.parse(content)).toEqual(content)
    expect(contentInputSchema.parse(content)).toEqual(content)
  })

  it('names the path of what is wrong in a block', () => {
    const body = [
      { kind: 'heading', level: 5, runs: [] },
      { kind: 'paragraph', runs: [{ text: 'a', strong: false }] },
      { kind: 'poll' },
    ]
    expect(issuesOf(contentSchema, { headline: 'h', body }).map((issue) => issue.path)).toEqual([
      'body/0/level',
      'body/1/runs/0/strong',
      'body/2/kind',
    ])
  })

  it('refuses unknown members on every level', () => {
    for (const value of [
      { headline: 'h', body: [], extra: 1 },
      { headline: 'h', body: [{ kind: 'html', html: '', extra: 1 }] },
      { headline: 'h', body: [{ kind: 'paragraph', runs: [{ text: '', u: true }] }] },
    ]) {
      expect(issuesOf(contentSchema, value).map((issue) => issue.code)).toEqual(['unrecognized_keys'])
    }
    expect(issuesOf(contentInputSchema, { headline: 'h', body: { format: 'html', value: '', x: 1 } })).not.toEqual([])
  })

  it('names the path inside a body that is an array or a format', () => {
    expect(issuesOf(contentInputSchema, { headline: 'h', body: [{ kind: 'html', html: 1 }] })[0]?.path).toBe(
      'body/0/html',
    )
    expect(issuesOf(contentInputSchema, { headline: 'h', body: { format: 'html', value: 1 } })[0]?.path).toBe(
      'body/value',
    )
    expect(issuesOf(contentInputSchema, { headline: 'h', body: { format: 'rtf', value: '' } })[0]?.path).toBe(
      'body/format',
    )
    expect(issuesOf(contentInputSchema, { headline: 'h', body: 'text' })[0]?.path).toBe('body')
  })

  it('has no formatted body on output and no null or undefined members', () => {
    expect(issuesOf(contentSchema, { headline: 'h', body: { format: 'text', value: '' } })).not.toEqual([])
    expect(issuesOf(contentSchema, { headline: 'h', byline: null, body: [] })).not.toEqual([])
    expect(issuesOf(contentSchema, { headline: 'h', byline: undefined, body: [] })).not.toEqual([])
  })

  it('becomes named components of a JSON Schema', () => {
    const json = z.toJSONSchema(z.object({ a: contentSchema, b: contentInputSchema }))
    expect(Object.keys(json.$defs ?? {}).sort()).toEqual([
      'BodyBlock',
      'Content',
      'ContentInput',
      'FormattedBody',
      'Run',
    ])
  })
})
