import type { OpenAPIObject } from '@nestjs/swagger'
import type { AnswerView, ComponentView, ParameterView, RouteGroupView, RouteView } from '../../views/index.js'
import { type JsonSchema, shapeOf } from './shape-of.js'

/** What the document is read as: the parts of OpenAPI 3.1 that it uses. */
interface Operation {
  operationId?: string
  summary?: string
  tags?: string[]
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: JsonSchema }[]
  requestBody?: { content?: Contents }
  responses?: Record<string, { content?: Contents }>
}
type Contents = Record<string, { schema?: JsonSchema }>

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

/** What is said of a route beyond the document, by operation id. */
export interface RouteWords {
  permission(operationId: string): string | undefined
}

/** The routes of an OpenAPI document by tag, in its order, and its named shapes by name. */
export function apiViewOf(
  document: OpenAPIObject,
  words: RouteWords,
): { groups: RouteGroupView[]; components: ComponentView[] } {
  const groups = new Map<string, RouteView[]>()
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method] as Operation | undefined
      if (operation === undefined) continue
      const tag = operation.tags?.[0] ?? 'other'
      const routes = groups.get(tag) ?? []
      groups.set(tag, [...routes, routeOf(method, path, operation, words)])
    }
  }
  const schemas = Object.entries((document.components?.schemas ?? {}) as Record<string, JsonSchema>)
  return {
    groups: [...groups].map(([name, routes]) => ({ name, routes })),
    components: schemas
      .map(([name, schema]) => componentOf(name, schema))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'en')),
  }
}

function componentOf(name: string, schema: JsonSchema): ComponentView {
  const { description } = schema
  return { name, shape: shapeOf(schema), ...(description !== undefined && { description }) }
}

function routeOf(method: string, path: string, operation: Operation, words: RouteWords): RouteView {
  const id = operation.operationId ?? `${method} ${path}`
  const { summary } = operation
  const permission = words.permission(id)
  const body = shapeIn(operation.requestBody?.content)
  return {
    id: id.replaceAll(/[^\w]+/g, '-'),
    method: method.toUpperCase(),
    path,
    parameters: (operation.parameters ?? []).filter((one) => one.in === 'path' || one.in === 'query').map(parameterOf),
    answers: Object.entries(operation.responses ?? {}).map(([status, answer]) => answerOf(status, answer.content)),
    ...(summary !== undefined && { summary }),
    ...(permission !== undefined && { permission }),
    ...(body && { body }),
  }
}

function parameterOf(parameter: NonNullable<Operation['parameters']>[number]): ParameterView {
  const description = parameter.description ?? parameter.schema?.description
  return {
    name: parameter.name,
    place: parameter.in,
    required: parameter.required ?? false,
    shape: shapeOf(parameter.schema ?? {}),
    ...(description !== undefined && { description }),
  }
}

function answerOf(status: string, contents: Contents | undefined): AnswerView {
  const shape = shapeIn(contents)
  return { status, ...(shape && { shape }) }
}

function shapeIn(contents: Contents | undefined) {
  const schema = Object.values(contents ?? {})[0]?.schema
  return schema && shapeOf(schema)
}
