import { constants } from 'node:fs'
import { type FileHandle, open, rename } from 'node:fs/promises'
import { join } from 'node:path'

const most = 1_000_000

/**
 * Opens the server's log, `postgres.log` in the home, for appending; a long one is put aside first, so that at most two are kept.
 * A file rather than a pipe: the server may outlive us, and its last words are wanted then. Symbolic links are not followed.
 */
export async function openServerLog(home: string): Promise<FileHandle> {
  const path = join(home, 'postgres.log')
  const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0)
  const log = await open(path, flags, 0o600)
  if ((await log.stat()).size <= most) return log
  await log.close()
  await rename(path, `${path}.1`)
  return open(path, flags, 0o600)
}

/** What was written from a position on, at most the last 4,000 bytes of it. */
export async function readServerLog(log: FileHandle, from: number): Promise<string> {
  const { size } = await log.stat()
  const start = Math.max(from, size - 4_000)
  const { buffer, bytesRead } = await log.read(Buffer.alloc(Math.max(size - start, 0)), 0, size - start, start)
  return buffer.toString('utf8', 0, bytesRead)
}
