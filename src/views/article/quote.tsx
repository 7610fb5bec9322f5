import type { ComponentChildren } from 'preact'
import { Cite } from './cite.js'

/** A quotation, and who said it. */
export function Quote({ cite, children }: { cite: string | undefined; children: ComponentChildren }) {
  return (
    <figure class="quote">
      <blockquote>
        <p>{children}</p>
      </blockquote>
      {cite !== undefined && (
        <figcaption>
          <Cite cite={cite} />
        </figcaption>
      )}
    </figure>
  )
}
