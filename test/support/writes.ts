import {
  buildAdmin,
  buildArticle,
  buildContent,
  buildPublication,
  buildStaff,
  type TestPublication,
} from '../factories/newsroom.js'
import { buildDesk, right, wrong } from '../factories/desk.js'
import type { Client, Reply, Sending } from './client.js'
import type { TestService } from './service.js'

/** A request that would be carried out, by somebody who may. */
export interface ReadyWrite {
  client: Client
  path: string
  body: unknown
  ifMatch?: string
  publication: TestPublication
  /** What an auditor may read and others of the staff may not know of. */
  isHidden?: true
}

export interface WriteRoute {
  /** As it is registered; several ways to use one route stand here several times. */
  route: string
  name?: string
  /** The status of success. */
  status: number
  /** The events that it leaves, one for each state that it changes (L1). */
  events: string[]
  prepare(service: TestService): Promise<ReadyWrite>
}

export const labelOf = ({ route, name }: WriteRoute): string => (name === undefined ? route : `${route} (${name})`)

export const methodOf = ({ route }: WriteRoute): string => route.split(' ')[0] ?? ''

/** Sends a prepared write, or a variation of it. */
export function sendWrite(
  route: WriteRoute,
  ready: ReadyWrite,
  { body = ready.body, client = ready.client, ...sending }: Sending & { body?: unknown; client?: Client } = {},
): Promise<Reply> {
  return client.send(methodOf(route), ready.path, body, {
    ...(ready.ifMatch !== undefined && { ifMatch: ready.ifMatch }),
    ...sending,
  })
}

let made = 0
const fresh = (word: string): string => `${word}-w${++made}`

/** Every kind of block and every field. */
export const fullContent = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  byline: 'Byline',
  dateline: 'Dateline',
  credit: 'Credit',
  body: [
    { kind: 'paragraph', runs: [{ text: 'Plain ' }, { text: 'linked', strong: true, href: 'https://example.org/' }] },
    { kind: 'quote', runs: [{ text: 'Quoted' }], cite: 'Somebody' },
    { kind: 'heading', level: 2, runs: [{ text: 'Heading' }] },
    { kind: 'list', ordered: true, items: [[{ text: 'Item', em: true }]] },
    { kind: 'image', src: 'https://example.org/x.jpg', alt: 'Alt', caption: 'Caption', credit: 'Credit' },
    { kind: 'embed', url: 'https://example.org/', title: 'Title' },
    { kind: 'table', header: true, rows: [[[{ text: 'Cell' }]]] },
    { kind: 'code', text: 'Code', language: 'c' },
    { kind: 'html', html: '<aside>Aside</aside>' },
  ],
}

const policy = {
  onePersonNewsroom: false,
  showStaff: 'role',
  noNoticeCodes: ['other'],
  gate: { mode: 'off', codes: ['number'], graceMs: 1 },
  placement: { minor: 'top' },
  correctionsUrl: 'https://example.org/corrections',
  approvals: { correction: { minor: { roles: ['editor'], count: 1 } } },
}

async function buildAccount(
  service: TestService,
): Promise<{ admin: Client; publication: TestPublication; path: string; etag: string }> {
  const publication = await buildPublication(service)
  const admin = buildAdmin(service)
  const { json } = await admin.post('/v1/accounts', { name: 'Someone', roles: { [publication.slug]: ['editor'] } })
  const path = `/v1/accounts/${json.id}`
  return { admin, publication, path, etag: (await admin.get(path)).headers.get('etag') ?? '' }
}

const tagOf = async (client: Client, path: string): Promise<string> => (await client.get(path)).json.etag

