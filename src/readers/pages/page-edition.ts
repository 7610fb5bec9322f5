import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { engineVersion } from '../../domain/diff/engine-version.js'
import { stylesheet } from '../../views/index.js'

const { version } = createRequire(import.meta.url)('../../../package.json') as { version: string }

/** What pages look like apart from what they say: part of each page's tag, so that a new release of the service shows at once. */
export const pageEdition = createHash('sha256')
  .update(`${version} ${engineVersion} ${stylesheet().path}`)
  .digest('hex')
  .slice(0, 8)
