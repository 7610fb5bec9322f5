import { Controller, Get, Inject } from '@nestjs/common'
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger'
import { Allows } from '../security/permission.js'
import { Answer, JsonText } from './answer.js'
import { entityTag } from './entity-tag.js'

export const API_DOCUMENT = Symbol('API_DOCUMENT')

/** Filled in once all routes are known. */
export interface ApiDocument {
  document?: OpenAPIObject
}

@ApiExcludeController()
@Controller('openapi.json')
export class OpenApiController {
  constructor(@Inject(API_DOCUMENT) private readonly api: ApiDocument) {}

  /** The OpenAPI 3.1 document. It changes with the service's version only. */
  @Get()
  @Allows('public')
  read(): Answer {
    const { document } = this.api
    return new Answer(new JsonText(JSON.stringify(document)), 200, {
      etag: entityTag(document?.info.version ?? '0', 'openapi'),
      'surrogate-key': 'openapi',
    })
  }
}
