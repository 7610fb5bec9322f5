import type { BodyBlock } from './content.js'
import type { MarkdownPart } from './parse-markdown.js'

/**
 * What was read of documents that have much in common, as the two sides of a comparison have: a part that stands in both is read
 * once and is the same blocks, as the same objects. For documents that are compared and not changed.
 */
export class KnownMarkdown {
  // What a part with a bracket means depends on the definitions of its document.
  private readonly byDefinitions = new Map<string, Map<string, readonly BodyBlock[]>>()

  read(part: MarkdownPart, read: (part: MarkdownPart) => readonly BodyBlock[]): readonly BodyBlock[] {
    const definitions = part.source.includes('[') ? part.definitions : ''
    let known = this.byDefinitions.get(definitions)
    if (known === undefined) this.byDefinitions.set(definitions, (known = new Map<string, readonly BodyBlock[]>()))
    const [{ type, level }] = part.tokens
    const key = `${type} ${level} ${part.source}`
    let blocks = known.get(key)
    if (blocks === undefined) known.set(key, (blocks = read(part)))
    return blocks
  }
}
