import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { type Actor, can } from '../../domain/policy/can.js'
import { Database } from '../../platform/database/database.js'
import { decodeCursor, pageOf } from '../../platform/http/paging.js'
import { type Audience, audienceOf, notFound } from '../../platform/security/permit.js'
import { type ArticleStanding, RevisionsService } from '../revisions/index.js'
import {
  type CorrectionFilter,
  type CorrectionPage,
  findCorrection,
  listAcross,
  listOfArticle,
  positionOf,
  type StaffReach,
} from './correction-queries.js'
import { type CorrectionRow, isPublic } from './correction-row.js'
import { noticeOf, type PublicNotice } from './notice.js'

/** The most notices that one article's page shows; older ones are in its list. */
const mostNotices = 200

const titleSlug = /^[a-z0-9-]{1,80}$/

/** A time in milliseconds, before the year 10000, and an id. */
const position = z.tuple([z.int().min(0).max(253_402_300_799_999), z.uuid()])

/** A page as it was asked for, by cursor. */
export interface PageAsked {
  cursor?: string | undefined
  limit: number
}

/** A notice in a title's list. */
export interface PublicationNotice {
  notice: PublicNotice
  article: { id: string; slug: string; language: string; headline: string }
}

/** Reads corrections for a caller. What one may not see is `not_found`, like what is not there. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly database: Database,
    private readonly revisions: RevisionsService,
  ) {}

  async find(actor: Actor | undefined, id: string): Promise<{ row: CorrectionRow; audience: Audience }> {
    const row = await findCorrection(this.database, id)
    if (row === undefined) throw notFound()
    const audience = audienceOf(actor, row.publicationId)
    if (audience === 'public' && !isPublic(row)) throw notFound()
    return { row, audience }
  }

  async ofArticle(
    actor: Actor | undefined,
    articleId: string,
    page: PageAsked,
  ): Promise<{ rows: CorrectionRow[]; article: ArticleStanding; audience: Audience }> {
    const asked = pageFrom(page)
    const { article, audience } = await this.revisions.standing(actor, articleId)
    return { rows: await listOfArticle(this.database, articleId, audience, asked), article, audience }
  }

  /** Across publications; each row is for the audience that the caller is in its publication. */
  async across(actor: Actor | undefined, filter: CorrectionFilter, page: PageAsked): Promise<CorrectionRow[]> {
    const asked = pageFrom(page)
    // PostgreSQL refuses to be asked for some texts, and none of those names a title.
    if (filter.publication !== undefined && !titleSlug.test(filter.publication)) return []
    return listAcross(this.database, reachOf(actor), filter, asked)
  }

  /** What readers are told of an article, newest first: notices that stand, and superseded and withdrawn ones. One statement. */
  async noticesOf(articleId: string): Promise<PublicNotice[]> {
    const rows = await listOfArticle(this.database, articleId, 'public', { before: undefined, limit: mostNotices })
    return rows.slice(0, mostNotices).map(noticeOf)
  }

  /** A page of what readers are told of a title's articles, newest first. `next` is the cursor of the next page. One statement. */
  async noticesOfPublication(
    publication: string,
    page: PageAsked,
  ): Promise<{ items: PublicationNotice[]; next: string | null }> {
    const rows = await this.across(undefined, { publication }, page)
    const { items, after } = pageOf(rows, page.limit, publicationNotice, positionOf)
    return { items, next: after }
  }
}

function publicationNotice(row: CorrectionRow): PublicationNotice {
  return {
    notice: noticeOf(row),
    article: { id: row.articleId, slug: row.articleSlug, language: row.language, headline: row.headline ?? '' },
  }
}

function pageFrom({ cursor, limit }: PageAsked): CorrectionPage {
  const before = decodeCursor(cursor, position)
  return { before: before && { at: new Date(before[0]), id: before[1] }, limit }
}

function reachOf(actor: Actor | undefined): StaffReach {
  if (actor === undefined) return { everywhere: false, publications: [] }
  return {
    everywhere: can(actor, 'correction.read_staff', { publicationId: null }),
    publications: [...actor.roles.keys()].filter((publicationId) =>
      can(actor, 'correction.read_staff', { publicationId }),
    ),
  }
}
