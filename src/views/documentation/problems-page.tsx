import { Document } from '../page/document.js'
import type { PageHead } from '../page/page-head.js'
import { PageTitle } from '../page/page-title.js'
import type { ProblemView } from './api-view.js'

export interface ProblemsPageProps {
  problems: readonly ProblemView[]
  head?: PageHead
}

/** `/docs/problems`: each code at its own anchor, which the `type` of a problem document leads to. */
export function ProblemsPage({ problems, head = {} }: ProblemsPageProps) {
  return (
    <Document language="en" title="Problems · HTTP API · Corrigenda" head={head} form="documentation-page">
      <PageTitle
        title="Problems"
        intro="Every way in which the API says no, by its code, and what to do about it. Codes are stable: branch on them, not on the words."
        about={{ text: 'The HTTP API', language: 'en', href: '/docs' }}
      />
      {problems.map(({ code, status, title, advice }) => (
        <article class="problem" id={code}>
          <h2 class="problem-code">
            <code>{code}</code>
          </h2>
          <p class="problem-status">
            <span class="problem-number">{status}</span> {title}
          </p>
          <p class="problem-advice">{withCode(advice)}</p>
        </article>
      ))}
    </Document>
  )
}

/** What stands in backticks as code. */
function withCode(text: string) {
  return text.split('`').map((part, position) => (position % 2 === 1 ? <code>{part}</code> : part))
}
