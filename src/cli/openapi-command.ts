import { Command } from 'commander'

export function openApiCommand(): Command {
  return new Command('openapi')
    .description('print the OpenAPI 3.1 document of the API')
    .action(async () => (await import('./print-openapi.js')).printOpenApi())
}
