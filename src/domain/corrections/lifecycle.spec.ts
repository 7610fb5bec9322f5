import { describe, expect, it } from '@jest/globals'
import { Refusal } from '../refusal.js'
import { type CorrectionState, correctionStates } from './correction.js'
import { correctionActions, type CorrectionMove, legalActions, nextState } from './lifecycle.js'

const moves: CorrectionMove[] = [...correctionActions, 'edit', 'superseded_by']

function refusalOf(state: CorrectionState, action: CorrectionMove): Refusal | undefined {
  try {
    nextState(state, action)
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

function leadsTo(state: CorrectionState): CorrectionState[] {
  return moves.filter((move) => refusalOf(state, move) === undefined).map((move) => nextState(state, move))
}

describe('the lifecycle of a correction', () => {
  it('goes from draft to the readers through review', () => {
    expect(nextState('draft', 'submit')).toBe('in_review')
    expect(nextState('in_review', 'approve')).toBe('approved')
    expect(nextState('approved', 'publish')).toBe('published')
  })

  it('goes back to draft when changes are asked for, and when it is edited before publication', () => {
    expect(nextState('in_review', 'request_changes')).toBe('draft')
    expect(nextState('draft', 'edit')).toBe('draft')
    expect(nextState('in_review', 'edit')).toBe('draft')
    expect(nextState('approved', 'edit')).toBe('draft')
  })

  it('can be cancelled up to its publication, not after it', () => {
    expect(correctionStates.filter((state) => legalActions(state).includes('cancel'))).toEqual([
      'draft',
      'in_review',
      'approved',
    ])
  })

  it('C1: once published it is only superseded or withdrawn, and stays what readers see until its successor is out', () => {
    expect(legalActions('published')).toEqual(['supersede', 'withdraw'])
    expect(nextState('published', 'supersede')).toBe('published')
    expect(nextState('published', 'superseded_by')).toBe('superseded')
    expect(nextState('published', 'withdraw')).toBe('withdrawn')
  })

  it.each(['published', 'superseded', 'withdrawn', 'cancelled'] as const)(
    'C1: refuses an edit of a %s one',
    (state) => {
      expect(refusalOf(state, 'edit')).toMatchObject({ code: 'not_a_draft', members: { legal: legalActions(state) } })
    },
  )

  it('reaches every state from draft', () => {
    const reached = new Set<CorrectionState>(['draft'])
    for (const state of reached) for (const next of leadsTo(state)) reached.add(next)
    expect([...reached].toSorted()).toEqual([...correctionStates].toSorted())
  })

  it('can leave every state but superseded, withdrawn and cancelled', () => {
    const final = correctionStates.filter((state) => leadsTo(state).every((next) => next === state))
    expect(final).toEqual(['superseded', 'withdrawn', 'cancelled'])
    for (const state of final) expect(leadsTo(state)).toEqual([])
  })

  it('refuses every other move and names the legal ones', () => {
    expect(refusalOf('draft', 'publish')).toMatchObject({
      code: 'illegal_transition',
      members: { state: 'draft', action: 'publish', legal: ['submit', 'cancel'] },
    })
    expect(refusalOf('withdrawn', 'submit')?.members['legal']).toEqual([])
  })

  it('never offers the moves that callers cannot ask for', () => {
    for (const state of correctionStates) {
      for (const action of legalActions(state)) expect(correctionActions).toContain(action)
    }
  })
})
