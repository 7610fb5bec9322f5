import type { Marks } from './run-gatherer.js'

export type Mark = Exclude<keyof Marks, 'href'>

/** The HTML elements that are marks of a run, by tag name. A map and no object: `<constructor>` is a tag as well. */
export const markOfTag: ReadonlyMap<string, Mark> = new Map([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'em'],
  ['i', 'em'],
  ['code', 'code'],
  ['sub', 'sub'],
  ['sup', 'sup'],
])
