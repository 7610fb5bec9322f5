import { describe, expect, it } from '@jest/globals'
import type { VNode } from 'preact'
import { ArticlePage, CorrectionsPage, ErrorPage, HistoryPage, IndexPage, renderPage, TitlePage } from '../index.js'

const at = '2024-06-20T16:10:00.000Z'

function pagesIn(language: string): VNode[] {
  const publication = { slug: 'p', name: 'Courant', language, timeZone: 'UTC' }
  const article = { slug: 'a', language }
  const content = { headline: 'Bridge opens', body: [] }
  const statement = { text: 'It was wrong.', language: 'ar' }
  const notice = { id: 'n', kind: 'update', severity: 'minor', placement: 'top', statement, publishedAt: at } as const
  return [
    <ArticlePage
      publication={publication}
      article={article}
      content={content}
      publishedAt={at}
      versions={1}
      notices={[notice]}
    />,
    <HistoryPage publication={publication} article={article} live={1} versions={[]} entries={[]} />,
    <CorrectionsPage publication={publication} items={[]} />,
    <TitlePage publication={publication} articles={[]} corrections={[]} />,
    <IndexPage language={language} titles={[publication]} />,
    <ErrorPage status={404} language={language} />,
  ]
}

describe('a page in its language', () => {
  it.each([
    ['ar', 'rtl'],
    ['fa-IR', 'rtl'],
    ['de', 'ltr'],
    ['zh-Hans', 'ltr'],
  ])('in %s is %s', (language, direction) => {
    for (const page of pagesIn(language)) {
      expect(renderPage(page)).toContain(`<html lang="${language}" dir="${direction}">`)
    }
  })

  it('says that it speaks English where there are no words in its own, and keeps the article in its language', () => {
    for (const page of pagesIn('fa')) expect(renderPage(page)).toContain('<body lang="en" dir="ltr">')
    expect(pagesIn('fa').map(renderPage).join('')).toContain(
      '<h1 class="headline" lang="fa" dir="rtl">Bridge opens</h1>',
    )
    expect(pagesIn('en-GB').map(renderPage).join('')).not.toContain('<body lang')
  })

  it('marks a notice in another language as such', () => {
    expect(pagesIn('en').map(renderPage).join('')).toContain('<div class="statement" lang="ar" dir="rtl">')
  })
})
