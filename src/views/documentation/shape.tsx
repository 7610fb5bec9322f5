import type { MemberView, ShapeView } from './api-view.js'

export const componentAnchor = (name: string): string => `shape-${name}`

/** A shape in words, with its members below it where it has some. */
export function Shape({ shape }: { shape: ShapeView }) {
  const members = membersOf(shape)
  return (
    <>
      <span class="shape">
        <ShapeWords shape={shape} />
      </span>
      {members.map((list) => (
        <Members members={list} />
      ))}
    </>
  )
}

function ShapeWords({ shape }: { shape: ShapeView }) {
  switch (shape.type) {
    case 'value':
      return <>{shape.text}</>
    case 'reference':
      return <a href={`#${componentAnchor(shape.name)}`}>{shape.name}</a>
    case 'list':
      return (
        <>
          list of <ShapeWords shape={shape.of} />
        </>
      )
    case 'map':
      return (
        <>
          by name: <ShapeWords shape={shape.of} />
        </>
      )
    case 'object':
      return <>object</>
    case 'choice':
      if (shape.of.every(({ type }) => type === 'object')) return <>one of these objects</>
      return (
        <>
          {shape.of.map((one, position) => (
            <>
              {position > 0 && ' or '}
              <ShapeWords shape={one} />
            </>
          ))}
        </>
      )
  }
}

/** The members of each object inside, in the order in which the words name them. */
function membersOf(shape: ShapeView): MemberView[][] {
  switch (shape.type) {
    case 'object':
      return shape.members.length === 0 ? [] : [shape.members]
    case 'list':
    case 'map':
      return membersOf(shape.of)
    case 'choice':
      return shape.of.flatMap(membersOf)
    default:
      return []
  }
}

export function Members({ members }: { members: readonly MemberView[] }) {
  return (
    <ul class="members">
      {members.map((member) => (
        <li>
          <code class="member-name">{member.name}</code>{' '}
          {!member.required && <span class="member-optional">optional</span>} <Shape shape={member.shape} />
          {member.description !== undefined && <p class="member-note">{member.description}</p>}
        </li>
      ))}
    </ul>
  )
}
