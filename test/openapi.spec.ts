import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readConfiguration } from '../src/platform/config/configuration.js'
import { openApiOf } from '../src/platform/http/openapi.js'
import { createService } from '../src/service.js'

const committed = join(import.meta.dirname, '..', 'docs', 'openapi.json')

describe('docs/openapi.json', () => {
  it('is what the routes say; `npm run openapi` writes it anew', async () => {
    const application = await createService({
      ...readConfiguration({ LOG_LEVEL: 'silent' }),
      databaseUrl: 'postgresql://nobody@127.0.0.1:1/none',
    })
    try {
      const document = JSON.parse(JSON.stringify(openApiOf(application))) as { openapi: string; paths: object }
      expect(document.openapi).toMatch(/^3\.1\./)
      expect(Object.keys(document.paths).length).toBeGreaterThanOrEqual(20)
      expect(JSON.parse(await readFile(committed, 'utf8'))).toEqual(document)
    } finally {
      await application.close()
    }
  })
})
