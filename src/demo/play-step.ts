import { createArticle } from '../newsroom/articles/index.js'
import { changeCorrection, draftCorrection, transitionCorrection } from '../newsroom/corrections/index.js'
import type { Publication } from '../newsroom/publications/index.js'
import { releaseRevision } from '../newsroom/releases/index.js'
import { restoreRevision, saveRevision } from '../newsroom/revisions/index.js'
import type { ModelWork } from '../platform/database/work.js'
import type { Step, Story } from './story.js'

/** How far a story is. */
export interface StoryProgress {
  articleId: string
  newest: number
  /** Ids of its corrections, by the keys of the steps. */
  corrections: Map<string, string>
}

// The demo is alone in its newsroom: whatever is there is what it edits.
const ifMatch = '*'

/** Does what a step says, as the actor and at the time of `work`. */
export async function playStep(
  work: ModelWork,
  publication: Publication,
  story: Story,
  step: Step,
  progress: StoryProgress | undefined,
): Promise<StoryProgress> {
  if (progress === undefined) return begin(work, publication, story, step)
  const { articleId, corrections } = progress
  const idOf = (key: string): string => {
    const id = corrections.get(key)
    if (id === undefined) throw new Error(`The story ${story.slug} has no correction ${key} yet.`)
    return id
  }
  const fixOf = (fixedIn: 'newest' | number | undefined) =>
    fixedIn === undefined ? {} : { fixedIn: fixedIn === 'newest' ? progress.newest : fixedIn }
  switch (step.does) {
    case 'save': {
      const { content, note, kind } = step
      const saved = await saveRevision(work, { articleId, ifMatch, content, note, kind })
      return { ...progress, newest: saved.number }
    }
    case 'restore': {
      const saved = await restoreRevision(work, { articleId, ifMatch, number: step.revision })
      return { ...progress, newest: saved.number }
    }
    case 'release': {
      const { significance, noNoticeReason, noNoticeCode } = step
      await releaseRevision(work, {
        articleId,
        ifMatch,
        revision: progress.newest,
        significance,
        noNoticeReason,
        noNoticeCode,
      })
      return progress
    }
    case 'draftCorrection': {
      const { kind, severity, statement, claim, anchors, cause, fixedIn } = step
      const drafted = await draftCorrection(work, {
        articleId,
        kind,
        severity,
        statement,
        claim,
        anchors,
        cause,
        ...fixOf(fixedIn),
      })
      corrections.set(step.key, drafted.correctionId)
      return progress
    }
    case 'amendCorrection': {
      const { severity, statement, claim, anchors, cause, fixedIn } = step
      await changeCorrection(
        work,
        { correctionId: idOf(step.correction), ifMatch },
        { severity, statement, claim, anchors, cause, ...fixOf(fixedIn) },
      )
      return progress
    }
    default: {
      const { action, comment, statement } = { comment: undefined, ...step }
      const moved = await transitionCorrection(work, {
        correctionId: idOf(step.correction),
        ifMatch,
        action,
        comment,
        statement,
      })
      if (step.action === 'supersede') corrections.set(step.as, moved.correctionId)
      return progress
    }
  }
}

async function begin(work: ModelWork, publication: Publication, story: Story, step: Step): Promise<StoryProgress> {
  if (step.does !== 'save') throw new Error(`The story ${story.slug} begins with its first revision.`)
  const { slug, language, section, canonicalUrl } = story
  const { articleId } = await createArticle(work, {
    publication,
    slug,
    language,
    section,
    canonicalUrl,
    content: step.content,
    note: step.note,
  })
  return { articleId, newest: 1, corrections: new Map() }
}
