import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// In the order of the cascade: what stands later wins.
const sheets = [
  'colours',
  'ground',
  'marks',
  'nameplate',
  'article',
  'body',
  'notice',
  'history',
  'version',
  'diff',
  'diff-sides',
  'blame',
  'lists',
  'standing',
  'documentation',
  'print',
  'forced-colours',
]

let made: { path: string; css: string } | undefined

/**
 * The one stylesheet of all pages, and the path to serve it at: `/style.<hash>.css`, whose hash is of its content, so it may be
 * cached for good. A dot keeps the path apart from those of titles, whose slugs have none.
 *
 * The views do no I/O but this: the sheets are part of the code, stand beside it, and are read once, when the first page is made.
 */
export function stylesheet(): { path: string; css: string } {
  if (made === undefined) {
    const css = sheets.map((sheet) => readFileSync(join(import.meta.dirname, `${sheet}.css`), 'utf8')).join('\n')
    const hash = createHash('sha256').update(css).digest('hex').slice(0, 16)
    made = { path: `/style.${hash}.css`, css }
  }
  return made
}
