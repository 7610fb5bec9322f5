import type { PublicNotice } from '../../newsroom/corrections/index.js'
import type { Notice } from '../../views/index.js'

/** A notice as pages show it. `afterBlock`: for one placed inline, the position in the body after which it stands. */
export function noticeView(notice: PublicNotice, afterBlock?: number): Notice {
  const { claim, fix, exposure } = notice
  return {
    id: notice.id,
    kind: notice.kind,
    severity: notice.severity,
    placement: notice.placement,
    statement: notice.statement,
    publishedAt: notice.publishedAt,
    standing: notice.state,
    earlier: notice.earlier,
    anchors: notice.anchors.map(({ exact }) => exact),
    ...(claim && { claim }),
    ...(fix && { fix }),
    ...(exposure && { exposureMs: exposure.totalMs }),
    ...(afterBlock !== undefined && { afterBlock }),
  }
}
