import { textOf } from '../../domain/content/block-text.js'
import type { AttributeChange, EditEntry } from '../../domain/diff/diff.js'
import { useSetting } from '../setting/setting.js'
import type { AttributeName } from '../words/words.js'

/** What changed about a block that is not in its text, in words. */
export function AttributeChanges({ entry }: { entry: EditEntry }) {
  const { voice } = useSetting()
  if (entry.attributes.length === 0) return null
  return (
    <ul class="attributes" {...voice}>
      {entry.attributes.map((change) => (
        <li>
          <Attribute change={change} entry={entry} />
        </li>
      ))}
    </ul>
  )
}

function Attribute({ change, entry }: { change: AttributeChange; entry: EditEntry }) {
  const { diff } = useSetting().words
  const { name, at, before, after } = change
  const label = Object.hasOwn(diff.attributes, name) ? diff.attributes[name as AttributeName] : name
  const text = at === undefined ? '' : textOf(isNone(after) ? entry.before : entry.after).slice(at.start, at.end)
  return (
    <>
      {said()}
      {text !== '' && <> {diff.on(<bdi>{text}</bdi>)}</>}
    </>
  )

  function said() {
    if (structural.has(name) || (isNone(before) && isNone(after))) return label
    if (isNone(before)) return after === true ? diff.markAdded(label) : diff.attributeAdded(label, value(after, 'ins'))
    if (isNone(after))
      return before === true ? diff.markRemoved(label) : diff.attributeRemoved(label, value(before, 'del'))
    return diff.attributeChanged(label, value(before, 'del'), value(after, 'ins'))
  }
}

/** Changes in how a text is put together: to be named, for what they hold is the text again. */
const structural = new Set(['runs', 'items', 'rows', 'boundary'])

const isNone = (value: unknown): boolean => value === undefined || value === null || value === false

function value(value: unknown, Tag: 'ins' | 'del') {
  return (
    <Tag class="value">
      <bdi>{typeof value === 'string' ? value : JSON.stringify(value)}</bdi>
    </Tag>
  )
}
