#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { articleCommand } from './cli/article-command.js'
import { demoCommand } from './cli/demo-command.js'
import { diffCommand } from './cli/diff-command.js'
import { migrateCommand } from './cli/migrate-command.js'
import { openApiCommand } from './cli/openapi-command.js'
import { endQuietlyWhenNobodyReads } from './cli/print.js'
import { exitCodes, reportFailure } from './cli/report-failure.js'
import { serveCommand } from './cli/serve-command.js'
import { tokenCommand } from './cli/token-command.js'

const program = new Command('corrigenda')
  .description('The public record of what an article said, when, and why it changed.')
  .helpCommand(false)
  .showHelpAfterError('Run with --help to see how it is called.')
  .configureHelp({ showGlobalOptions: true })
  .addHelpText(
    'after',
    `
Exit codes: 0 done; 1 refused, or for diff: they differ; 2 wrong usage; 3 configuration; 4 database; 70 an error of ours.
Configured by environment variables; see README.`,
  )

for (const command of [
  serveCommand(),
  demoCommand(),
  migrateCommand(),
  tokenCommand(),
  diffCommand(),
  articleCommand(),
  openApiCommand(),
]) {
  program.addCommand(command)
}
for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)])
  command.exitOverride()

endQuietlyWhenNobodyReads()
try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.success : exitCodes.usage
  else process.exitCode = reportFailure(error)
}
