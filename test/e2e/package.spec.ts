import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..', '..')

let folder: string
let consumer: string
let files: string[]

/** The packed package as somebody's dependency, in a folder where only what it depends on can be found besides. */
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'corrigenda-package-')))
  consumer = join(folder, 'consumer')
  const own = join(consumer, 'node_modules')
  await mkdir(own, { recursive: true })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, npm_config_offline: 'true', npm_config_update_notifier: 'false' },
  })
  const [packed] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }]
  files = packed.files.map(({ path }) => path)
  await run('tar', ['-xzf', join(folder, packed.filename), '-C', folder])
  await cp(join(folder, 'package'), join(own, 'corrigenda'), { recursive: true })
  await writeFile(join(consumer, 'package.json'), '{ "type": "module" }')
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

const node = (words: string[], source: string) =>
  new Promise<{ out: string; err: string }>((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [...words, '--input-type=module'],
      { cwd: consumer, env: {}, maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => (error === null ? resolve({ out, err }) : reject(new Error(err, { cause: error }))),
    )
    child.stdin?.end(source)
  })

/** Packages that read documents, check arguments and write unified text, and what they rest on. */
const readers = /^(?:zod|canonicalize|diff|parse5|entities|markdown-it|linkify-it|uc\.micro|mdurl|punycode\.js)$/

describe('the packed package', () => {
  it('holds what its entries need and no source, test or key', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        'README.md',
        'LICENSE',
        'dist/cli.js',
        'dist/diff.js',
        'dist/diff.d.ts',
        'docs/diff.md',
        'docs/diff-package.md',
      ]),
    )
    expect(files.some((path) => path.startsWith('prisma/migrations/'))).toBe(true)
    expect(files.filter((path) => /\.spec\.|^(?:src|test|bench)\/|tsbuildinfo|\.env|\.data/.test(path))).toEqual([])
  })

  it('is imported as corrigenda/diff without environment, database or framework', async () => {
    const { out, err } = await node(
      ['--import', join(root, 'test', 'support', 'loaded-modules.js')],
      `import { compareTexts } from 'corrigenda/diff'
       import { createRequire } from 'node:module'
       const { segments } = compareTexts('He said so.', 'He never said so.')
       console.log(JSON.stringify({ segments, required: Object.keys(createRequire(import.meta.url).cache) }))`,
    )
    const { segments, required } = JSON.parse(out) as { segments: unknown; required: string[] }
    expect(segments).toEqual([
      { op: 'same', text: 'He ' },
      { op: 'add', text: 'never ' },
      { op: 'same', text: 'said so.' },
    ])
    // Of what is read only the Markdown parser's punycode is CommonJS, and requires nothing itself.
    expect(required.map((path) => path.replace(/.*\/node_modules\//, ''))).toEqual(['punycode.js/punycode.js'])
    const loaded = err.split('\n').filter((line) => line.startsWith('file:') || line.startsWith('node:'))
    const packages = new Set(loaded.flatMap((url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? []))
    expect(loaded.length).toBeGreaterThan(100)
    packages.delete('corrigenda')
    expect([...packages].filter((name) => !readers.test(name))).toEqual([])
    const own = loaded.filter((url) => url.includes('/corrigenda/dist/'))
    expect(own.filter((url) => !/\/corrigenda\/dist\/(?:diff\.js|diff\/.*|domain\/.*)$/.test(url))).toEqual([])
    expect(packages.has('parse5')).toBe(true)
    expect(loaded.filter((url) => url.startsWith('node:'))).toEqual(['node:module'])
  })

  it('exports nothing else', async () => {
    const { out } = await node(
      [],
      `for (const name of ['corrigenda', 'corrigenda/dist/diff.js', 'corrigenda/dist/domain/diff/diff.js', 'corrigenda/package.json']) {
         console.log(await import(name, { with: { type: 'json' } }).then((found) => found.default.name, ({ code }) => code))
       }`,
    )
    expect(out.trim().split('\n')).toEqual([
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
      'corrigenda',
    ])
  })

  it('has types that resolve by its entry and need no others', async () => {
    await writeFile(
      join(consumer, 'consumer.ts'),
      `import { type Block, compare, type Diff, History, Refusal, type SubstanceCode } from 'corrigenda/diff'
       const blocks: Block[] = [{ kind: 'paragraph', runs: [{ text: 'Words.' }] }]
       const diff: Diff = compare(blocks, '# Words', { format: 'markdown', language: 'de', granularity: 'sentence' })
       for (const entry of diff.entries) if (entry.op === 'edit') entry.segments.map(({ text }) => text)
       const codes: SubstanceCode[] = diff.substance.map(({ code }) => code)
       const { runs } = new History().add(1, 'Words.').blame(1).blocks[0]!
       export const refused = (error: unknown): string => (error instanceof Refusal ? error.code : String(runs.length + codes.length))
       // @ts-expect-error a number is no document
       compare(1, blocks)
       // @ts-expect-error nor is this an option
       compare('', '', { languages: 'en' })`,
    )
    const compilerOptions = {
      module: 'nodenext',
      target: 'es2023',
      strict: true,
      noEmit: true,
      types: [],
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
    }
    await writeFile(
      join(consumer, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...compilerOptions, lib: ['es2023'] }, files: ['consumer.ts'] }),
    )
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    const said = await run(process.execPath, [compiler, '-p', consumer, '--listFiles']).then(
      ({ stdout }) => stdout,
      ({ stdout }: { stdout: string }) => stdout,
    )
    const read = said
      .trim()
      .split('\n')
      .filter((line) => !/[/\\]typescript[/\\]lib[/\\]lib\.[\w.]+$/.test(line))
    const declared = read.filter((line) => line.startsWith(join(consumer, 'node_modules', 'corrigenda', 'dist')))
    expect(read.filter((line) => !declared.includes(line))).toEqual([join(consumer, 'consumer.ts')])
    expect(declared).toContain(join(consumer, 'node_modules', 'corrigenda', 'dist', 'diff.d.ts'))
    expect(declared.filter((line) => /schema|checked|options\.d/.test(line))).toEqual([])
  })

  it('has a program that runs', async () => {
    const { stdout } = await run(process.execPath, [
      join(consumer, 'node_modules', 'corrigenda', 'dist', 'cli.js'),
      '--help',
    ])
    expect(stdout).toContain('diff')
  })
})
