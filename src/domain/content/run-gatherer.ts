import type { Run } from './content.js'

export type Marks = Omit<Run, 'text'>

/**
 * Gathers text into runs: neighbours with the same marks become one run, and nothing empty is kept. With `space` 'collapsed',
 * ASCII white space (never U+00A0 or another Unicode space) collapses as browsers show it: to one space, and to none at the
 * edges and beside a break. With 'kept' every character stays.
 */
export class RunGatherer {
  private readonly runs: Run[] = []
  /** Whether white space that follows would not be seen: at the start, after a space, after a break. */
  private swallows = true

  constructor(private readonly space: 'collapsed' | 'kept') {}

  text(text: string, marks: Marks): void {
    if (this.space === 'kept') return this.append(text, marks)
    let collapsed = text.replace(/[\t\n\f\r ]+/g, ' ')
    if (this.swallows && collapsed.startsWith(' ')) collapsed = collapsed.slice(1)
    if (collapsed === '') return
    this.append(collapsed, marks)
    this.swallows = collapsed.endsWith(' ')
  }

  lineBreak(marks: Marks): void {
    this.dropLastSpace()
    this.append('\n', marks)
    this.swallows = true
  }

  finish(): Run[] {
    this.dropLastSpace()
    return this.runs
  }

  private append(text: string, marks: Marks): void {
    const last = this.runs.at(-1)
    if (last !== undefined && sameMarks(last, marks)) last.text += text
    else if (text !== '') this.runs.push({ text, ...marks })
  }

  private dropLastSpace(): void {
    const last = this.runs.at(-1)
    if (this.space === 'kept' || last === undefined || !last.text.endsWith(' ')) return
    last.text = last.text.slice(0, -1)
    if (last.text === '') this.runs.pop()
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
