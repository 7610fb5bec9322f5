import { Catch } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Refusal } from '../../domain/refusal.js'
import { PublicationsService } from '../../newsroom/publications/index.js'
import { negotiate } from '../../platform/http/negotiate.js'
import { problemHeaders } from '../../platform/http/problem.js'
import { problemStatuses } from '../../platform/http/problem-statuses.js'
import { ProblemFilter } from '../../platform/http/problem.filter.js'
import { ErrorPage, type PublicationView, renderPage } from '../../views/index.js'
import { htmlHeaders } from './page-answer.js'

/** What is asked for by programs and answers them in their own form, whatever they accept. */
const forPrograms = /^\/(?:v1|openapi\.json|health|metrics|ledger)(?:[/?]|$)/

const shownStatuses = new Map([
  [400, 404],
  [404, 404],
  [406, 404],
  [500, 500],
  [503, 503],
])

/**
 * Errors as pages, in the language of the title under whose address they happened. A page that is not there, one whose address
 * makes no sense and one that readers may not see are all one and the same. All else is a problem document.
 */
@Catch()
export class ProblemPageFilter extends ProblemFilter {
  constructor(private readonly publications: PublicationsService) {
    super()
  }

  protected override answer(refusal: Refusal, request: FastifyRequest, reply: FastifyReply): void {
    const status = shownStatuses.get(problemStatuses[refusal.code].status)
    if (status === undefined || !isForReaders(request)) {
      super.answer(refusal, request, reply)
      return
    }
    void this.sendPage(status, refusal, request, reply)
  }

  /** Falls back to a problem document: whatever else goes wrong, somebody is waiting for an answer. */
  private async sendPage(
    status: number,
    refusal: Refusal,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    try {
      const { html, language } = await this.page(status, request.url)
      void reply
        .status(status)
        .headers({ ...problemHeaders(refusal), ...htmlHeaders(language) })
        .send(html)
    } catch {
      super.answer(refusal, request, reply)
    }
  }

  private async page(status: number, url: string): Promise<{ html: string; language: string }> {
    const publication = await this.publicationOf(url)
    const language = publication?.language ?? 'en'
    const shown = status === 404 ? 404 : 500
    return { language, html: renderPage(ErrorPage({ status: shown, language, ...(publication && { publication }) })) }
  }

  /** None when there is no such title, or nothing can be asked of the database. */
  private async publicationOf(url: string): Promise<PublicationView | undefined> {
    const slug = /^\/([^/?]*)/.exec(url)?.[1] ?? ''
    return slug === '' ? undefined : this.publications.bySlug(slug).catch(() => undefined)
  }
}

/** On a page's own route whoever does not ask for something else; on no route at all whoever asks for HTML. */
function isForReaders({ method, url, headers, routeOptions }: FastifyRequest): boolean {
  if ((method !== 'GET' && method !== 'HEAD') || forPrograms.test(url)) return false
  const forms = ['text/html', 'application/problem+json'] as const
  try {
    const preferred = negotiate(headers.accept, routeOptions.url === undefined ? [forms[1], forms[0]] : forms)
    return preferred === 'text/html'
  } catch {
    return false
  }
}
