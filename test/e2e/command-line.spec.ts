import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildArticle, buildContent, type TestArticle } from '../factories/newsroom.js'
import { Client } from '../support/client.js'
import { runCommand } from '../support/command-line.js'
import { startTestService, type TestService } from '../support/service.js'

let folder: string
let service: TestService
let environment: Record<string, string>
let article: TestArticle

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corrigenda-cli-'))
  service = await startTestService()
  environment = { DATABASE_URL: service.database.url }
  article = await buildArticle(service, { slug: 'an-article', content: buildContent('First headline', 'Some words.') })
  await article.save(buildContent('Second headline', 'Some other words.'), { note: 'Sharper.' })
  await article.release(1)
}, 60_000)
afterAll(async () => {
  await service.stop()
  await rm(folder, { recursive: true, force: true })
})

async function file(name: string, text: string | Buffer): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

describe('corrigenda diff', () => {
  it('compares documents of different formats, and says by its exit code whether they differ', async () => {
    const markdown = await file('a.md', '# Headline\n\nThe bridge cost 4 million.\n')
    const html = await file('b.html', '<h1>Headline</h1><p>The bridge cost 5 million.</p>')
    const same = await runCommand(['diff', markdown, markdown, '--format', 'json'])
    expect(same.code).toBe(0)
    const differing = await runCommand(['diff', markdown, html, '--format', 'json'])
    expect(differing.code).toBe(1)
    expect(JSON.parse(differing.out)).toMatchObject({ summary: { same: 1, edited: 1 }, degraded: null })
    expect(differing.err).toBe('')
    const unified = await runCommand(['diff', markdown, html, '--format', 'unified'])
    expect(unified.out).toContain('-The bridge cost 4 million.')
    expect(unified.out).toContain('+The bridge cost 5 million.')
    const asHtml = await runCommand(['diff', markdown, html, '--format', 'html'])
    expect(asHtml.out).toMatch(/<del[^>]*>4<\/del>/)
    const plain = await runCommand(['diff', markdown, html])
    expect(plain.out).not.toContain('\u001b')
  })

  it.each([
    [['diff'], /missing required argument/],
    [['diff', 'no-such-file.md', 'neither.md'], /no-such-file\.md: there is no such file/],
    [['diff', '.', '.'], /it is a folder/],
    [['diff', 'a', 'b', '--format', 'pdf'], /Allowed choices are terminal, json, html, unified/],
    [['dif'], /unknown command 'dif'/],
    [['article'], /./],
  ])('%j ends with 2 and a sentence, without a stack', async (words, message) => {
    const { code, err } = await runCommand(words)
    expect(code).toBe(2)
    expect(err).toMatch(message)
    expect(err).not.toMatch(/\n\s+at /)
  })

  it('refuses what is not text', async () => {
    const binary = await file('c.txt', Buffer.from([0xff, 0xfe, 0x00, 0x41]))
    const { code, err } = await runCommand(['diff', binary, binary])
    expect([code, err]).toEqual([2, `corrigenda: ${binary}: it is not UTF-8 text.\n`])
  })

  it('explains every command', async () => {
    for (const words of [
      [],
      ['diff'],
      ['serve'],
      ['demo'],
      ['migrate'],
      ['openapi'],
      ['token'],
      ['token', 'create'],
      ['token', 'list'],
      ['token', 'revoke'],
      ['article'],
      ['article', 'show'],
      ['article', 'history'],
    ]) {
      const { code, out } = await runCommand([...words, '--help'])
      expect([words, code]).toEqual([words, 0])
      expect(out).toContain(`Usage: corrigenda${words.length > 0 ? ` ${words.join(' ')}` : ''}`)
    }
  })
})

describe('corrigenda article', () => {
  it('shows revisions and history as staff see them', async () => {
    const head = await runCommand(['article', 'show', article.id], environment)
    expect(head).toMatchObject({ code: 0, out: expect.stringContaining('Second headline') })
    const live = await runCommand(
      ['article', 'show', `${article.publication.slug}/an-article`, '--revision', 'live', '--format', 'text'],
      environment,
    )
    expect(live).toMatchObject({ code: 0, out: expect.stringContaining('First headline') })
    const history = await runCommand(['article', 'history', article.id], environment)
    expect(history.out.split('\n')[0]).toMatch(/^ +2 .*\(head\) +Sharper\.$/)
    expect(history.out.split('\n')[1]).toMatch(/^ +1 .*\(live\)$/)
  })

  it.each([
    [['article', 'show', 'nothing/here'], /There is no article nothing\/here/],
    [['article', 'show', '01900000-0000-7000-8000-000000000000'], /There is no article/],
    [['article', 'show', 'x/y', '--revision', 'newest'], /--revision takes a number, head or live/],
    [['article', 'show', 'x/y', '--format', 'pdf'], /--format takes markdown, html or text/],
  ])('%j is refused in a sentence', async (words, message) => {
    const { code, err } = await runCommand(words, environment)
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })
})

