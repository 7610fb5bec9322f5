import * as fc from 'fast-check'
import { richText } from './content.js'

const passage = fc.array(richText(4), { maxLength: 30 }).map((parts) => parts.join(' ').replaceAll('\u001e', ''))

/** A text and what edits made of it: passages taken out, put in, moved and repeated. Neither has U+001E, which parts differences, or half of a pair. */
export const anyEditedText: fc.Arbitrary<{ base: string; text: string }> = fc
  .record({
    base: fc.oneof(
      passage,
      passage.map((text) => text.replaceAll(/[\uD800-\uDFFF]/g, '')),
    ),
    edits: fc.array(fc.record({ from: fc.nat(200), count: fc.nat(60), to: fc.nat(200), words: richText(2) }), {
      maxLength: 4,
    }),
  })
  .map(({ base, edits }) => {
    let text = base
    for (const { from, count, to, words } of edits) {
      const taken = text.slice(from, from + count)
      const rest = text.slice(0, from) + text.slice(from + count)
      const put = words.replaceAll(/[\u001e\uD800-\uDFFF]/g, '') + (count % 2 === 0 ? taken : '')
      text = rest.slice(0, to) + put + rest.slice(to)
    }
    return { base, text: text.replaceAll(/\p{Surrogate}/gu, '') }
  })
