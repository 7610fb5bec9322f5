import { describe, expect, it } from '@jest/globals'
import { ConfigurationError } from './configuration-error.js'
import { readConfiguration } from './configuration.js'

function problemsOf(env: NodeJS.ProcessEnv): ConfigurationError['problems'] {
  try {
    readConfiguration(env)
    return []
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems
    throw error
  }
}

const variablesOf = (env: NodeJS.ProcessEnv) => problemsOf(env).map(({ variable }) => variable)

describe('readConfiguration', () => {
  it('has a value for everything that needs one when nothing is set', () => {
    expect(readConfiguration({})).toEqual({
      dataDirectory: './.data',
      port: 3000,
      host: 'localhost',
      publicUrl: 'http://localhost:3000',
      databasePoolSize: 10,
      trustProxy: false,
      logLevel: 'info',
      publicRequestsPerMinute: 600,
      authenticatedRequestsPerMinute: 6000,
      reportsPerHour: 10,
      cacheMegabytes: 64,
      shutdownGraceMilliseconds: 10_000,
    })
  })

  it('takes an empty variable for an unset one', () => {
    expect(readConfiguration({ DATABASE_URL: '', CORRIGENDA_ADMIN_TOKEN: '', PORT: ' ' })).toEqual(
      readConfiguration({}),
    )
  })

  it('names the chosen port in the public URL unless that is given', () => {
    expect(readConfiguration({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080')
    expect(readConfiguration({ PORT: '8080', PUBLIC_URL: 'https://corrections.example/' }).publicUrl).toBe(
      'https://corrections.example',
    )
  })

  it('reports every problem at once', () => {
    expect(
      variablesOf({
        DATABASE_URL: 'mysql://localhost/x',
        PORT: '70000',
        HOST: 'no spaces',
        PUBLIC_URL: 'ftp://x',
        CORRIGENDA_ADMIN_TOKEN: 'short',
        DATABASE_POOL_SIZE: 'ten',
        TRUST_PROXY: 'everybody',
        LOG_LEVEL: 'loud',
        RATE_LIMIT_PUBLIC: '-1',
        CACHE_MEMORY_MB: '1e3',
        SHUTDOWN_GRACE_MS: '1.5',
      }),
    ).toEqual([
      'DATABASE_URL',
      'PORT',
      'HOST',
      'PUBLIC_URL',
      'CORRIGENDA_ADMIN_TOKEN',
      'DATABASE_POOL_SIZE',
      'TRUST_PROXY',
      'LOG_LEVEL',
      'RATE_LIMIT_PUBLIC',
      'CACHE_MEMORY_MB',
      'SHUTDOWN_GRACE_MS',
    ])
  })

  it('never repeats a value', () => {
    const secrets = { DATABASE_URL: 'hunter2-url', CORRIGENDA_ADMIN_TOKEN: 'hunter2 token', LOG_LEVEL: 'hunter2' }
    expect(() => readConfiguration(secrets)).toThrow(ConfigurationError)
    expect(JSON.stringify(problemsOf(secrets))).not.toContain('hunter2')
    expect(() => readConfiguration(secrets)).not.toThrow(/hunter2/)
  })

  it('reports a misspelt CORRIGENDA_ name', () => {
    expect(variablesOf({ CORRIGENDA_ADMIN_TOKN: 'a-token-of-more-than-twenty-characters' })).toEqual([
      'CORRIGENDA_ADMIN_TOKN',
    ])
  })

  it.each([
    ['on', 1],
    ['true', 1],
    ['2', 2],
    ['off', false],
    ['10.0.0.0/8, loopback,::1', ['10.0.0.0/8', 'loopback', '::1']],
  ])('reads TRUST_PROXY=%s', (text, value) => {
    expect(readConfiguration({ TRUST_PROXY: text }).trustProxy).toEqual(value)
  })

  it.each(['10.0.0.0/33', '1.2.3.4/8/8', 'example.org', '10', ','])('refuses TRUST_PROXY=%s', (text) => {
    expect(variablesOf({ TRUST_PROXY: text })).toEqual(['TRUST_PROXY'])
  })

  it.each(['http://example.org/path', 'https://user@example.org', 'https://example.org?x', 'example.org'])(
    'refuses PUBLIC_URL=%s',
    (text) => {
      expect(variablesOf({ PUBLIC_URL: text })).toEqual(['PUBLIC_URL'])
    },
  )

  it.each(['postgresql://user:secret@db:5432/corrigenda', 'postgres:///corrigenda?host=/run/postgresql'])(
    'takes DATABASE_URL=%s',
    (text) => {
      expect(readConfiguration({ DATABASE_URL: text }).databaseUrl).toBe(text)
    },
  )
})
