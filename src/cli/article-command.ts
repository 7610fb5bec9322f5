import { Command } from 'commander'

/**
 * Reads as staff: whoever can run commands on the server reads the database anyway. Each act is loaded when it is called for:
 * the service it starts takes a second to load, and `--help` does not need it.
 */
export function articleCommand(): Command {
  const command = new Command('article').description('look at an article, as staff see it')
  command
    .command('show')
    .description('print a revision')
    .argument('<article>', 'its id, or title/slug')
    .option('--revision <number>', 'a number, head or live', 'head')
    .option('--format <format>', 'markdown, html or text', 'markdown')
    .action(async (...input: [string, { revision: string; format: string }]) =>
      (await import('./read-article.js')).showArticle(...input),
    )
  command
    .command('history')
    .description('print the history, newest first')
    .argument('<article>', 'its id, or title/slug')
    .action(async (article: string) => (await import('./read-article.js')).showHistory(article))
  return command
}
