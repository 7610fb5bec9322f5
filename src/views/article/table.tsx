import type { TableBlock } from '../../domain/content/content.js'
import { useSetting } from '../setting/setting.js'
import { Runs } from './runs.js'

/** A table in a box of its own that scrolls sideways where it is too wide, and that the keyboard can reach to do so. */
export function Table({ block }: { block: TableBlock }) {
  const { words } = useSetting()
  const [first, ...others] = block.rows
  const head = block.header ? first : undefined
  const rows = block.header ? others : block.rows
  return (
    <div class="table-scroll" role="group" aria-label={words.article.table} tabIndex={0}>
      <table>
        {head !== undefined && (
          <thead>
            <tr>
              {head.map((cell) => (
                <th scope="col">
                  <Runs runs={cell} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>
                  <Runs runs={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
