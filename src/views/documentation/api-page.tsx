import { Document } from '../page/document.js'
import type { PageHead } from '../page/page-head.js'
import { PageTitle } from '../page/page-title.js'
import type { ComponentView, RouteGroupView } from './api-view.js'
import { Conventions } from './conventions.js'
import { RouteEntry } from './route-entry.js'
import { componentAnchor, Shape } from './shape.js'

export interface ApiPageProps {
  groups: readonly RouteGroupView[]
  components: readonly ComponentView[]
  head?: PageHead
}

const groupAnchor = (name: string): string => `routes-${name}`

/** `/docs`: every route and every shape of the HTTP API. In English, as the API's own names are. */
export function ApiPage({ groups, components, head = {} }: ApiPageProps) {
  return (
    <Document language="en" title="HTTP API · Corrigenda" head={head} form="documentation-page">
      <PageTitle
        title="The HTTP API"
        intro="Everything that newsrooms, auditors and partners can do with the record, as JSON over HTTP."
      />
      <nav class="documentation-parts" aria-label="On this page">
        <ul>
          <li>
            <a href="#conventions">Conventions</a>
          </li>
          {groups.map(({ name }) => (
            <li>
              <a href={`#${groupAnchor(name)}`}>{titled(name)}</a>
            </li>
          ))}
          <li>
            <a href="#shapes">Shapes</a>
          </li>
        </ul>
      </nav>
      <Conventions />
      {groups.map(({ name, routes }) => (
        <section aria-labelledby={groupAnchor(name)}>
          <h2 class="rubric" id={groupAnchor(name)}>
            {titled(name)}
          </h2>
          {routes.map((route) => (
            <RouteEntry route={route} />
          ))}
        </section>
      ))}
      <section aria-labelledby="shapes">
        <h2 class="rubric" id="shapes">
          Shapes
        </h2>
        {components.map(({ name, shape, description }) => (
          <article class="component" id={componentAnchor(name)}>
            <h3>
              <code>{name}</code>
            </h3>
            {description !== undefined && <p>{description}</p>}
            <Shape shape={shape} />
          </article>
        ))}
      </section>
    </Document>
  )
}

const titled = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
