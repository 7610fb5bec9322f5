import { describe, expect, it } from '@jest/globals'
import { blocksOf } from '../domain/content/block-list.js'
import { textOf } from '../domain/content/block-text.js'
import type { Block, BlockKind, Content } from '../domain/content/content.js'
import { correctionKinds } from '../domain/corrections/correction.js'
import { demoNewsroom } from './demo-newsroom.js'
import { outcomeOf } from './outcome-of.js'
import type { Story } from './story.js'

/** What a newsroom does to a text that the demo has to show: each with how to see it in two revisions that follow each other. */
const edits: Record<string, (before: Content, after: Content) => boolean> = {
  'a new headline': (before, after) => before.headline !== after.headline,
  'a moved paragraph': (before, after) => {
    const places = blocksOf(before).map((block) => keysOf(after).indexOf(JSON.stringify(block)))
    const kept = places.filter((place) => place >= 0)
    return kept.some((place, index) => place < (kept[index - 1] ?? -1))
  },
  'a changed number': (before, after) =>
    onlyChange(before, after, (old, fresh) => unlike(numbers(old), numbers(fresh))),
  'a changed quote': (before, after) =>
    quotes(before).some((old) =>
      quotes(after).some((fresh) => old.cite === fresh.cite && textOf(old) !== textOf(fresh)),
    ),
  'a spelling put right': (before, after) =>
    onlyChange(before, after, (old, fresh) => {
      const words = old.split(' ')
      const changed = fresh.split(' ').flatMap((word, at) => (word === words[at] ? [] : [[words[at] ?? '', word]]))
      return (
        changed.length === 1 &&
        changed.every(([wrong = '', right = '']) => letters(wrong) === letters(right) && letters(right) !== '')
      )
    }),
  'a picture swapped': (before, after) => {
    const [old, fresh] = [sources(before), sources(after)]
    return old.length > 0 && old.length === fresh.length && unlike(old, fresh)
  },
  'a paragraph split in two': (before, after) => {
    const texts = blocksOf(after).map(textOf)
    return blocksOf(before).some((block) => texts.some((text, at) => `${text} ${texts[at + 1]}` === textOf(block)))
  },
}

const keysOf = (content: Content) => blocksOf(content).map((block) => JSON.stringify(block))
const unlike = (one: readonly string[], other: readonly string[]) => one.join(' ') !== other.join(' ')
const numbers = (text: string) => text.match(/\p{Nd}+/gu) ?? []
/** Which letters a word is made of, whatever their order and number; no figures. */
const letters = (word: string) => [...new Set(word.match(/\p{L}/gu))].sort().join('')
const quotes = (content: Content) => content.body.flatMap((block) => (block.kind === 'quote' ? [block] : []))
const sources = (content: Content) => content.body.flatMap((block) => (block.kind === 'image' ? [block.src] : []))

function onlyChange(before: Content, after: Content, is: (old: string, fresh: string) => boolean): boolean {
  const [olds, freshes] = [keysOf(before), keysOf(after)]
  const changed = olds.flatMap((key, at) => (key === freshes[at] ? [] : [at]))
  const [at] = changed
  if (at === undefined || changed.length > 1 || olds.length !== freshes.length) return false
  const [old, fresh] = [blocksOf(before)[at], blocksOf(after)[at]]
  return old !== undefined && fresh !== undefined && is(textOf(old), textOf(fresh))
}

const outcomes = demoNewsroom.stories.map((story) => ({ story, outcome: outcomeOf(story) }))
const blocks: Block[] = outcomes.flatMap(({ outcome }) => outcome.revisions.flatMap(({ content }) => blocksOf(content)))
const published = outcomes.flatMap(({ outcome }) =>
  [...outcome.corrections.values()].filter(({ publishedOver }) => publishedOver !== null),
)
const steps = demoNewsroom.stories.flatMap((story) => story.steps)
const slugsOf = (is: (story: Story, outcome: (typeof outcomes)[number]['outcome']) => boolean) =>
  outcomes.filter(({ story, outcome }) => is(story, outcome)).map(({ story }) => story.slug)

describe('the demo newsroom shows', () => {
  it.each(Object.entries(edits))('%s', (_name, is) => {
    const shown = outcomes.flatMap(({ outcome }) =>
      outcome.revisions.filter(({ content }, index) => {
        const before = outcome.revisions[index - 1]
        return before !== undefined && is(before.content, content)
      }),
    )
    expect(shown.length).toBeGreaterThan(0)
  })

  it.each<BlockKind>([
    'headline',
    'standfirst',
    'byline',
    'dateline',
    'paragraph',
    'heading',
    'quote',
    'list',
    'image',
    'table',
  ])('blocks of the kind %s', (kind) => {
    expect(blocks.map((block) => block.kind)).toContain(kind)
  })

  it('links, and quotations with their source', () => {
    expect(
      blocks.some((block) => block.kind === 'paragraph' && block.runs.some(({ href }) => href !== undefined)),
    ).toBe(true)
    expect(blocks.every((block) => block.kind !== 'quote' || ('cite' in block && block.cite !== ''))).toBe(true)
  })

  it.each(correctionKinds)('a published %s', (kind) => {
    expect(published.map((correction) => correction.kind)).toContain(kind)
  })

  it.each(['published', 'superseded', 'withdrawn'])('C1: a notice that is %s', (state) => {
    expect(published.map((correction) => correction.state)).toContain(state)
  })

  it('a correction sent back before it was approved, and an earlier revision restored', () => {
    expect(steps.some((step) => step.does === 'transition' && step.action === 'request_changes')).toBe(true)
    expect(steps.some((step) => step.does === 'restore')).toBe(true)
  })

  it('a developing story of ten revisions or more', () => {
    expect(slugsOf((_story, { revisions }) => revisions.length >= 10)).toEqual(['east-pier-fire'])
  })

  it('P1: a draft on top of what is live, and an article that was never released, each with words to keep', () => {
    const kept = (story: Story) => (story.secrets ?? []).length > 0
    expect(slugsOf((story, { live, revisions }) => kept(story) && live !== null && live < revisions.length)).toEqual([
      'north-quay-bidders',
    ])
    expect(slugsOf((story, { live }) => kept(story) && live === null)).toEqual(['fernwaerme-gutachten'])
  })

  it('the piece the project began with: who had opposed the nomination, put right in the open', () => {
    const nato = outcomes.find(({ story }) => story.slug === 'rutte-nato-secretary-general')
    const correction = nato?.outcome.corrections.get('countries')
    expect(correction).toMatchObject({ kind: 'correction', state: 'published', fixedIn: 4 })
    expect(correction?.statement).toContain('misstated which countries had opposed')
  })
})
