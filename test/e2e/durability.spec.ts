import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildArticle, buildContent, type TestArticle } from '../factories/newsroom.js'
import { type BuiltService, startBuiltService } from '../support/built-service.js'
import { Client, type Reply } from '../support/client.js'

const writers = 4
const deadlineMs = 60_000
/** How long a client waits before it tries again: polling for a condition, with a deadline. */
const betweenTriesMs = 25

let folder: string
let service: BuiltService
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corrigenda-durability-'))
  service = await startBuiltService(folder)
}, 120_000)
afterAll(async () => {
  await service.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Sends until an answer comes that is not "try again", as a client with an Idempotency-Key may. */
async function insist(send: () => Promise<Reply>): Promise<Reply> {
  const deadline = Date.now() + deadlineMs
  for (;;) {
    const reply = await send().catch((error: unknown) => ({ status: 0, text: String(error) }))
    if ('json' in reply && reply.status !== 503 && reply.status !== 409) return reply
    if (Date.now() > deadline) throw new Error(`no answer in time; the last was ${reply.status}: ${reply.text}`)
    await pause(betweenTriesMs)
  }
}

/** One writer on one article: saves revision after revision, each under a key of its own, until told to end. */
class Writer {
  readonly acknowledged: string[] = []
  private running = true
  private work: Promise<void> | undefined

  constructor(
    readonly article: TestArticle,
    private readonly name: string,
  ) {}

  start(): void {
    this.running = true
    this.work = this.run()
  }

  async end(): Promise<void> {
    this.running = false
    await this.work
  }

  private async run(): Promise<void> {
    while (this.running) {
      const text = `${this.name} wrote sentence ${this.acknowledged.length}.`
      const client = (): Client => new Client(service.origin, this.article.writer.token)
      const head = await insist(() => client().get(`${this.article.path}/revisions/head`))
      const reply = await insist(() =>
        client().post(
          `${this.article.path}/revisions`,
          { content: buildContent('Headline', text) },
          { ifMatch: head.json.etag, key: text },
        ),
      )
      if (reply.status !== 201) throw new Error(`${reply.status}: ${reply.text}`)
      this.acknowledged.push(text)
    }
  }
}

async function expectAllThereOnce(writer: Writer): Promise<void> {
  const client = new Client(service.origin, writer.article.writer.token)
  const { json } = await client.get(`${writer.article.path}/revisions?limit=200`)
  const numbers = (json.items as { number: number }[]).map(({ number }) => number)
  expect(numbers).toEqual(
    Array.from({ length: writer.acknowledged.length + 1 }, (_, index) => writer.acknowledged.length + 1 - index),
  )
  for (const [index, text] of writer.acknowledged.entries()) {
    const revision = await client.get(`${writer.article.path}/revisions/${index + 2}`)
    expect(revision.json.content).toEqual(buildContent('Headline', text))
  }
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + deadlineMs
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('the writers made no progress')
    await pause(betweenTriesMs)
  }
}

async function postmasterPid(directory: string): Promise<number> {
  for (const entry of await readdir(directory, { recursive: true })) {
    if (entry.endsWith('postmaster.pid')) return Number((await readFile(join(directory, entry), 'utf8')).split('\n')[0])
  }
  throw new Error('no postmaster.pid')
}

describe('what was acknowledged', () => {
  it('R6: survives kill -9 of the service in the middle of writes, exactly once', async () => {
    const team = await Promise.all(
      Array.from({ length: writers }, async (_, index) => new Writer(await buildArticle(service), `Killed ${index}`)),
    )
    for (const round of [1, 2]) {
      for (const writer of team) writer.start()
      const goals = team.map((writer) => writer.acknowledged.length + 3)
      await until(() => team.every((writer, index) => writer.acknowledged.length >= (goals[index] ?? 0)))
      await service.kill()
      service = await startBuiltService(folder)
      await Promise.all(team.map((writer) => writer.end()))
      expect(team.every((writer) => writer.acknowledged.length >= 3 * round)).toBe(true)
    }
    for (const writer of team) await expectAllThereOnce(writer)
  }, 180_000)

  it('R6: survives kill -9 of the database; the service answers 503 meanwhile and recovers without a restart', async () => {
    const writer = new Writer(await buildArticle(service), 'Database')
    writer.start()
    await until(() => writer.acknowledged.length >= 5)
    process.kill(await postmasterPid(folder), 'SIGKILL')
    const soFar = writer.acknowledged.length
    await until(() => writer.acknowledged.length >= soFar + 5)
    await writer.end()
    await expectAllThereOnce(writer)
    expect((await new Client(service.origin).get('/health/ready')).status).toBe(200)
  }, 180_000)
})
