import { Command } from 'commander'
import { readConfiguration } from '../platform/config/configuration.js'
import { runService } from './run-service.js'

export function serveCommand(): Command {
  return new Command('serve')
    .description('start the service; migrates the database first')
    .action(() => runService(readConfiguration(process.env)))
}
