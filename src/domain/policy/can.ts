export const roles = ['contributor', 'editor', 'standards', 'auditor', 'admin'] as const
export type Role = (typeof roles)[number]

/** Who asks: a person or a service, with the roles they have in each publication, by its id. */
export interface Actor {
  accountId: string
  name: string
  /** The account behind `CORRIGENDA_ADMIN_TOKEN`, which is in no table. */
  builtIn?: true
  roles: ReadonlyMap<string, ReadonlySet<Role>>
  /** Roles in every publication there is or will be. */
  everywhere?: ReadonlySet<Role>
}

/**
 * Who may do what. A contributor writes, an editor also decides what readers see, standards also decides on what weighs most;
 * an auditor reads everything and changes nothing; an admin manages publications, accounts, tokens and subscribers. An admin
 * has no editorial verb, but reads what the staff read, to find out why something does not work; readers' reports carry
 * private contacts, which that does not need.
 *
 * `…read_staff` is reading what is not public: drafts, unreleased revisions, held texts, who did it. What the public may read
 * needs no verb.
 */
const table = {
  'publication.create': ['admin'],
  'publication.read': ['contributor', 'editor', 'standards', 'auditor', 'admin'],
  'publication.change': ['admin'],
  'account.read': ['auditor', 'admin'],
  'account.manage': ['admin'],
  'token.read': ['auditor', 'admin'],
  'token.manage': ['admin'],
  'subscriber.read': ['auditor', 'admin'],
  'subscriber.manage': ['admin'],
  'article.create': ['contributor', 'editor', 'standards'],
  'article.read_staff': ['contributor', 'editor', 'standards', 'auditor', 'admin'],
  // A slug, a section or a canonical URL changes for readers at once, without a release.
  'article.change': ['editor', 'standards'],
  'revision.save': ['contributor', 'editor', 'standards'],
  'revision.read_staff': ['contributor', 'editor', 'standards', 'auditor', 'admin'],
  'release.make': ['editor', 'standards'],
  'status.change': ['editor', 'standards'],
  'correction.read_staff': ['contributor', 'editor', 'standards', 'auditor', 'admin'],
  'correction.draft': ['contributor', 'editor', 'standards'],
  'correction.change': ['contributor', 'editor', 'standards'],
  'correction.submit': ['contributor', 'editor', 'standards'],
  // Of these three the policy says which kinds, and `may-review.ts` that it takes someone else.
  'correction.approve': ['editor', 'standards'],
  'correction.request_changes': ['editor', 'standards'],
  'correction.withdraw': ['editor', 'standards'],
  'correction.publish': ['editor', 'standards'],
  'correction.cancel': ['contributor', 'editor', 'standards'],
  // It makes no more than a draft.
  'correction.supersede': ['contributor', 'editor', 'standards'],
  'report.read': ['editor', 'standards', 'auditor'],
  'report.triage': ['editor', 'standards'],
  'redaction.read': ['editor', 'standards', 'auditor'],
  'redaction.request': ['editor', 'standards'],
  'redaction.approve': ['standards'],
  'audit.read': ['editor', 'standards', 'auditor', 'admin'],
} as const satisfies Record<string, readonly Role[]>

/** Everything that an account may be allowed to do, as `subject.act`. */
export type Verb = keyof typeof table

export const verbs = Object.keys(table) as readonly Verb[]

const allows = (verb: Verb, held: ReadonlySet<Role> | undefined): boolean =>
  held !== undefined && table[verb].some((role) => held.has(role))

/**
 * Whether an actor may do something in a publication. `publicationId: null` stands for what belongs to no publication, such as
 * making one: only roles held everywhere count there. Pure and constant in cost; says nothing of who made the thing at hand.
 */
export function can(actor: Actor, verb: Verb, subject: { publicationId: string | null }): boolean {
  if (allows(verb, actor.everywhere)) return true
  return subject.publicationId !== null && allows(verb, actor.roles.get(subject.publicationId))
}

/** Whether there is any publication, or none needed, in which an actor `can` do it. Cost: linear in the actor's publications. */
export function canAnywhere(actor: Actor, verb: Verb): boolean {
  return allows(verb, actor.everywhere) || [...actor.roles.values()].some((held) => allows(verb, held))
}
