import type { OpenAPIObject } from '@nestjs/swagger'

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>

const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
  properties: {
    type: { type: 'string', description: 'Where the code is explained' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What to do, for the person who reads it' },
    instance: { type: 'string' },
    code: { type: 'string', description: 'Stable; for programs to branch on' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'message'],
        properties: { path: { type: 'string', description: 'JSON Pointer (RFC 6901)' }, message: { type: 'string' } },
      },
    },
  },
}

const ifMatch = {
  name: 'If-Match',
  in: 'header' as const,
  required: true,
  schema: { type: 'string' },
  description: 'The ETag of what was edited. 428 without it, 412 when it is stale.',
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  schema: { type: 'string' },
  description: 'A quoted string. The same key and body get the first answer again, for 24 hours.',
}

/** The conventions that hold for every route, said at every route: problems, If-Match, Idempotency-Key. Changes the document. */
export function documentConventions(document: OpenAPIObject): OpenAPIObject {
  ;(document.components ??= {}).schemas = { ...document.components.schemas, Problem: problem }
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods as Record<string, Operation>)) {
      const parameters = (operation.parameters ??= [])
      if (
        method === 'patch' ||
        (method === 'post' && /\/(revisions|restore|releases|status|transitions)$/.test(path))
      ) {
        parameters.push(ifMatch)
      }
      if (method === 'post' && path !== '/v1/diffs') parameters.push(idempotencyKey)
      operation.responses['default'] = {
        description: 'A problem (RFC 9457)',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      }
    }
  }
  return document
}
