import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { Command, Option } from 'commander'
import { checkLanguage } from '../domain/articles/language.js'
import { blocksOf } from '../domain/content/block-list.js'
import type { Block } from '../domain/content/content.js'
import { readDocument } from '../domain/content/read-document.js'
import { compareDocuments } from '../domain/diff/compare-documents.js'
import type { Diff, Granularity } from '../domain/diff/diff.js'
import { KeyedBlocks } from '../domain/diff/keyed-blocks.js'
import { writeDiffHtml } from '../domain/diff/write-diff-html.js'
import { writeDiffTerminal } from '../domain/diff/write-diff-terminal.js'
import { writeDiffUnified } from '../domain/diff/write-diff-unified.js'
import { print } from './print.js'
import { exitCodes } from './report-failure.js'
import { UsageError } from './usage-error.js'

const forms: Record<string, 'html' | 'markdown' | 'text'> = {
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.text': 'text',
}

type Output = 'terminal' | 'json' | 'html' | 'unified'

export function diffCommand(): Command {
  return new Command('diff')
    .description('compare two documents: HTML, Markdown or plain text')
    .argument('<fileA>', 'the earlier one')
    .argument('<fileB>', 'the later one')
    .addOption(
      new Option('--format <format>', 'how to show it')
        .choices(['terminal', 'json', 'html', 'unified'])
        .default('terminal'),
    )
    .addOption(new Option('--granularity <size>', 'how fine').choices(['word', 'sentence', 'block']).default('word'))
    .option('--language <tag>', 'the language of the text (BCP 47)', 'en')
    .option('--no-color', 'without colours, also in a terminal')
    .action(compare)
}

async function compare(
  fileA: string,
  fileB: string,
  options: { format: Output; granularity: Granularity; language: string; color: boolean },
): Promise<void> {
  const language = checkLanguage(options.language, '/language')
  const keyed = new KeyedBlocks()
  const [from, to] = [keyed.of(await readBlocks(fileA)), keyed.of(await readBlocks(fileB))]
  const diff = compareDocuments(from, to, {
    language,
    granularity: options.granularity,
    from: { inline: true },
    to: { inline: true },
  })
  print(write(diff, options.format, { from: fileA, to: fileB }, options.color))
  if (diff.summary.same < diff.entries.length) process.exitCode = exitCodes.differs
}

function write(diff: Diff, format: Output, names: { from: string; to: string }, color: boolean): string {
  switch (format) {
    case 'json':
      return JSON.stringify(diff, null, 2)
    case 'html':
      return writeDiffHtml(diff)
    case 'unified':
      return writeDiffUnified(diff, names)
    default:
      return writeDiffTerminal(diff, { colour: color && process.stdout.isTTY && process.env['NO_COLOR'] === undefined })
  }
}

async function readBlocks(file: string): Promise<Block[]> {
  const form = forms[extname(file).toLowerCase()] ?? 'text'
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const reason =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'it is a folder'
          : `it cannot be read (${code ?? 'error'})`
    throw new UsageError(`${file}: ${reason}.`)
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError(`${file}: it is not UTF-8 text.`)
  }
  return blocksOf(readDocument(form, text))
}
