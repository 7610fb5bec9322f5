const courier = '/wexmouth-courier'
const arabic = '/vier-ufer/suq-al-nahhasin'
const founding = `${courier}/rutte-nato-secretary-general`

/** One address of every kind of page in the demo newsroom, and the same kinds in other scripts and directions. */
export const demoPages = {
  index: '/',
  title: courier,
  'title-german': '/vier-ufer',
  corrections: `${courier}/corrections`,
  'corrections-german': '/vier-ufer/corrections',
  article: founding,
  history: `${founding}/history`,
  version: `${founding}/revisions/1`,
  diff: `${founding}/diff/3/4`,
  'diff-sides': `${founding}/diff/3/4?view=side-by-side`,
  'diff-wide': `${founding}/diff/1/4`,
  blame: `${founding}/blame`,
  'blame-version': `${founding}/revisions/3/blame`,
  'article-arabic': arabic,
  'history-arabic': `${arabic}/history`,
  'version-arabic': `${arabic}/revisions/1`,
  'diff-arabic': `${arabic}/diff/2/3`,
  'diff-sides-arabic': `${arabic}/diff/2/3?view=side-by-side`,
  'blame-arabic': `${arabic}/blame`,
  'article-chinese': '/vier-ufer/luwan-wetland-park',
  'blame-chinese': '/vier-ufer/luwan-wetland-park/blame',
  'history-hindi': '/vier-ufer/neemsar-bawdi/history',
  'article-german': '/vier-ufer/radbruecke-elmsund',
  'article-retracted': `${courier}/lighthouse-letter`,
  'history-long': `${courier}/east-pier-fire/history`,
  'blame-long': `${courier}/east-pier-fire/blame`,
  docs: '/docs',
  'docs-problems': '/docs/problems',
  missing: `${courier}/there-is-no-such-article`,
}
