import { type Stats, lstatSync } from 'node:fs'
import { dirname } from 'node:path'

const writableByOthers = 0o022
const sticky = 0o1000

/**
 * Whether programs found in the folder can be run without trusting anybody else: the folder is ours or root's and nobody else can
 * write in it, and nobody else can swap it or a folder above it for another (which in a shared folder the sticky bit prevents).
 * `folder` is absolute and free of symbolic links. Always true on Windows, where modes say nothing.
 */
export function isTrustedFolder(folder: string): boolean {
  const self = process.getuid?.()
  if (self === undefined) return true
  const isOurs = ({ uid }: Stats) => uid === 0 || uid === self
  const own = lstatSync(folder)
  if (!own.isDirectory() || !isOurs(own) || (own.mode & writableByOthers) !== 0) return false
  for (let above = dirname(folder); ; above = dirname(above)) {
    const stats = lstatSync(above)
    if (!isOurs(stats) || ((stats.mode & writableByOthers) !== 0 && (stats.mode & sticky) === 0)) return false
    if (above === dirname(above)) return true
  }
}
