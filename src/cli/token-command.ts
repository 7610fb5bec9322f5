import { Command } from 'commander'

/** Whoever runs commands on the server acts as its administrator, and the events say so. */
export function tokenCommand(): Command {
  const command = new Command('token').description('API tokens')
  command
    .command('create')
    .description('make a token that acts as an account; it is printed once')
    .argument('<account>', 'the id of the account, or its e-mail address')
    .requiredOption('--label <text>', 'what it is for')
    .option('--expires <time>', 'when it ends, such as 2027-01-01 or 2027-01-01T12:00:00Z')
    .action(async (...input: [string, { label: string; expires?: string }]) =>
      (await import('./manage-tokens.js')).printNewToken(...input),
    )
  command
    .command('list')
    .description("an account's tokens, newest first")
    .argument('<account>', 'its id or e-mail address')
    .action(async (account: string) => (await import('./manage-tokens.js')).printTokens(account))
  command
    .command('revoke')
    .description('end a token at once')
    .argument('<account>', 'the id of the account, or its e-mail address')
    .argument('<token>', 'the id of the token')
    .action(async (...input: [string, string]) => (await import('./manage-tokens.js')).endToken(...input))
  return command
}
