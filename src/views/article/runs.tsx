import type { ComponentChildren } from 'preact'
import type { Run } from '../../domain/content/content.js'
import { safeHref } from '../../domain/content/safe-link.js'

/** Text with its marks. Neighbours with the same target share one link; a target that is not safe to follow is left out. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return (
    <>
      {linked(runs).map(({ href, runs }) => {
        const inside = runs.map(marked)
        const target = href === undefined ? undefined : safeHref(href)
        return target === undefined ? inside : <a href={target}>{inside}</a>
      })}
    </>
  )
}

function linked(runs: readonly Run[]): { href: string | undefined; runs: Run[] }[] {
  const groups: { href: string | undefined; runs: Run[] }[] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last !== undefined && last.href === run.href) last.runs.push(run)
    else groups.push({ href: run.href, runs: [run] })
  }
  return groups
}

function marked(run: Run): ComponentChildren {
  let shown: ComponentChildren = run.text
  if (run.code) shown = <code>{shown}</code>
  if (run.sub) shown = <sub>{shown}</sub>
  if (run.sup) shown = <sup>{shown}</sup>
  if (run.em) shown = <em>{shown}</em>
  if (run.strong) shown = <strong>{shown}</strong>
  return shown
}
