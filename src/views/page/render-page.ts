import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'

/**
 * A page component as a full HTML document. All text is escaped by the renderer; the two places that write markup are named in
 * docs (`JSON-LD` and blocks of kind `html`) and make it safe themselves.
 */
export function renderPage(page: VNode): string {
  return `<!doctype html>${render(page)}`
}
