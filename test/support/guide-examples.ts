/** The examples of docs/diff-package.md: marked JavaScript, each followed by what it prints. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface GuideExample {
  source: string
  prints: string
}

const marked = /<!-- run -->\n```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g

export function guideExamples(): GuideExample[] {
  const guide = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'diff-package.md'), 'utf8')
  const examples = [...guide.matchAll(marked)].map(([, source = '', prints = '']) => ({ source, prints }))
  if (examples.length !== guide.split('<!-- run -->').length - 1)
    throw new Error('A marked example is not followed by what it prints')
  return examples
}
