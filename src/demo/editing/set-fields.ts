import type { Content } from '../../domain/content/content.js'
import type { Edit } from './edited.js'

/** Sets headline, standfirst, byline, dateline or credit. */
export function setFields(fields: Partial<Omit<Content, 'body'>>): Edit {
  return (content) => ({ ...content, ...fields })
}