function transition(
  action: string,
  from: 'draft' | 'in_review' | 'approved' | 'published',
  who: 'writer' | 'editor' | 'standards',
  events: string[],
  more: object = {},
): WriteRoute {
  return {
    route: 'POST /v1/corrections/:id/transitions',
    name: action,
    status: 200,
    events,
    prepare: async (service) => {
      const desk = await buildDesk(service)
      const { id } = await desk.draft()
      if (from !== 'draft') await desk.bring(id, from)
      const ifMatch = (await desk.read(id)).json.etag
      const { publication } = desk.article
      return {
        client: desk[who],
        path: `/v1/corrections/${id}/transitions`,
        body: { action, comment: 'Checked twice.', ...more },
        ifMatch,
        publication,
        ...(from !== 'published' && { isHidden: true }),
      }
    },
  }
}

/** Every way to write: a test holds this list against the registered routes. `prepare` makes what the write needs. */
export const writeRoutes: WriteRoute[] = [
  {
    route: 'POST /v1/publications',
    status: 201,
    events: ['publication.created'],
    prepare: async (service) => ({
      client: buildAdmin(service),
      path: '/v1/publications',
      body: { slug: fresh('title'), name: 'A title', language: 'en', timeZone: 'UTC', policy },
      publication: await buildPublication(service),
    }),
  },
  {
    route: 'PATCH /v1/publications/:slug',
    status: 200,
    events: ['publication.changed'],
    prepare: async (service) => {
      const publication = await buildPublication(service)
      const client = buildAdmin(service)
      const path = `/v1/publications/${publication.slug}`
      const ifMatch = (await client.get(path)).headers.get('etag') ?? ''
      return {
        client,
        path,
        body: { name: 'Renamed', language: 'de', timeZone: 'Europe/Berlin', policy },
        ifMatch,
        publication,
      }
    },
  },
  {
    route: 'POST /v1/accounts',
    status: 201,
    events: ['account.created'],
    prepare: async (service) => {
      const publication = await buildPublication(service)
      const body = { name: 'Someone', email: 'someone@example.org', roles: { [publication.slug]: ['editor'] } }
      return { client: buildAdmin(service), path: '/v1/accounts', body, publication }
    },
  },
  {
    route: 'PATCH /v1/accounts/:id',
    status: 200,
    events: ['account.changed'],
    prepare: async (service) => {
      const { admin, publication, path, etag } = await buildAccount(service)
      const roles = { [publication.slug]: ['contributor'] }
      const body = { name: 'Renamed', email: 'new@example.org', roles, disabled: true }
      return { client: admin, path, body, ifMatch: etag, publication }
    },
  },
  {
    route: 'POST /v1/accounts/:id/tokens',
    status: 201,
    events: ['token.created'],
    prepare: async (service) => {
      const { admin, publication, path } = await buildAccount(service)
      const body = { label: 'Laptop', expiresAt: '2099-01-01T00:00:00Z' }
      return { client: admin, path: `${path}/tokens`, body, publication }
    },
  },
  {
    route: 'DELETE /v1/accounts/:id/tokens/:tokenId',
    status: 204,
    events: ['token.revoked'],
    prepare: async (service) => {
      const { admin, publication, path } = await buildAccount(service)
      const { json } = await admin.post(`${path}/tokens`, { label: 'Old laptop' })
      return { client: admin, path: `${path}/tokens/${json.id}`, body: undefined, publication }
    },
  },
  {
    route: 'POST /v1/articles',
    status: 201,
    events: ['article.created', 'revision.saved'],
    prepare: async (service) => {
      const publication = await buildPublication(service)
      const client = await buildStaff(service, publication, 'contributor')
      const about = { slug: fresh('story'), language: 'en', section: 'News', canonicalUrl: 'https://example.org/story' }
      const body = { publication: publication.slug, ...about, content: fullContent, note: 'From the wire' }
      return { client, path: '/v1/articles', body, publication }
    },
  },
  {
    route: 'PATCH /v1/articles/:id',
    status: 200,
    events: ['article.changed'],
    prepare: async (service) => {
      const { editor, path, publication } = await buildArticle(service)
      const about = { slug: fresh('story'), language: 'de', section: 'News', canonicalUrl: 'https://example.org/story' }
      return { client: editor, path, body: about, ifMatch: await tagOf(editor, path), publication, isHidden: true }
    },
  },
  ...([fullContent, { headline: 'H', body: { format: 'html', value: '<p>Text</p>' } }] as const).map(
    (content): WriteRoute => ({
      route: 'POST /v1/articles/:id/revisions',
      name: Array.isArray(content.body) ? 'blocks' : 'html',
      status: 201,
      events: ['revision.saved'],
      prepare: async (service) => {
        const { writer, path, publication } = await buildArticle(service)
        const body = { content, note: 'Second look', kind: 'edit', basedOn: 1 }
        const ifMatch = await tagOf(writer, `${path}/revisions/head`)
        return { client: writer, path: `${path}/revisions`, body, ifMatch, publication, isHidden: true }
      },
    }),
  ),
  {
    route: 'POST /v1/articles/:id/revisions/:number/restore',
    status: 201,
    events: ['revision.saved'],
    prepare: async (service) => {
      const { writer, path, publication, save } = await buildArticle(service)
      const { etag } = await save(buildContent('Second thoughts', 'Other words.'))
      const restore = `${path}/revisions/1/restore`
      return { client: writer, path: restore, body: undefined, ifMatch: etag, publication, isHidden: true }
    },
  },
  {
    route: 'POST /v1/articles/:id/releases',
    status: 201,
    events: ['revision.released'],
    prepare: async (service) => {
      const { editor, path, publication } = await buildArticle(service)
      const body = { revision: 1, significance: 'major', noNoticeReason: 'First', noNoticeCode: 'other' }
      const ifMatch = await tagOf(editor, path)
      return { client: editor, path: `${path}/releases`, body, ifMatch, publication, isHidden: true }
    },
  },
  {
    route: 'POST /v1/diffs',
    status: 200,
    events: [],
    prepare: async (service) => {
      const publication = await buildPublication(service)
      const body = { from: fullContent, to: buildContent('Headline', 'Less.'), language: 'en' }
      return { client: buildAdmin(service).as(undefined), path: '/v1/diffs', body, publication }
    },
  },
  {
    route: 'POST /v1/articles/:id/corrections',
    status: 201,
    events: ['correction.drafted'],
    prepare: async (service) => {
      const { writer, article } = await buildDesk(service)
      const body = {
        kind: 'correction',
        severity: 'major',
        language: 'en',
        statement: 'An earlier version was wrong.',
        claim: { wrong, right },
        anchors: [{ revision: 1, exact: wrong, prefix: 'opposed by ', suffix: ' at first' }],
        cause: 'editing',
        fixedIn: 2,
        placement: 'top',
      }
      return { client: writer, path: `${article.path}/corrections`, body, publication: article.publication }
    },
  },
  {
    route: 'PATCH /v1/corrections/:id',
    status: 200,
    events: ['correction.changed'],
    prepare: async (service) => {
      const { writer, article, draft } = await buildDesk(service)
      const { id, etag } = await draft()
      const { publication } = article
      const body = {
        kind: 'clarification',
        severity: 'minor',
        language: 'de',
        statement: 'A former version was wrong.',
        claim: { wrong: 'opposed', right: 'supported' },
        anchors: [{ revision: 1, exact: 'opposed by', prefix: 'was ', suffix: ' Hungary' }],
        cause: 'source',
        fixedIn: 1,
        placement: 'bottom',
      }
      return { client: writer, path: `/v1/corrections/${id}`, body, ifMatch: etag, publication, isHidden: true }
    },
  },
  transition('submit', 'draft', 'writer', ['correction.submitted']),
  transition('cancel', 'draft', 'writer', ['correction.cancelled']),
  transition('approve', 'in_review', 'standards', ['correction.approved']),
  transition('request_changes', 'in_review', 'standards', ['correction.changes_requested']),
  transition('publish', 'approved', 'editor', ['revision.released', 'correction.published']),
  transition('supersede', 'published', 'writer', ['correction.drafted'], { statement: 'Better said.' }),
  transition('withdraw', 'published', 'standards', ['correction.withdrawn'], { statement: 'It was right.' }),
]
