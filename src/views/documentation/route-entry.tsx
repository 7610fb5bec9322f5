import type { ComponentChildren } from 'preact'
import type { MemberView, ParameterView, RouteView } from './api-view.js'
import { Members, Shape } from './shape.js'

/** One route: what it does, who may, what it takes and what it answers. */
export function RouteEntry({ route }: { route: RouteView }) {
  const { id, method, path, summary, permission, parameters, body, answers } = route
  return (
    <article class="route" id={id}>
      <h3 class="route-name">
        <code>
          <span class="route-method">{method}</span> <span class="route-path">{path}</span>
        </code>
      </h3>
      {summary !== undefined && <p class="route-summary">{summary}</p>}
      <dl class="route-parts">
        {permission !== undefined && <Part name="Who may">{permission}</Part>}
        {parameters.length > 0 && (
          <Part name="Parameters">
            <Members members={parameters.map(asMember)} />
          </Part>
        )}
        {body !== undefined && (
          <Part name="Body">
            <Shape shape={body} />
          </Part>
        )}
        {answers.map(({ status, shape }) => (
          <Part name={`Answer ${status}`}>{shape === undefined ? 'no body' : <Shape shape={shape} />}</Part>
        ))}
      </dl>
    </article>
  )
}

function asMember({ name, place, ...member }: ParameterView): MemberView {
  return { ...member, name: place === 'path' ? `{${name}}` : `?${name}=` }
}

function Part({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="route-part">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
