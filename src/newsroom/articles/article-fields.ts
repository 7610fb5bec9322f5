import { checkText } from '../../domain/content/check-content.js'
import { Refusal } from '../../domain/refusal.js'

const sectionLimit = 200
const urlLimit = 2_048

/** Checks what an article says about itself beside its words. The canonical URL is one that pages link to, so it is http or https. */
export function checkArticleFields(fields: {
  section?: string | null | undefined
  canonicalUrl?: string | null | undefined
}): void {
  if (typeof fields.section === 'string') checkText(fields.section, '/section', sectionLimit)
  if (typeof fields.canonicalUrl !== 'string') return
  checkText(fields.canonicalUrl, '/canonicalUrl', urlLimit)
  const url = URL.canParse(fields.canonicalUrl) ? new URL(fields.canonicalUrl) : undefined
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return
  throw new Refusal('validation_failed', 'canonicalUrl is an absolute http or https URL.', [
    { path: '/canonicalUrl', message: 'not an absolute http or https URL' },
  ])
}
