import { describe, expect, it } from '@jest/globals'
import { blocksOf } from '../domain/content/block-list.js'
import { containsWords } from '../domain/corrections/contains-words.js'
import { locateAnchor } from '../domain/corrections/locate-anchor.js'
import { type Actor, can, type Verb } from '../domain/policy/can.js'
import { mayReview } from '../domain/policy/may-review.js'
import { defaultPolicy } from '../domain/policy/policy.js'
import { demoNewsroom } from './demo-newsroom.js'
import { outcomeOf } from './outcome-of.js'
import { stepsInOrder } from './steps-in-order.js'
import type { Step } from './story.js'

const { titles, people, stories } = demoNewsroom
const outcomes = stories.map((story) => ({ story, outcome: outcomeOf(story) }))
const corrections = outcomes.flatMap(({ story, outcome }) =>
  [...outcome.corrections.values()].map((correction) => ({
    name: `${story.slug}: ${correction.key}`,
    outcome,
    correction,
  })),
)
const day = 86_400_000

function actor(key: string): Actor {
  const person = people.find((candidate) => candidate.key === key)
  if (!person) throw new Error(`nobody is called ${key}`)
  const roles = new Map(Object.entries(person.roles).map(([title, held]) => [title, new Set(held)]))
  return { accountId: key, name: person.name, roles }
}

function verbOf(step: Step): Verb {
  switch (step.does) {
    case 'save':
    case 'restore':
      return 'revision.save'
    case 'release':
      return 'release.make'
    case 'draftCorrection':
      return 'correction.draft'
    case 'amendCorrection':
      return 'correction.change'
    case 'transition':
      return `correction.${step.action}`
  }
}

function blocksOfRevision(outcome: (typeof outcomes)[number]['outcome'], number: number) {
  const revision = outcome.revisions[number - 1]
  if (!revision) throw new Error(`there is no revision ${number}`)
  return blocksOf(revision.content)
}

describe('the demo newsroom', () => {
  it('has two titles and people with keys of their own', () => {
    expect(new Set(titles.map(({ slug }) => slug)).size).toBe(2)
    expect(new Set(people.map(({ key }) => key)).size).toBe(people.length)
    for (const { roles } of people) {
      for (const title of Object.keys(roles)) expect(titles.map(({ slug }) => slug)).toContain(title)
    }
  })

  it('has at least eight stories, each with its own slug, in five languages', () => {
    expect(stories.length).toBeGreaterThanOrEqual(8)
    expect(new Set(stories.map(({ slug }) => slug)).size).toBe(stories.length)
    const languages = new Set(stories.map(({ language }) => new Intl.Locale(language).language))
    expect([...languages].sort()).toEqual(['ar', 'de', 'en', 'hi', 'zh'])
  })

  it('never does two things at once', () => {
    const times = stepsInOrder(demoNewsroom).map(({ step }) => step.at)
    expect(new Set(times).size).toBe(times.length)
    for (const at of times) expect(new Date(at).toISOString()).toBe(at)
  })
})

describe.each(outcomes)('$story.slug', ({ story, outcome }) => {
  it('goes forward in time and takes more than a day', () => {
    const times = story.steps.map(({ at }) => Date.parse(at))
    expect(times).toEqual(times.toSorted((one, other) => one - other))
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(day)
  })

  it('has 2 to 12 revisions, and comes to six blocks or more', () => {
    expect(outcome.revisions.length).toBeGreaterThanOrEqual(2)
    expect(outcome.revisions.length).toBeLessThanOrEqual(12)
    expect(outcome.revisions.at(-1)?.content.body.length).toBeGreaterThanOrEqual(6)
  })

  it('lets no one do what their roles do not allow', () => {
    for (const step of story.steps) {
      expect([step.at, can(actor(step.by), verbOf(step), { publicationId: story.title })]).toEqual([step.at, true])
    }
  })

  it('C4: gives a reason for every release without a notice but the first, and corrections of spelling', () => {
    const later = story.steps.filter((step) => step.does === 'release').slice(1)
    for (const { at, significance, noNoticeReason, noNoticeCode } of later) {
      expect([at, significance === 'minor' || noNoticeReason !== undefined]).toEqual([at, true])
      if (noNoticeCode !== undefined) expect(defaultPolicy.noNoticeCodes).toContain(noNoticeCode)
    }
  })

  it('R4: never saves what is there already', () => {
    const contents = outcome.revisions.map(({ content }) => JSON.stringify(content))
    for (const [index, content] of contents.entries()) expect(content).not.toBe(contents[index - 1])
  })
})

describe.each(corrections)('$name', ({ outcome, correction }) => {
  const { anchors = [], claim, fixedIn } = correction

  it('is anchored in words that stand where it says, among them the wrong ones', () => {
    for (const anchor of anchors) {
      expect(() => locateAnchor(blocksOfRevision(outcome, anchor.revision), anchor)).not.toThrow()
    }
    if (claim) expect(anchors.some(({ exact }) => exact.includes(claim.wrong))).toBe(true)
  })

  it('fixes what it says was wrong', () => {
    if (!claim || fixedIn === null) return
    const fixed = blocksOfRevision(outcome, fixedIn)
    expect(containsWords(fixed, claim.wrong)).toBe(false)
    expect(containsWords(fixed, claim.right)).toBe(true)
    for (const { exact } of anchors) expect(containsWords(fixed, exact)).toBe(false)
    if (correction.publishedOver !== null) {
      expect(containsWords(blocksOfRevision(outcome, correction.publishedOver), claim.wrong)).toBe(false)
    }
  })

  it('C3: was decided on by someone who wrote neither the notice nor the fix', () => {
    const own = [correction.author, fixedIn === null ? undefined : outcome.revisions[fixedIn - 1]?.by]
    for (const reviewer of correction.reviewers) expect(own).not.toContain(reviewer)
  })
})

describe('the decisions on corrections', () => {
  it.each(outcomes)('C3: are taken by those whom the policy names: $story.slug', ({ story, outcome }) => {
    for (const step of story.steps) {
      if (step.does !== 'transition') continue
      if (step.action !== 'approve' && step.action !== 'request_changes' && step.action !== 'withdraw') continue
      const correction = outcome.corrections.get(step.correction)
      if (!correction) throw new Error(`there is no correction ${step.correction}`)
      const { kind, severity, author: authorId } = correction
      const subject = { publicationId: story.title, kind, severity, authorId }
      expect(mayReview(defaultPolicy, subject, actor(step.by), step.action)).toEqual({ selfApproved: false })
    }
  })
})

describe('what is not public', () => {
  const released = outcomes.map(({ story: { title, slug, section, canonicalUrl }, outcome }) => [
    { title, slug, section, canonicalUrl },
    outcome.revisions.filter((revision) => revision.released),
    [...outcome.corrections.values()].filter(({ publishedOver }) => publishedOver !== null),
  ])
  const publicWords = JSON.stringify(released)
  const secrets = stories.flatMap((story) => (story.secrets ?? []).map((secret) => ({ story, secret })))

  it.each(secrets)('P1: “$secret” stands in a draft and nowhere else', ({ story, secret }) => {
    expect(JSON.stringify(story.steps)).toContain(secret)
    expect(publicWords).not.toContain(secret)
  })
})
