import { describe, expect, it } from '@jest/globals'
import { parseMarkup } from './parse-markup.js'
import { readHtml } from './read-html.js'
import { sanitizeMarkup } from './sanitize-markup.js'

/** Each paragraph after the first opens all of the formatting elements anew. */
const bomb = (elements: number, paragraphs: number): string =>
  `<p>${Array.from({ length: elements }, (_, at) => `<i a${at}>`).join('')}${'<p>word '.repeat(paragraphs)}`

describe('markup that asks for more elements than there are tags', () => {
  it('is parsed as long as there are not too many', () => {
    expect(parseMarkup(bomb(300, 300))?.childNodes).toHaveLength(301)
    expect(parseMarkup('<b>'.repeat(99_000))).toBeDefined()
  })

  it('is not parsed when there are', () => {
    expect(parseMarkup(bomb(2_000, 2_000))).toBeUndefined()
    expect(parseMarkup('<b>'.repeat(100_001))).toBeUndefined()
  })

  it('is kept as it came, with every word of it', () => {
    const source = bomb(2_000, 2_000)
    expect(readHtml(source)).toEqual([{ kind: 'html', html: source }])
  })

  it('is shown as its words', () => {
    const shown = sanitizeMarkup(`${bomb(2_000, 2_000)}<script>alert(1)</script><<b>script>alert(2)</script>`)
    expect(shown.match(/word/g)).toHaveLength(2_000)
    expect(shown).not.toMatch(/<(?!\/?(p|i)>)/)
    expect(shown.length).toBeLessThan(30_000)
  })
})
