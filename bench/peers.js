/**
 * What the service is measured beside: the same Fastify and the same `pg`, with nothing of ours in between. One primary-key read,
 * one answer from memory, one committed INSERT. Prints its address once it listens.
 */
import Fastify from 'fastify'
import { Pool } from 'pg'

const [url = '', poolSize = '10'] = process.argv.slice(2)
const pool = new Pool({ connectionString: url, max: Number(poolSize) })
const server = Fastify()

await pool.query('CREATE TABLE IF NOT EXISTS bench_document (id int PRIMARY KEY, body text NOT NULL)')
await pool.query('CREATE TABLE IF NOT EXISTS bench_insert (id bigserial PRIMARY KEY, body text NOT NULL)')
const document = JSON.stringify({ words: 'The quick brown fox jumps over the lazy dog. '.repeat(220) })
await pool.query('INSERT INTO bench_document SELECT n, $1 FROM generate_series(1, 500) n ON CONFLICT (id) DO NOTHING', [
  document,
])

const json = 'application/json; charset=utf-8'
server.get('/read/:id', async (request, reply) => {
  const { rows } = await pool.query({
    name: 'read',
    text: 'SELECT body FROM bench_document WHERE id = $1',
    values: [request.params.id],
  })
  return reply.header('content-type', json).send(rows[0].body)
})
server.get('/memory', (request, reply) => reply.header('content-type', json).send(document))
server.post('/insert', async (request, reply) => {
  await pool.query({
    name: 'insert',
    text: 'INSERT INTO bench_insert (body) VALUES ($1)',
    values: [JSON.stringify(request.body)],
  })
  return reply.status(201).send({ ok: true })
})

await server.listen({ port: 0, host: '127.0.0.1' })
process.stdout.write(`http://127.0.0.1:${server.server.address().port}\n`)
