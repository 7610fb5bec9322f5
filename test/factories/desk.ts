import { buildArticle, buildContent, buildPublication, buildStaff, type TestArticle } from './newsroom.js'
import type { Client, Reply } from '../support/client.js'
import type { TestService } from '../support/service.js'

export type Person = Client & { accountId: string }

/** A correction as the API gives it, as far as tests need its type. */
export interface Correction {
  id: string
  etag: string
  state: string
}

/** A story with an error in its first, released revision and the fix in its second, and the people to correct it. */
export interface Desk {
  article: TestArticle
  writer: Person
  editor: Person
  standards: Person
  auditor: Person
  /** Drafts by the writer; `fields` replace those of a correction that is ready to go. */
  draft: (fields?: object) => Promise<Correction>
  /** One step, against the newest tag. */
  move: (person: Client, id: string, action: string, more?: object) => Promise<Reply>
  /** Takes a draft to the state that is asked for. */
  bring: (id: string, to: 'in_review' | 'approved' | 'published' | 'cancelled' | 'withdrawn') => Promise<Correction>
  read: (id: string, person?: Client) => Promise<Reply>
}

export const wrong = 'Hungary, Poland and Bulgaria'
export const right = 'Hungary, Slovakia and Turkey'
const rest = 'A secretary-general needs the agreement of all members.'

export const wrongContent = buildContent('Rutte set to lead', `It was opposed by ${wrong} at first.`, rest)
export const rightContent = buildContent('Rutte set to lead', `It was opposed by ${right} at first.`, rest)

export const ready = {
  kind: 'correction',
  severity: 'major',
  statement: 'An earlier version misstated which countries had opposed the nomination.',
  claim: { wrong, right },
  anchors: [{ revision: 1, exact: wrong, prefix: 'opposed by ', suffix: ' at first' }],
  cause: 'editing',
  fixedIn: 2,
}

const ways = {
  in_review: ['submit'],
  approved: ['submit', 'approve'],
  published: ['submit', 'approve', 'publish'],
  cancelled: ['cancel'],
  withdrawn: ['submit', 'approve', 'publish', 'withdraw'],
}

export async function buildDesk(
  service: Pick<TestService, 'origin'>,
  { policy = {}, save = true }: { policy?: object; save?: boolean } = {},
): Promise<Desk> {
  const publication = await buildPublication(service, { policy })
  const article = await buildArticle(service, { publication, content: wrongContent })
  await article.release(1)
  if (save) await article.save(rightContent)
  const { writer, editor } = article
  const standards = await buildStaff(service, publication, 'standards')
  const auditor = await buildStaff(service, publication, 'auditor')
  const read: Desk['read'] = (id, person = writer) => person.get(`/v1/corrections/${id}`)
  const move: Desk['move'] = async (person, id, action, more = {}) => {
    const { json } = await read(id)
    return person.post(`/v1/corrections/${id}/transitions`, { action, ...more }, { ifMatch: json.etag })
  }
  return {
    article,
    writer,
    editor,
    standards,
    auditor,
    read,
    move,
    draft: async (fields = {}) => {
      const reply = await writer.post(`${article.path}/corrections`, { ...ready, ...fields })
      if (reply.status !== 201) throw new Error(`expected 201, got ${reply.status}: ${reply.text}`)
      return reply.json
    },
    bring: async (id, to) => {
      let json
      for (const action of ways[to]) {
        const person = action === 'submit' || action === 'cancel' ? writer : editor
        const more = action === 'withdraw' ? { comment: 'It was right after all.' } : {}
        const reply = await move(action === 'approve' || action === 'withdraw' ? standards : person, id, action, more)
        if (reply.status !== 200) throw new Error(`${action}: expected 200, got ${reply.status}: ${reply.text}`)
        json = reply.json
      }
      return json
    },
  }
}
