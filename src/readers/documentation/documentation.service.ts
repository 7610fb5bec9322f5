import { Inject, Injectable } from '@nestjs/common'
import { DiscoveryService, Reflector } from '@nestjs/core'
import { type RefusalCode, refusalCodes } from '../../domain/refusal.js'
import { Answer } from '../../platform/http/answer.js'
import { entityTag } from '../../platform/http/entity-tag.js'
import { API_DOCUMENT, type ApiDocument } from '../../platform/http/openapi.controller.js'
import { problemStatuses } from '../../platform/http/problem-statuses.js'
import { notFound } from '../../platform/security/permit.js'
import { ApiPage, ProblemsPage, type ProblemView, renderPage } from '../../views/index.js'
import { htmlHeaders } from '../pages/page-answer.js'
import { pageEdition } from '../pages/page-edition.js'
import { apiViewOf } from './api-view-of.js'
import { problemAdvice } from './problem-advice.js'
import { permissionWords, routePermissions } from './route-permissions.js'

/** The documentation of the API as pages. They change with the service only, so each is made once. */
@Injectable()
export class DocumentationService {
  private api: Answer | undefined
  private problems: Answer | undefined

  constructor(
    @Inject(API_DOCUMENT) private readonly document: ApiDocument,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  apiPage(): Answer {
    return (this.api ??= this.makeApiPage())
  }

  problemsPage(): Answer {
    return (this.problems ??= pageAnswer(renderPage(ProblemsPage({ problems: refusalCodes.map(problemView) }))))
  }

  private makeApiPage(): Answer {
    const { document } = this.document
    if (document === undefined) throw notFound()
    const permissions = routePermissions(this.discovery, this.reflector)
    const view = apiViewOf(document, {
      permission: (operation) => {
        const permission = permissions.get(operation)
        return permission && permissionWords(permission)
      },
    })
    return pageAnswer(renderPage(ApiPage(view)))
  }
}

function problemView(code: RefusalCode): ProblemView {
  return { code, ...problemStatuses[code], advice: problemAdvice[code] }
}

const pageAnswer = (html: string): Answer =>
  new Answer(html, 200, { ...htmlHeaders('en'), etag: entityTag(pageEdition, 'docs.html') })
