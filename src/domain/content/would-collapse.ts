import type { Run } from './content.js'

/**
 * Whether a browser would show the runs' white space otherwise than it is written: ASCII white space collapses to one space, and
 * to none at the edges of a block and beside a line break (a line feed in a run is written as a break). No other space does.
 */
export function wouldCollapse(runs: readonly Run[]): boolean {
  const text = runs.map((run) => run.text).join('')
  return /[\t\f\r]|^ | $| [ \n]|\n /.test(text)
}
