import { buildAdmin, buildContent, buildStaff } from '../factories/newsroom.js'
import { buildDesk, type Desk } from '../factories/desk.js'
import type { Client } from './client.js'
import { routesOf, type RegisteredRoute } from './routes.js'
import type { TestService } from './service.js'

/** A newsroom in which every route has something to read: a corrected article with three revisions, two of them released. */
export interface ReadableNewsroom {
  desk: Desk
  noticeId: string
  /** The title's own administrator, who may read all of it. */
  admin: Client & { accountId: string }
  /** The address of a route here, with the names of its path filled in. */
  addressOf(route: Pick<RegisteredRoute, 'url'>): string
}

export async function buildReadableNewsroom(service: TestService): Promise<ReadableNewsroom> {
  const desk = await buildDesk(service)
  const { id: noticeId } = await desk.draft()
  await desk.bring(noticeId, 'published')
  await desk.article.save(buildContent('A draft', 'Of words to come.'), { note: 'Half done' })
  const { publication, slug, id } = desk.article
  const admin = await buildStaff(service, publication, 'admin')
  const values: [prefix: string, replacements: Record<string, string>][] = [
    ['/v1/articles/', { id, number: '1', from: '1', to: '2' }],
    ['/v1/accounts/', { id: desk.writer.accountId }],
    ['/v1/corrections/', { id: noticeId }],
    ['/v1/publications/', { slug: publication.slug }],
    ['/assets/', { name: 'harbour.svg' }],
    ['/:sheet', { sheet: await stylesheet(buildAdmin(service).as(undefined)) }],
    ['/:publication', { publication: publication.slug, slug, number: '1', from: '1', to: '2' }],
  ]
  const addressOf = ({ url }: Pick<RegisteredRoute, 'url'>): string => {
    const [, names = {}] = values.find(([prefix]) => url.startsWith(prefix)) ?? []
    const address = url.replaceAll(/:(\w+)/g, (whole, name: string) => names[name] ?? whole)
    if (url.endsWith('/phrases')) return `${address}?q=the`
    return url.endsWith('/diff') ? `${address}?from=1&to=2` : address
  }
  return { desk, noticeId, admin, addressOf }
}

async function stylesheet(reader: Client): Promise<string> {
  const { text } = await reader.get('/', { headers: { accept: 'text/html' } })
  return /href="\/([^"/]+)\.css"/.exec(text)?.[1] ?? 'none'
}

/** What a process says of itself: asked anew each time, and kept nowhere. */
const ofTheProcess = /^\/(health|metrics)/

/** Routes that read something of the record, or a page. */
export function readingRoutes(service: TestService): RegisteredRoute[] {
  return routesOf(service.application).filter(({ method, url }) => method === 'GET' && !ofTheProcess.test(url))
}
