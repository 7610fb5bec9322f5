import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { PublicChanges } from '../../platform/cache/public-changes.js'
import { compareSides } from '../../platform/workers/comparison-task.js'
import { Comparisons } from '../../platform/workers/comparisons.js'
import { Threads } from '../../platform/workers/threads.js'
import { type ComparedRevisions, KeptDiffs } from './kept-diffs.js'
import { sizeOfDiff } from './size-of-diff.js'

const file = fileURLToPath(new URL('../../../test/support/endless-thread.js', import.meta.url))

/** Comparisons that are counted; `makeshift` ones are what threads give up on. */
function counted(options: { bytes?: number; makeshift?: boolean } = {}) {
  const changes = new PublicChanges()
  const asked = { times: 0 }
  const comparisons = {
    compare: async (comparison: Parameters<Comparisons['compare']>[0]) => {
      asked.times++
      return { diff: compareSides(comparison), makeshift: options.makeshift ?? false }
    },
  } as unknown as Comparisons
  return { asked, changes, kept: new KeptDiffs(comparisons, changes, options.bytes ?? 1_000_000) }
}

const side = (number: number, text: string) => ({
  number,
  blocks: [{ key: number, block: { kind: 'paragraph' as const, runs: [{ text }] } }],
})
const pair = (more: Partial<ComparedRevisions> = {}): ComparedRevisions => ({
  articleId: 'one',
  redactions: 0,
  language: 'en',
  from: side(1, 'Nine were hurt.'),
  to: side(2, 'Eight were hurt.'),
  ...more,
})

describe('KeptDiffs', () => {
  it('compares a pair once, also for those who ask while it is being compared', async () => {
    const { kept, asked } = counted()
    const [one, other] = await Promise.all([kept.compare(pair(), 'word'), kept.compare(pair(), 'word')])
    const again = await kept.compare(pair(), 'word')
    expect(asked.times).toBe(1)
    for (const { diff, makeshift } of [other, again]) expect([diff, makeshift]).toEqual([one.diff, false])
  })

  it.each([
    ['another article', { articleId: 'two' }],
    ['after a redaction', { redactions: 1 }],
    ['in another language', { language: 'de' }],
    ['backwards', { from: side(2, 'Eight were hurt.'), to: side(1, 'Nine were hurt.') }],
  ])('compares anew %s', async (_, more) => {
    const { kept, asked } = counted()
    await kept.compare(pair(), 'word')
    await kept.compare(pair(more), 'word')
    expect(asked.times).toBe(2)
  })

  it('compares anew at another granularity', async () => {
    const { kept, asked } = counted()
    await kept.compare(pair(), 'word')
    await kept.compare(pair(), 'sentence')
    expect(asked.times).toBe(2)
  })

  it('does not keep what stands for a diff that took too long', async () => {
    const { kept, asked } = counted({ makeshift: true })
    await kept.compare(pair(), 'word')
    expect((await kept.compare(pair(), 'word')).makeshift).toBe(true)
    expect(asked.times).toBe(2)
  })

  it('asks a thread again where the last one was ended', async () => {
    const deadlines = [AbortSignal.abort(), new AbortController().signal]
    const threads = new Threads({ file, deadline: () => deadlines.shift()! })
    const kept = new KeptDiffs(new Comparisons(threads), new PublicChanges(), 1_000_000_000)
    const large = 'Nine '.repeat(10_000)
    const pairs = pair({ from: side(1, large), to: side(2, `${large}.`) })
    expect((await kept.compare(pairs, 'word')).makeshift).toBe(true)
    expect(deadlines).toHaveLength(1)
    await expect(kept.compare(pairs, 'word')).resolves.toMatchObject({ makeshift: false })
    expect(deadlines).toHaveLength(0)
    await threads.onApplicationShutdown()
  })

  it('holds no more than its bytes: what was asked for longest ago goes first', async () => {
    const probe = counted()
    const size = sizeOfDiff((await probe.kept.compare(pair(), 'word')).diff)
    const { kept, asked } = counted({ bytes: size * 2.5 * 4 })
    for (const articleId of ['one', 'two', 'three', 'three', 'two']) await kept.compare(pair({ articleId }), 'word')
    expect(asked.times).toBe(3)
    await kept.compare(pair({ articleId: 'one' }), 'word')
    expect(asked.times).toBe(4)
    const none = counted({ bytes: 0 })
    for (let time = 0; time < 2; time++) await none.kept.compare(pair(), 'word')
    expect(none.asked.times).toBe(2)
  })

  it('drops the diffs of an article that changed, and does not keep one that was under way', async () => {
    const { kept, asked, changes } = counted()
    await kept.compare(pair(), 'word')
    await kept.compare(pair({ articleId: 'two' }), 'word')
    changes.tell(['article:one', 'publication:three'])
    await kept.compare(pair({ articleId: 'two' }), 'word')
    expect(asked.times).toBe(2)
    const under = kept.compare(pair(), 'word')
    changes.tell(['article:four'])
    await under
    await kept.compare(pair(), 'word')
    expect(asked.times).toBe(4)
    changes.tell(['all'])
    await kept.compare(pair({ articleId: 'two' }), 'word')
    expect(asked.times).toBe(5)
  })
})
