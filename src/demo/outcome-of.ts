import type { Content } from '../domain/content/content.js'
import type { CorrectionState } from '../domain/corrections/correction.js'
import { nextState } from '../domain/corrections/lifecycle.js'
import type { DraftCorrectionStep, Step, Story } from './story.js'

interface RevisionOutcome {
  number: number
  by: string
  content: Content
  released: boolean
}

interface CorrectionOutcome extends Omit<DraftCorrectionStep, 'does' | 'at' | 'by' | 'fixedIn'> {
  author: string
  state: CorrectionState
  fixedIn: number | null
  /** What readers saw right after it was published, and null before. */
  publishedOver: number | null
  /** Everyone who approved, withdrew or sent it back. */
  reviewers: string[]
  supersedes?: string
}

export interface Outcome {
  revisions: RevisionOutcome[]
  live: number | null
  corrections: Map<string, CorrectionOutcome>
}

/** What a story comes to when its steps are taken in turn. Throws at a step that the newsroom’s rules do not allow. */
export function outcomeOf(story: Story): Outcome {
  const outcome: Outcome = { revisions: [], live: null, corrections: new Map() }
  for (const step of story.steps) {
    try {
      take(outcome, step)
    } catch (error) {
      throw new Error(`${story.slug}, ${step.at}: ${(error as Error).message}`, { cause: error })
    }
  }
  return outcome
}

function take(outcome: Outcome, step: Step): void {
  switch (step.does) {
    case 'save':
      return revise(outcome, step.by, step.content)
    case 'restore':
      return revise(outcome, step.by, revisionOf(outcome, step.revision).content)
    case 'release':
      return release(outcome, outcome.revisions.length)
    case 'draftCorrection': {
      const { does: _does, at: _at, by: author, fixedIn, ...fields } = step
      const fix = numberOf(outcome, fixedIn)
      return draft(outcome, { ...fields, author, state: 'draft', fixedIn: fix, publishedOver: null, reviewers: [] })
    }
    case 'amendCorrection': {
      const { does: _does, at: _at, by: _by, correction: key, fixedIn, ...fields } = step
      const correction = correctionOf(outcome, key)
      Object.assign(correction, fields, { state: nextState(correction.state, 'edit') })
      if (fixedIn !== undefined) correction.fixedIn = numberOf(outcome, fixedIn)
      return
    }
    case 'transition': {
      const correction = correctionOf(outcome, step.correction)
      const to = nextState(correction.state, step.action)
      if (step.action === 'supersede') {
        const { as: key, statement } = step
        const fresh = { state: 'draft' as const, publishedOver: null, reviewers: [], supersedes: correction.key }
        return draft(outcome, { ...correction, ...fresh, key, statement, author: step.by })
      }
      if (step.action === 'publish') publish(outcome, correction)
      if (['approve', 'request_changes', 'withdraw'].includes(step.action)) correction.reviewers.push(step.by)
      correction.state = to
    }
  }
}

function revise(outcome: Outcome, by: string, content: Content): void {
  const head = outcome.revisions.at(-1)
  if (head && JSON.stringify(head.content) === JSON.stringify(content)) throw new Error('nothing changed')
  outcome.revisions.push({ number: outcome.revisions.length + 1, by, content, released: false })
}

function release(outcome: Outcome, number: number): void {
  if (number <= (outcome.live ?? 0)) throw new Error(`revision ${number} is not newer than what is live`)
  revisionOf(outcome, number).released = true
  outcome.live = number
}

function draft(outcome: Outcome, correction: CorrectionOutcome): void {
  if (outcome.corrections.has(correction.key)) throw new Error(`a second correction ${correction.key}`)
  outcome.corrections.set(correction.key, correction)
}

function publish(outcome: Outcome, correction: CorrectionOutcome): void {
  if (correction.kind === 'correction' && correction.fixedIn === null) throw new Error(`${correction.key} has no fix`)
  if (correction.fixedIn !== null && correction.fixedIn > (outcome.live ?? 0)) release(outcome, correction.fixedIn)
  correction.publishedOver = outcome.live
  if (correction.supersedes !== undefined) {
    const old = correctionOf(outcome, correction.supersedes)
    old.state = nextState(old.state, 'superseded_by')
  }
}

function numberOf(outcome: Outcome, fixedIn: 'newest' | number | undefined): number | null {
  if (fixedIn === undefined) return null
  return revisionOf(outcome, fixedIn === 'newest' ? outcome.revisions.length : fixedIn).number
}

function revisionOf(outcome: Outcome, number: number): RevisionOutcome {
  const revision = outcome.revisions[number - 1]
  if (!revision) throw new Error(`there is no revision ${number}`)
  return revision
}

function correctionOf(outcome: Outcome, key: string): CorrectionOutcome {
  const correction = outcome.corrections.get(key)
  if (!correction) throw new Error(`there is no correction ${key}`)
  return correction
}
