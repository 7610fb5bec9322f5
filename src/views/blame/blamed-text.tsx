import type { Run } from '../../domain/content/content.js'
import { Runs } from '../article/runs.js'
import { useSetting } from '../setting/setting.js'
import { sourceAnchor } from './blame-view.js'
import { useSources } from './sources.js'

/** Words that one revision brought, with their marks. */
export interface BlamedPiece {
  /** The revision. */
  op: number
  runs: Run[]
}

interface BlamedTextProps {
  pieces: readonly BlamedPiece[]
  /** The revisions from which words of the block came: by its place there a run knows its note in the margin. */
  order: readonly number[]
}

/**
 * Text in which later words are underlined and end with the number of their version, which leads to it in the list below. Where a
 * text is of several versions, each run also begins with its version for those who hear it.
 */
export function BlamedText({ pieces, order }: BlamedTextProps) {
  const { words, voice, locale } = useSetting()
  const sourceOf = useSources()
  return (
    <>
      {pieces.map(({ op, runs }) => {
        const { version, shade } = sourceOf(op)
        const name = words.history.version(version.number)
        const { lead, core, tail } = withoutEdges(runs)
        return (
          <>
            {lead}
            {core.length > 0 && order.length > 1 && (
              <span class="visually-hidden" {...voice}>
                {` ${name}: `}
              </span>
            )}
            {core.length > 0 && (
              <span class={`run run-${order.indexOf(op) + 1} shade-${shade}`}>
                <Runs runs={core} />
              </span>
            )}
            {shade > 0 && core.length > 0 && (
              <sup class="run-mark">
                <a href={`#${sourceAnchor(version.number)}`} aria-label={name} {...voice}>
                  {new Intl.NumberFormat(locale).format(version.number)}
                </a>
              </sup>
            )}
            {tail}
          </>
        )
      })}
    </>
  )
}

/** Runs without the white space at their ends, which is nobody's words: a line under it would join what is apart. */
function withoutEdges(runs: readonly Run[]): { lead: string; core: Run[]; tail: string } {
  const text = runs.map((run) => run.text).join('')
  const start = text.length - text.trimStart().length
  const end = Math.max(start, text.trimEnd().length)
  const core: Run[] = []
  let offset = 0
  for (const run of runs) {
    const kept = run.text.slice(Math.max(0, start - offset), Math.max(0, end - offset))
    if (kept !== '') core.push({ ...run, text: kept })
    offset += run.text.length
  }
  return { lead: text.slice(0, start), core, tail: text.slice(end) }
}
