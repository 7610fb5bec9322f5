import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { SourceView } from './blame-view.js'

/** How many shades there are between the oldest and the newest of later words. */
const shades = 4

/** A source as the text shows it. */
export interface ShownSource extends SourceView {
  /** 0 for the first version, whose words carry no mark; 1 to 4 for later ones, the newest darkest. */
  shade: number
}

/** By revision. `sources` are in order, oldest first. */
export function shownSources(sources: readonly SourceView[]): ReadonlyMap<number, ShownSource> {
  const later = sources.filter(({ version }) => version.number > 1)
  return new Map(
    sources.map((source) => {
      const rank = later.indexOf(source) + 1
      return [source.version.revision, { ...source, shade: Math.ceil((shades * rank) / Math.max(1, later.length)) }]
    }),
  )
}

export const Sources = createContext<ReadonlyMap<number, ShownSource>>(new Map())

/** Gives the source of a revision that the page was given. */
export function useSources(): (revision: number) => ShownSource {
  const sources = useContext(Sources)
  return (revision) => {
    const source = sources.get(revision)
    if (source === undefined) throw new Error(`no source for revision ${revision}`)
    return source
  }
}
