import { Command } from 'commander'

export function demoCommand(): Command {
  return new Command('demo')
    .description('start the service with a newsroom to look at; a second run finds it again')
    .action(async () => (await import('./run-demo.js')).runDemo())
}
