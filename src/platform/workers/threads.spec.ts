import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import type { Comparison } from './comparison-task.js'
import { Comparisons } from './comparisons.js'
import { Threads } from './threads.js'

const file = fileURLToPath(new URL('../../../test/support/endless-thread.js', import.meta.url))

/** Large enough for a thread. */
const side = (number: number) => ({
  number,
  blocks: [{ key: number, block: { kind: 'paragraph' as const, runs: [{ text: `${number} `.repeat(30_000) }] } }],
})

describe('a thread that is busy past its deadline', () => {
  it('D3: is ended, and the answer is coarse and says that it is a makeshift', async () => {
    const deadline = new AbortController()
    const threads = new Threads({ file, deadline: () => deadline.signal })
    const heart = new SharedArrayBuffer(4)
    const beats = new Int32Array(heart)
    const options = { language: 'en', from: { inline: true }, to: { inline: true }, heart } as Comparison['options']
    const compared = new Comparisons(threads).compare({ from: side(1), to: side(2), options })
    while (Atomics.load(beats, 0) === 0) await setImmediate()
    deadline.abort()
    const { diff, makeshift } = await compared
    expect([makeshift, diff.degraded?.reason]).toEqual([true, 'work'])
    expect(diff.entries.map(({ op }) => op)).toContain('remove')
    // A thread that goes on adds to it between any two looks.
    for (let last = -1; last !== Atomics.load(beats, 0);) {
      last = Atomics.load(beats, 0)
      await setImmediate()
    }
    await threads.onApplicationShutdown()
  })
})
