import type { Run } from './content.js'

export type Marks = Omit<Run, 'text'>

/**
 * Gathers text into runs: neighbours with the same marks become one run, and nothing empty is kept. With `spaces` 'collapsed',
 * ASCII white space (never U+00A0 or another Unicode space) collapses as browsers show it: to one space, and to none at the
 * edges and beside a break. With 'kept' every character stays.
 */
export class RunGatherer {
  private readonly runs: Run[] = []
  /** Whether white space that follows would not be seen: at the start, after a space, after a break. */
  private swallows = true
  /** A space that is seen if words follow. Not put there first: to take it away would put the text together anew for each break. */
  private space: Marks | undefined

  constructor(private readonly spaces: 'collapsed' | 'kept') {}

  text(text: string, marks: Marks): void {
    if (this.spaces === 'kept') return this.append(text, marks)
    let collapsed = text.replace(/[\t\n\f\r ]+/g, ' ')
    if (this.swallows && collapsed.startsWith(' ')) collapsed = collapsed.slice(1)
    if (collapsed === '') return
    this.swallows = collapsed.endsWith(' ')
    const words = this.swallows ? collapsed.slice(0, -1) : collapsed
    if (words !== '') {
      this.putSpace()
      this.append(words, marks)
    }
    if (this.swallows) this.space = marks
  }

  lineBreak(marks: Marks): void {
    this.space = undefined
    this.append('\n', marks)
    this.swallows = true
  }

  finish(): Run[] {
    return this.runs
  }

  private putSpace(): void {
    if (this.space !== undefined) this.append(' ', this.space)
    this.space = undefined
  }

  private append(text: string, marks: Marks): void {
    const last = this.runs.at(-1)
    if (last !== undefined && sameMarks(last, marks)) last.text += text
    else if (text !== '') this.runs.push({ text, ...marks })
  }
}

export function sameMarks(a: Marks, b: Marks): boolean {
  return (
    a.strong === b.strong &&
    a.em === b.em &&
    a.code === b.code &&
    a.sub === b.sub &&
    a.sup === b.sup &&
    a.href === b.href
  )
}