describe('corrigenda token', () => {
  it('makes, lists and revokes tokens', async () => {
    const { accountId } = article.writer
    const made = await runCommand(
      ['token', 'create', accountId, '--label', 'for the CMS', '--expires', '2030-01-01'],
      environment,
    )
    expect(made.code).toBe(0)
    const secret = made.out.trim()
    expect(secret).toMatch(/^corr_[\w-]{40,}$/)
    const reader = new Client(service.origin, secret)
    expect((await reader.get('/v1/me')).json.account.id).toBe(accountId)
    const listed = await runCommand(['token', 'list', accountId], environment)
    const line = listed.out.split('\n').find((text) => text.includes('for the CMS')) ?? ''
    expect(line).toMatch(/^[0-9a-f-]{36} {2}valid .*2030-01-01/)
    const revoked = await runCommand(['token', 'revoke', accountId, line.slice(0, 36)], environment)
    expect(revoked.code).toBe(0)
    expect((await reader.get('/v1/me')).status).toBe(401)
  })

  it('refuses an account that is not there, and a date that is none', async () => {
    expect(await runCommand(['token', 'create', 'nobody@example.org', '--label', 'x'], environment)).toMatchObject({
      code: 2,
      err: 'corrigenda: There is no account nobody@example.org.\n',
    })
    expect(
      (
        await runCommand(
          ['token', 'create', article.writer.accountId, '--label', 'x', '--expires', 'soon'],
          environment,
        )
      ).code,
    ).toBe(2)
  })
})

describe('configuration and database', () => {
  it('a wrong environment ends with 3 and lists every problem by name, never by value', async () => {
    const { code, err } = await runCommand(['serve'], {
      PORT: 'eighty',
      CORRIGENDA_ADMIN_TOKEN: 'short-secret',
      CORRIGENDA_TYPO: '1',
    })
    expect(code).toBe(3)
    for (const name of ['PORT', 'CORRIGENDA_ADMIN_TOKEN', 'CORRIGENDA_TYPO']) expect(err).toContain(name)
    expect(err).not.toContain('short-secret')
    expect(err).not.toContain('eighty')
  })

  it('a database that does not answer ends with 4', async () => {
    const { code, err } = await runCommand(['migrate'], {
      DATABASE_URL: 'postgresql://user:secret-word@127.0.0.1:9/none',
    })
    expect(code).toBe(4)
    expect(err).not.toContain('secret-word')
    expect(err).not.toMatch(/\n\s+at /)
  })
})

describe('corrigenda demo', () => {
  it('loads its newsroom once, survives kill -9, and gives way when its port is taken', async () => {
    const data = join(folder, 'demo')
    const run = async (): Promise<{
      address: string
      said: string
      kill: (signal: NodeJS.Signals) => Promise<number | null>
    }> => {
      const child = spawn(process.execPath, [join(import.meta.dirname, '..', '..', 'dist', 'cli.js'), 'demo'], {
        env: { PATH: process.env['PATH'], DATA_DIR: data, HOST: '127.0.0.1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
      let said = ''
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
      for await (const line of createInterface({ input: child.stdout })) {
        said += `${line}\n`
        if (line.startsWith('Stop with')) break
      }
      const address = /founding article +(http:\S+)\/wexmouth/.exec(said)?.[1]?.replace('localhost', '127.0.0.1')
      if (address === undefined) throw new Error(`The demo did not start:\n${said}`)
      return {
        address,
        said,
        kill: (signal) => {
          child.kill(signal)
          return ended
        },
      }
    }
    const one = await run()
    expect(one.said).toContain('The demo newsroom was loaded.')
    const articles = await new Client(one.address).get('/v1/articles?limit=200')
    expect(articles.json.items).toHaveLength(11)
    const token = /editor +(corr_\S+)/.exec(one.said)?.[1]
    expect((await new Client(one.address, token).get('/v1/me')).status).toBe(200)
    await one.kill('SIGKILL')
    const two = await run()
    expect(two.said).toContain('The demo newsroom is there already.')
    expect((await new Client(two.address).get('/v1/articles?limit=200')).json.items).toHaveLength(11)
    expect((await new Client(two.address, token).get('/v1/me')).status).toBe(401)
    expect(await two.kill('SIGINT')).toBe(0)
  }, 120_000)
})
