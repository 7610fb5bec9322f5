import { Answer } from '../../platform/http/answer.js'
import { entityTag } from '../../platform/http/entity-tag.js'
import { notFound } from '../../platform/security/permit.js'
import { stylesheet } from '../../views/index.js'
import type { Picture } from './pictures.js'

const sheetName = /^style\.[0-9a-f]{16}$/
const forGood = 'public, max-age=31536000, immutable'

/**
 * The stylesheet under the name that carries its hash. A page kept by a cache over an upgrade asks by the old name: it gets
 * today's sheet, which fits better than none, and nobody keeps it.
 */
export function stylesheetAnswer(sheet: string): Answer {
  if (!sheetName.test(sheet)) throw notFound()
  const { path, css } = stylesheet()
  return new Answer(css, 200, {
    'content-type': 'text/css; charset=utf-8',
    'cache-control': path === `/${sheet}.css` ? forGood : 'no-cache',
    etag: entityTag(path.slice(1), 'css'),
  })
}

/** A drawing. Opened by itself it may do nothing at all. */
export function pictureAnswer(picture: Picture | undefined): Answer {
  if (picture === undefined) throw notFound()
  return new Answer(picture.svg, 200, {
    'content-type': 'image/svg+xml; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'cache-control': 'public, max-age=3600',
    etag: entityTag(picture.hash, 'svg'),
  })
}

/** Crawlers are asked to leave the API alone; which pages are not for their index the pages say themselves. */
export function robotsAnswer(): Answer {
  return new Answer('User-agent: *\nDisallow: /v1/\n', 200, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'public, max-age=3600',
    etag: entityTag('1', 'robots'),
  })
}
