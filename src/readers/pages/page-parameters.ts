import { z } from 'zod'
import { isReserved, isWellFormed } from '../../domain/articles/slug-grammar.js'
import { revisionNumber } from '../../platform/http/parameters.js'
import { notFound } from '../../platform/security/permit.js'

/**
 * What stands in the address of a page. What cannot be a title's or an article's name is not found without a look into the
 * database, which refuses to be asked for some texts; addresses are compared in NFC, as slugs are kept.
 */
const namedBy = (isName: (text: string) => boolean): z.ZodType<string, string> =>
  z.string().transform((text) => {
    const name = text.normalize('NFC')
    if (!isName(name)) throw notFound()
    return name
  })

const publication = namedBy((name) => isWellFormed(name, 'publication') && !isReserved(name, 'publication'))
const slug = namedBy((name) => isWellFormed(name, 'article') && !isReserved(name, 'article'))

/** A revision in an address: its number, or `live`. Readers know of no head. */
const shownRevision = z.union([z.literal('live'), revisionNumber])

export const titleParameters = z.object({ publication })
export const articleParameters = z.object({ publication, slug })
export const versionParameters = articleParameters.extend({ number: shownRevision })
export const diffParameters = articleParameters.extend({ from: shownRevision, to: shownRevision })

export type TitleAddress = z.infer<typeof titleParameters>
export type ArticleAddress = z.infer<typeof articleParameters>
export type VersionAddress = z.infer<typeof versionParameters>
export type DiffAddress = z.infer<typeof diffParameters>
export type ShownRevision = number | 'live'

/** Addresses come with what mail programs and campaigns add to them, so other parameters are no reason to refuse a page. */
export const listQuery = z.object({ cursor: z.string().max(500).optional() })
export const historyQuery = z.object({ before: revisionNumber.optional() })
export const diffQuery = z.object({ view: z.enum(['inline', 'side-by-side']).catch('inline').default('inline') })
export const compareQuery = z.object({ from: revisionNumber, to: revisionNumber })
