import { describe, expect, it } from '@jest/globals'
import type { Content } from '../../domain/content/content.js'
import type { Notice } from '../notices/notice-view.js'
import { renderPage } from '../page/render-page.js'
import { ArticlePage } from './article-page.js'

const content: Content = {
  headline: 'Bridge opens',
  body: [
    { kind: 'paragraph', runs: [{ text: 'First.' }] },
    {
      kind: 'paragraph',
      runs: [
        { text: 'A ', href: '/x' },
        { text: 'link', em: true, href: '/x' },
      ],
    },
  ],
}
const notice = (more: Partial<Notice>): Notice => ({
  id: 'n',
  kind: 'correction',
  severity: 'minor',
  placement: 'bottom',
  statement: { text: 'It was wrong.', language: 'en' },
  publishedAt: '2024-06-21T08:00:00Z',
  ...more,
})
const shown = (...notices: Notice[]): string =>
  renderPage(
    <ArticlePage
      publication={{ slug: 'courant', name: 'Courant', language: 'en', timeZone: 'UTC' }}
      article={{ slug: 'bridge', language: 'en' }}
      content={content}
      publishedAt="2024-06-20T08:00:00Z"
      versions={3}
      notices={notices}
    />,
  )

/** What stands before what on the page. */
const order = (html: string, ...marks: string[]): boolean => {
  const places = marks.map((mark) => html.indexOf(mark))
  return places.every((place, position) => place > (places[position - 1] ?? -1))
}

describe('a notice on the article', () => {
  it.each<[string, Partial<Notice>, string[]]>([
    ['above the text', { placement: 'top' }, ['notice-n', 'First.']],
    ['below the text', { placement: 'bottom' }, ['<em>link', 'notice-n']],
    ['after its block', { placement: 'inline', afterBlock: 0 }, ['First.', 'notice-n', '<em>link']],
    ['below the text when its block is not known', { placement: 'inline' }, ['<em>link', 'notice-n']],
    ['below the text when its block is not there', { placement: 'inline', afterBlock: 9 }, ['<em>link', 'notice-n']],
    ['above the text when it is a retraction', { placement: 'bottom', kind: 'retraction' }, ['notice-n', 'First.']],
  ])('stands %s', (_where, more, marks) => {
    expect(order(shown(notice(more)), ...marks)).toBe(true)
  })

  it('C1: is not shown as standing when it was superseded or withdrawn', () => {
    expect(shown(notice({ standing: 'superseded' }))).not.toContain('notice-n')
    expect(shown(notice({ standing: 'withdrawn', kind: 'retraction' }))).not.toContain('Retracted')
  })

  it('leads to the change, and says how long the words were online', () => {
    const html = shown(notice({ fix: { from: 2, to: 5 }, exposureMs: 11_520_000 }))
    expect(html).toContain('<a href="/courant/bridge/diff/2/5">See what was changed</a>')
    expect(html).toContain('online for 3 hours, 12 minutes')
  })
})

describe('the article', () => {
  it('says in one line when it was published, how many versions it has and how often it was put right', () => {
    const html = shown(notice({}), notice({ id: 'm', kind: 'clarification' }))
    expect(html).toContain('<a href="/courant/bridge/history">3 versions\u00a0· 1 correction\u00a0· 1 notice</a>')
    expect(html).toContain('Published <time datetime="2024-06-20T08:00:00.000Z">')
  })

  it('is marked when it is retracted, and its text stays', () => {
    const html = shown(notice({ kind: 'retraction' }))
    expect(html).toContain('class="kicker-retracted"')
    expect(html).toContain('no longer stands by this article')
    expect(html).toContain('First.')
  })

  it('has one link for neighbouring words with the same target', () => {
    expect(shown()).toContain('<a href="/x">A <em>link</em></a>')
  })
})
