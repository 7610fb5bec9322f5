import { contentOf } from '../domain/content/block-list.js'
import { writeHtml } from '../domain/content/write-html.js'
import { writeMarkdown } from '../domain/content/write-markdown.js'
import { writeText } from '../domain/content/write-text.js'
import {
  articleStanding,
  blocksInOrder,
  findRevision,
  listRevisions,
  type RevisionSelector,
} from '../newsroom/revisions/index.js'
import { findBySlug } from '../newsroom/articles/index.js'
import { Database } from '../platform/database/database.js'
import { print } from './print.js'
import { UsageError } from './usage-error.js'
import { withApplication } from './with-application.js'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const writers = { markdown: writeMarkdown, html: writeHtml, text: writeText }
const pageLength = 200

export async function showArticle(article: string, options: { revision: string; format: string }): Promise<void> {
  const write = writers[options.format as keyof typeof writers]
  if (write === undefined) throw new UsageError(`--format takes markdown, html or text.`)
  const which = selectorOf(options.revision)
  const text = await withApplication(async (application) => {
    const database = application.get(Database)
    const row = await findRevision(database, await idOf(database, article), which)
    if (row === undefined) throw new UsageError(`${article} has no revision ${options.revision}.`)
    return write(contentOf(blocksInOrder(row)))
  })
  print(text)
}

export async function showHistory(article: string): Promise<void> {
  const lines = await withApplication(async (application) => {
    const database = application.get(Database)
    const id = await idOf(database, article)
    const standing = await articleStanding(database, id)
    const rows = await listRevisions(database, id, 'staff', { before: undefined, limit: pageLength })
    return rows.map((row) => {
      const marks = [row.number === standing?.head ? 'head' : '', row.number === standing?.live ? 'live' : '']
        .filter(Boolean)
        .join(', ')
      const note = row.note === null ? '' : `  ${row.note}`
      return `${String(row.number).padStart(5)}  ${row.createdAt.toISOString()}  ${row.kind.padEnd(10)}  ${row.authorName ?? row.authorId}${marks === '' ? '' : `  (${marks})`}${note}`
    })
  })
  print(lines.join('\n'))
}

function selectorOf(text: string): RevisionSelector {
  if (text === 'head' || text === 'live') return text
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new UsageError('--revision takes a number, head or live.')
}

async function idOf(database: Database, article: string): Promise<string> {
  if (uuid.test(article)) {
    if ((await articleStanding(database, article)) === undefined)
      throw new UsageError(`There is no article ${article}.`)
    return article
  }
  const [publication = '', slug = ''] = article.split('/')
  const found = await findBySlug(database, publication, slug)
  if (found === undefined) throw new UsageError(`There is no article ${article}. Name it by id, or as title/slug.`)
  return found.id
}
