/**
 * What a revision costs on disk, indexes included, beside a row of full text per revision in the same database.
 * `npm run bench:storage` needs the shared corpora: CORRIGENDA_SHARED, or ../shared beside the project.
 */
import 'reflect-metadata'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { builtInAccount } from '../dist/newsroom/accounts/index.js'
import { createArticle } from '../dist/newsroom/articles/index.js'
import { createPublication } from '../dist/newsroom/publications/index.js'
import { saveRevision } from '../dist/newsroom/revisions/index.js'
import { readConfiguration } from '../dist/platform/config/configuration.js'
import { Database } from '../dist/platform/database/database.js'
import { startEmbeddedDatabase } from '../dist/platform/database/embedded/start-embedded-database.js'
import { migrate } from '../dist/platform/database/migrate/migrate.js'
import { Transactions } from '../dist/platform/database/transactions.js'
import { createService } from '../dist/service.js'

const root = join(import.meta.dirname, '..')
const corpus = join(process.env.CORRIGENDA_SHARED ?? join(root, '..', 'shared'), 'corpus')
const histories = [
  // Markdown is read slowly at this size, and these documents are split at blank lines either way.
  ['long-histories.jsonl.gz', 'long histories', 'text', 1 / 8],
  ['news-histories.jsonl.gz', 'news histories', 'markdown', 2 / 3],
]
const ours = ['revision', 'added_blocks', 'article']
const beside = ['event', 'wording']

async function* linesOf(file) {
  const lines = createInterface({ input: createReadStream(join(corpus, file)).pipe(createGunzip()) })
  for await (const line of lines) if (line !== '') yield JSON.parse(line)
}

const textOf = (revision) => (typeof revision === 'string' ? revision : revision.text)
const documentOf = (text, format) => ({ headline: 'From a corpus', body: { format, value: text } })

const rows = []
for (const history of histories) rows.push(await measure(...history))
process.stdout.write(
  [
    '| | revisions | full text | corrigenda | ratio | goal | its events beside |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n'),
)

async function measure(file, name, format, goal) {
  const folder = await mkdtemp(join(tmpdir(), 'corrigenda-storage-'))
  const server = await startEmbeddedDatabase({ dataDir: folder, settings: { fsync: 'off', synchronous_commit: 'off' } })
  await migrate({ url: server.url, folder: join(root, 'prisma', 'migrations') })
  const service = await createService({ ...readConfiguration({ LOG_LEVEL: 'error' }), databaseUrl: server.url })
  try {
    const database = service.get(Database)
    const transactions = service.get(Transactions)
    const publication = await transactions.run(builtInAccount, (work) =>
      createPublication(work, { slug: 'bench', name: 'Bench', language: 'en', timeZone: 'UTC' }),
    )
    const writer = { ...builtInAccount, everywhere: new Set(['contributor']) }
    await database.query(
      'CREATE TABLE full_text (article_id uuid, number int, text text, PRIMARY KEY (article_id, number))',
      [],
    )
    for await (const { revisions } of linesOf(file)) {
      let articleId
      for (const revision of revisions) {
        const content = documentOf(textOf(revision), format)
        const saved = await transactions.runLean(writer, async (work) => {
          if (articleId === undefined)
            return { created: true, ...(await createArticle(work, { publication, content })) }
          return saveRevision(work, { articleId, ifMatch: '*', content })
        })
        articleId = saved.articleId
        if (!saved.created) continue
        await database.query('INSERT INTO full_text VALUES ($1, $2, $3)', [articleId, saved.number, textOf(revision)])
      }
    }
    await database.query('VACUUM FULL', [])
    const [{ count }] = await database.query('SELECT count(*)::int AS count FROM revision', [])
    const perRevision = async (tables) => {
      const [{ bytes }] = await database.query(
        'SELECT sum(pg_total_relation_size(t::regclass))::float8 AS bytes FROM unnest($1::text[]) t',
        [tables],
      )
      return bytes / count
    }
    const full = await perRevision(['full_text'])
    const own = await perRevision(ours)
    const events = await perRevision(beside)
    const kilobytes = (bytes) => `${(bytes / 1_000).toFixed(2)} kB`
    return `| ${name} | ${count.toLocaleString('en')} | ${kilobytes(full)} | ${kilobytes(own)} | ${(own / full).toFixed(3)} | at most ${goal.toFixed(3)} | ${kilobytes(events)} |`
  } finally {
    await service.close()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
