import { spawn, spawnSync } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { builtInAccount, createToken } from '../../src/newsroom/accounts/index.js'
import { Database } from '../../src/platform/database/database.js'
import { Transactions } from '../../src/platform/database/transactions.js'
import { Client } from '../support/client.js'
import { startDemoService } from '../support/demo-service.js'
import type { TestService } from '../support/service.js'

let service: TestService
let folder: string
let environment: NodeJS.ProcessEnv
beforeAll(async () => {
  service = await startDemoService()
  folder = await mkdtemp(join(tmpdir(), 'corrigenda-readme-'))
  environment = {
    PATH: await pathWithCurl(),
    SERVICE: service.origin,
    WRITER: await tokenOf('marlow@demo.example'),
    EDITOR: await tokenOf('pryce@demo.example'),
  }
}, 120_000)
afterAll(async () => {
  await service.stop()
  await rm(folder, { recursive: true, force: true })
})

/** As the demo makes them. */
async function tokenOf(email: string): Promise<string> {
  const { id: accountId } = await service.application
    .get(Database)
    .prisma.account.findFirstOrThrow({ where: { email }, select: { id: true } })
  const made = await service.application
    .get(Transactions)
    .run(builtInAccount, (work) => createToken(work, { accountId, label: 'README' }))
  return made.secret
}

/** What README asks of curl, for machines without one. */
const standIn = `#!${process.execPath}
const [headers, rest] = [{}, []]
let body
for (let at = 2; at < process.argv.length; at++) {
  const given = process.argv[at]
  if (given === '-d') body = process.argv[++at]
  else if (given === '-H') {
    const [name, ...value] = process.argv[++at].split(':')
    headers[name] = value.join(':').trim()
  } else if (given !== '-fsS') rest.push(given)
}
fetch(rest[0], { headers, body, method: body === undefined ? 'GET' : 'POST' }).then(async (answer) => {
  if (answer.ok) process.stdout.write(await answer.text())
  else process.exitCode = 22
})
`

async function pathWithCurl(): Promise<string> {
  const path = process.env['PATH'] ?? ''
  if (spawnSync('curl', ['--version'], { stdio: 'ignore' }).error === undefined) return path
  const program = join(folder, 'curl')
  await writeFile(program, standIn)
  await chmod(program, 0o755)
  return `${folder}${delimiter}${path}`
}

const between = '=== next ==='

/** Runs README's marked blocks in one shell, in order, and gives what each of them printed. */
async function runReadme(): Promise<{ code: number | null; outputs: string[]; complaints: string }> {
  const readme = await readFile(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8')
  const blocks = [...readme.matchAll(/<!-- run -->\n```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block)
  const script = blocks.join(`\necho; echo '${between}'\n`)
  const shell = spawn('sh', ['-eu', '-c', script], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  let [said, complaints] = ['', '']
  shell.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  shell.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => shell.once('close', resolve))
  return { code, complaints, outputs: said.split(`${between}\n`) }
}

describe('README', () => {
  it('its calls do what it says, in order, in one shell', async () => {
    const { code, complaints, outputs } = await runReadme()
    expect([code, complaints]).toEqual([0, ''])
    const [, released = '', saved = '', diff, drafted, published, read = ''] = outputs
    expect(outputs).toHaveLength(7)
    expect(JSON.parse(released)).toMatchObject({ number: 1, revision: 1, significance: 'major' })
    expect(JSON.parse(saved)).toMatchObject({ number: 2, parent: 1, kind: 'correction' })
    expect(diff).toContain('\n-The ferry will carry **180 passengers**, the harbour office said.\n+The ferry')
    expect([drafted, published]).toEqual(['\n', '\n'])
    expect(read).toContain('# Brenholm ferry to start in May\n\nThe ferry will carry **120 passengers**')
    expect(read).toContain('An earlier version said that the ferry carries 180 passengers. It carries 120.')
    expect(read).toMatch(/from: '[^']+',\s+to: '[^']+',\s+revision: 1/)

    const { articleId } = JSON.parse(released) as { articleId: string }
    const reader = new Client(service.origin)
    const releases = (await reader.get(`/v1/articles/${articleId}/releases`)).json.items
    const [notice] = (await reader.get(`/v1/articles/${articleId}/corrections`)).json.items
    expect(releases[0]).toMatchObject({ number: 2, revision: 2, correctionId: notice.id, at: notice.publishedAt })
  })
})
