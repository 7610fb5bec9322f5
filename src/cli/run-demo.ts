import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { demoNewsroom } from '../demo/demo-newsroom.js'
import { loadNewsroom } from '../demo/load-newsroom.js'
import { builtInAccount, createToken, listTokens, revokeToken } from '../newsroom/accounts/index.js'
import { readConfiguration } from '../platform/config/configuration.js'
import { Database } from '../platform/database/database.js'
import { Transactions } from '../platform/database/transactions.js'
import { firstFreePort } from './first-free-port.js'
import { print, tell } from './print.js'
import { runService } from './run-service.js'

const tokenLabel = 'demo'
const tokenDays = 30
const day = 86_400_000
const shownPeople = [
  ['marlow', 'contributor'],
  ['pryce', 'editor'],
  ['whitcombe', 'standards'],
  ['adler', 'auditor'],
  ['zielinski', 'admin'],
] as const

export async function runDemo(): Promise<void> {
  const asked = readConfiguration(process.env)
  // Whoever names a port wants that one; the demo's own may give way to whatever listens on 3000.
  const port = process.env['PORT'] ? asked.port : await firstFreePort(asked.port, asked.host)
  const configuration = port === asked.port ? asked : { ...asked, port, publicUrl: `http://localhost:${port}` }
  let tokens: [string, string][] = []
  await runService(configuration, {
    prepare: async (application) => {
      const loaded = await loadNewsroom(application.get(Database), application.get(Transactions), demoNewsroom)
      tell(loaded ? 'The demo newsroom was loaded.' : 'The demo newsroom is there already.')
      tokens = await makeTokens(application)
    },
    announce: (address) => print(signpost(address, tokens)),
  })
}

/** Fresh tokens each run: they are shown once, so those of the run before are of no use to anyone and end. */
async function makeTokens(application: NestFastifyApplication): Promise<[string, string][]> {
  const accounts = application.get(Database).prisma.account
  const made: [string, string][] = []
  for (const [key, role] of shownPeople) {
    const account = await accounts.findFirst({ where: { email: `${key}@demo.example` }, select: { id: true } })
    if (account === null) continue
    const secret = await application.get(Transactions).run(builtInAccount, async (work) => {
      const earlier = await listTokens(work.models, account.id, { limit: 200 })
      for (const token of earlier) {
        if (token.label === tokenLabel && token.revokedAt === null) await revokeToken(work, account.id, token.id)
      }
      const expiresAt = new Date(work.at.getTime() + tokenDays * day)
      return (await createToken(work, { accountId: account.id, label: tokenLabel, expiresAt })).secret
    })
    made.push([role, secret])
  }
  return made
}

function signpost(address: string, tokens: readonly [string, string][]): string {
  const titles = demoNewsroom.titles.map(({ slug, name }) => `  ${name.padEnd(24)}${address}/${slug}`)
  const founding = `${address}/wexmouth-courier/rutte-nato-secretary-general`
  return [
    '',
    'Corrigenda is running. Look at:',
    `  ${'All titles'.padEnd(24)}${address}/`,
    ...titles,
    `  ${'The founding article'.padEnd(24)}${founding}`,
    `  ${'Its history'.padEnd(24)}${founding}/history`,
    `  ${'API documentation'.padEnd(24)}${address}/docs`,
    '',
    'Tokens for the API, good for 30 days or until the next run (Authorization: Bearer …):',
    ...tokens.map(([role, secret]) => `  ${role.padEnd(24)}${secret}`),
    '',
    'Stop with Ctrl-C.',
    '',
  ].join('\n')
}
