import { randomBytes } from 'node:crypto'
import { link, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { EmbeddedDatabaseError, failedWith, reasonOf } from './embedded-database-error.js'

/**
 * The server's password, 32 random characters that need no escaping in a URL, from a file only its owner can read. Made when
 * there is none, and on the disk before this returns: it must not be lost once a cluster was made with it.
 */
export async function readOrMakePassword(home: string, clusterExists: boolean): Promise<string> {
  const path = join(home, 'password')
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (error) {
    if (!failedWith(error, 'ENOENT')) {
      throw new EmbeddedDatabaseError('folder_unusable', `${path} cannot be read (${reasonOf(error)}).`, {
        cause: error,
      })
    }
  }
  if (clusterExists) {
    throw new EmbeddedDatabaseError(
      'data_missing',
      `The password of the embedded database, ${path}, is gone. Put it back, or move ${home} away to begin with an empty database.`,
    )
  }
  const password = randomBytes(24).toString('base64url')
  const draft = `${path}-draft-${randomBytes(6).toString('hex')}`
  const file = await open(draft, 'wx', 0o600)
  await file.writeFile(`${password}\n`)
  await file.sync()
  await file.close()
  await link(draft, path)
  await rm(draft)
  return password
}
