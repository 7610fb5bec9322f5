import { describe, expect, it } from '@jest/globals'
import { compareTexts } from './compare-texts.js'
import { merge } from './merge.js'
import { readBlocks } from './read-blocks.js'

describe('merge', () => {
  it('puts edits of different blocks together, and names stretches where both touched one', () => {
    const base = 'One.\n\nTwo.\n\nThree.'
    expect(merge(base, 'One!\n\nTwo.\n\nThree.', 'One.\n\nTwo.\n\nThree!')).toEqual({
      mergeable: true,
      merged: readBlocks('One!\n\nTwo.\n\nThree!'),
    })
    expect(merge(base, 'One!\n\nTwo.\n\nThree.', 'One?\n\nTwo.\n\nThree.')).toEqual({
      mergeable: false,
      conflicts: [{ base: [0, 1], yours: [0, 1], theirs: [0, 1] }],
    })
  })

  it('takes documents of different forms', () => {
    const [block] = readBlocks('One.')
    expect(merge('One.', [{ key: 1, block: block! }], 'One.\n\nTwo.')).toEqual({
      mergeable: true,
      merged: readBlocks('One.\n\nTwo.'),
    })
  })
})

describe('compareTexts', () => {
  it('compares two strings as one text each, whatever stands in them', () => {
    const { segments, coarse } = compareTexts('One.\n\n👩‍👩‍👧 two \uD800', 'One.\n\n👩‍👩‍👦 two \uD800')
    expect([segments, coarse]).toEqual([
      [
        { op: 'same', text: 'One.\n\n' },
        { op: 'remove', text: '👩‍👩‍👧' },
        { op: 'add', text: '👩‍👩‍👦' },
        { op: 'same', text: ' two \uD800' },
      ],
      null,
    ])
    expect(compareTexts('', '')).toEqual({ segments: [], coarse: null })
  })

  it('says why it was coarser than asked', () => {
    expect(compareTexts('a b c', 'a x c', { budget: { characters: 0 } })).toEqual({
      segments: [
        { op: 'same', text: 'a ' },
        { op: 'remove', text: 'b ' },
        { op: 'add', text: 'x ' },
        { op: 'same', text: 'c' },
      ],
      coarse: 'size',
    })
  })
})
