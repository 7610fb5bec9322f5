import { QuotedBlock } from '../article/quoted-block.js'
import { runCursor } from '../diff/run-cursor.js'
import { splitPieces } from '../diff/split-pieces.js'
import { foreign } from '../setting/foreign.js'
import { useSetting } from '../setting/setting.js'
import { type BlamedBlockView, passageAnchor, sourceAnchor } from './blame-view.js'
import { type BlamedPiece, BlamedText } from './blamed-text.js'
import { BlameNotes } from './blame-notes.js'
import { formRevision } from './form-revision.js'
import { useSources } from './sources.js'

interface BlamedBlockProps {
  /** BCP 47: the article's. */
  language: string
  blamed: BlamedBlockView
  position: number
}

/** A block with the versions of its words beside it and, where its form is newer than all of them, the version of that. */
export function BlamedBlock({ language, blamed, position }: BlamedBlockProps) {
  const { words } = useSetting()
  const sourceOf = useSources()
  const { block, runs } = blamed
  const read = runCursor([block])
  const pieces = runs.map(({ text, revision }): BlamedPiece => ({ op: revision, runs: read(text.length) }))
  const order = [...new Set(runs.map(({ revision }) => revision))]
  const form = formRevision(blamed)
  const version = form === undefined ? undefined : sourceOf(form).version
  const isLater = order.some((revision) => sourceOf(revision).shade > 0)
  return (
    <div class="blame-block" id={passageAnchor(position)}>
      <div class="blame-text" {...foreign(language, words.locale)}>
        <QuotedBlock
          block={block}
          text={block.kind === 'image' && !isLater ? null : <BlamedText pieces={pieces} order={order} />}
          cells={() =>
            splitPieces(pieces, '\n', 0).map((row) =>
              (block.kind === 'table' ? splitPieces(row.pieces, '\t', 0) : [row]).map((cell) => (
                <BlamedText pieces={cell.pieces} order={order} />
              )),
            )
          }
        />
      </div>
      {version !== undefined && (
        <p class="blame-form">
          {words.blame.inThisFormSince(
            <a href={`#${sourceAnchor(version.number)}`}>{words.history.version(version.number)}</a>,
          )}
        </p>
      )}
      <BlameNotes order={order} />
    </div>
  )
}
