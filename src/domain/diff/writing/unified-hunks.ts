/** A line of a unified diff: its sign and its text. */
export interface SignedLine {
  sign: ' ' | '-' | '+'
  text: string
}

/** A hunk as jsdiff's `formatPatch` takes it: line numbers from 1, also where a side has no lines. */
export interface Hunk {
  oldStart: number
  oldLines: number
  newStart: number
  newLines: number
  lines: string[]
}

/** Signed lines of two whole documents as hunks with `context` unchanged lines around what changed. Cost: linear. */
export function unifiedHunks(lines: readonly SignedLine[], context: number): Hunk[] {
  const hunks: Hunk[] = []
  let hunk: Hunk | undefined
  let [oldLine, newLine, quiet] = [1, 1, Number.POSITIVE_INFINITY]
  let recent: string[] = []
  for (const { sign, text } of lines) {
    if (sign === ' ') {
      if (hunk && quiet < 2 * context) hunk.lines.push(` ${text}`)
      recent = [...recent, ` ${text}`].slice(-context)
      quiet++
      if (hunk && quiet > 2 * context) hunk = closed(hunk, quiet - 1, context)
    } else {
      if (!hunk) {
        const before = context === 0 ? [] : recent.slice(-Math.min(context, quiet))
        const [oldStart, newStart] = [oldLine - before.length, newLine - before.length]
        hunk = { oldStart, newStart, oldLines: 0, newLines: 0, lines: [...before] }
        hunks.push(hunk)
      }
      hunk.lines.push(`${sign}${text}`)
      quiet = 0
    }
    if (sign !== '+') oldLine++
    if (sign !== '-') newLine++
  }
  if (hunk) closed(hunk, quiet, context)
  for (const each of hunks) {
    each.oldLines = each.lines.filter((line) => !line.startsWith('+')).length
    each.newLines = each.lines.filter((line) => !line.startsWith('-')).length
  }
  return hunks
}

/** Takes away the unchanged lines beyond the context after the last change. */
function closed(hunk: Hunk, quiet: number, context: number): undefined {
  const tail = Math.min(quiet, 2 * context)
  if (tail > context) hunk.lines.length -= tail - context
  return undefined
}
