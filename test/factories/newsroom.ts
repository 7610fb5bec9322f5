import { adminToken, type TestService } from '../support/service.js'
import { Client } from '../support/client.js'

let made = 0
const next = (): number => ++made

export type TestRole = 'contributor' | 'editor' | 'standards' | 'auditor' | 'admin'

/** The service's built-in administrator. */
export function buildAdmin(service: Pick<TestService, 'origin'>): Client {
  return new Client(service.origin, adminToken)
}

async function expectCreated<Result>(answer: Promise<{ status: number; json: Result; text: string }>): Promise<Result> {
  const { status, json, text } = await answer
  if (status !== 201) throw new Error(`expected 201, got ${status}: ${text}`)
  return json
}

export interface TestPublication {
  slug: string
}

/** A title of its own. */
export async function buildPublication(
  service: Pick<TestService, 'origin'>,
  fields: { slug?: string; language?: string; timeZone?: string; policy?: object } = {},
): Promise<TestPublication> {
  const number = next()
  return expectCreated(
    buildAdmin(service).post('/v1/publications', {
      slug: `title-${number}`,
      name: `Title ${number}`,
      language: 'en',
      timeZone: 'Europe/London',
      ...fields,
    }),
  )
}

/** Somebody with roles in a title, as a client that is signed in. */
export async function buildStaff(
  service: Pick<TestService, 'origin'>,
  publication: TestPublication,
  ...roles: TestRole[]
): Promise<Client & { accountId: string }> {
  const admin = buildAdmin(service)
  const account = await expectCreated<{ id: string }>(
    admin.post('/v1/accounts', { name: `Person of the staff ${next()}`, roles: { [publication.slug]: roles } }),
  )
  const { token } = await expectCreated<{ token: string }>(
    admin.post(`/v1/accounts/${account.id}/tokens`, { label: 'test' }),
  )
  return Object.assign(new Client(service.origin, token), { accountId: account.id })
}

export const paragraph = (text: string): object => ({ kind: 'paragraph', runs: [{ text }] })

/** A document of a headline and paragraphs. */
export function buildContent(headline: string, ...paragraphs: string[]): { headline: string; body: object[] } {
  return { headline, body: paragraphs.map(paragraph) }
}

export interface TestArticle {
  id: string
  slug: string
  publication: TestPublication
  writer: Client & { accountId: string }
  editor: Client & { accountId: string }
  /** Saves against the newest head, whatever it is by now. */
  save: (content: object, fields?: object) => Promise<{ number: number; etag: string }>
  /** Releases a revision. */
  release: (revision: number, fields?: object) => Promise<{ number: number }>
  path: string
}

/** An article with its first revision, a writer and an editor. It makes the publication and the people that it needs. */
export async function buildArticle(
  service: Pick<TestService, 'origin'>,
  fields: { publication?: TestPublication; content?: object; slug?: string; language?: string; section?: string } = {},
): Promise<TestArticle> {
  const publication = fields.publication ?? (await buildPublication(service))
  const [writer, editor] = [
    await buildStaff(service, publication, 'contributor'),
    await buildStaff(service, publication, 'editor'),
  ]
  const { content, publication: _, ...rest } = fields
  const { article } = await expectCreated<{ article: { id: string; slug: string } }>(
    writer.post('/v1/articles', {
      publication: publication.slug,
      content: content ?? buildContent(`Headline ${next()}`, 'First paragraph.', 'Second paragraph.'),
      ...rest,
    }),
  )
  const path = `/v1/articles/${article.id}`
  return {
    ...article,
    publication,
    writer,
    editor,
    path,
    save: async (next, more = {}) => {
      const head = await writer.get(`${path}/revisions/head`)
      return expectCreated(writer.post(`${path}/revisions`, { content: next, ...more }, { ifMatch: head.json.etag }))
    },
    release: async (revision, more = {}) => {
      const { json } = await editor.get(path)
      return expectCreated(
        editor.post(`${path}/releases`, { revision, significance: 'major', ...more }, { ifMatch: json.etag }),
      )
    },
  }
}
