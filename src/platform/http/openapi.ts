import { createRequire } from 'node:module'
import type { INestApplication } from '@nestjs/common'
import { documentConventions } from './document-conventions.js'
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger'

const { version } = createRequire(import.meta.url)('../../../package.json') as { version: string }

/** The OpenAPI 3.1 document of the routes, from their schemas. The same document is committed and checked for drift. */
export function openApiOf(application: INestApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Corrigenda')
    .setDescription('The public record of what an article said, when, and why it changed.')
    .setVersion(version)
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API token: corr_…' })
    .build()
  const document = SwaggerModule.createDocument(application, description, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  })
  return documentConventions(document)
}
