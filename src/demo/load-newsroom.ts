import type { Role } from '../domain/policy/can.js'
import { builtInAccount, createAccount } from '../newsroom/accounts/index.js'
import { createPublication, type Publication } from '../newsroom/publications/index.js'
import type { Database } from '../platform/database/database.js'
import type { Transactions } from '../platform/database/transactions.js'
import type { ModelWork } from '../platform/database/work.js'
import { playStep, type StoryProgress } from './play-step.js'
import { stepsInOrder } from './steps-in-order.js'
import type { Newsroom } from './story.js'

const day = 86_400_000

/** Who the demo's people became, by key. */
export interface LoadedPerson {
  accountId: string
  name: string
  roles: ReadonlyMap<string, ReadonlySet<Role>>
}

/**
 * Loads the demo newsroom through the newsroom's own verbs, on a clock that follows the steps, in one transaction: a start that
 * was killed half-way leaves nothing, and the next one begins afresh. Does nothing when its first title is there already.
 */
export async function loadNewsroom(
  database: Database,
  transactions: Transactions,
  newsroom: Newsroom,
): Promise<boolean> {
  const [first] = newsroom.titles
  if (first === undefined) return false
  const there = await database.prisma.publication.findUnique({ where: { slug: first.slug }, select: { id: true } })
  if (there !== null) return false
  await transactions.run(builtInAccount, (work) => play(work, newsroom))
  return true
}

async function play(work: ModelWork, newsroom: Newsroom): Promise<void> {
  const steps = stepsInOrder(newsroom)
  const opening = new Date(Date.parse(steps[0]?.step.at ?? work.at.toISOString()) - day)
  const setUp: ModelWork = { ...work, at: opening }
  const publications = new Map<string, Publication>()
  for (const title of newsroom.titles)
    publications.set(title.slug, await createPublication(setUp, { ...title, policy: { showStaff: 'name' } }))
  const people = await hirePeople(setUp, newsroom, publications)
  const progress = new Map<string, StoryProgress>()
  for (const { story, step } of steps) {
    const person = people.get(step.by)
    const publication = publications.get(story.title)
    if (person === undefined || publication === undefined)
      throw new Error(`The story ${story.slug} names nobody called ${step.by}.`)
    const key = `${story.title}/${story.slug}`
    const acting: ModelWork = { ...work, at: new Date(step.at), actor: person }
    progress.set(key, await playStep(acting, publication, story, step, progress.get(key)))
  }
}

async function hirePeople(
  work: ModelWork,
  newsroom: Newsroom,
  publications: ReadonlyMap<string, Publication>,
): Promise<Map<string, LoadedPerson>> {
  const people = new Map<string, LoadedPerson>()
  for (const { key, name, roles } of newsroom.people) {
    const granted = Object.fromEntries(Object.entries(roles).map(([slug, held]) => [slug, [...held]]))
    const account = await createAccount(work, { name, email: `${key}@demo.example`, roles: granted })
    const byPublication = Object.entries(roles).flatMap(([slug, held]) => {
      const publication = publications.get(slug)
      return publication === undefined ? [] : [[publication.id, new Set(held)] as const]
    })
    people.set(key, { accountId: account.id, name, roles: new Map(byPublication) })
  }
  return people
}
