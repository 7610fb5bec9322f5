import { Command } from 'commander'
import { readConfiguration } from '../platform/config/configuration.js'

export function serveCommand(): Command {
  return new Command('serve').description('start the service; migrates the database first').action(async () => {
    const configuration = readConfiguration(process.env)
    const { runService } = await import('./run-service.js')
    await runService(configuration)
  })
}
