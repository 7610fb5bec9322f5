import { describe, expect, it } from '@jest/globals'
import { CorrectionsPage } from '../corrections/corrections-page.js'
import { HistoryPage } from '../history/history-page.js'
import type { Notice } from '../notices/notice-view.js'
import { renderPage } from '../page/render-page.js'
import { StandingPage } from './standing-page.js'

const publication = { slug: 'courant', name: 'Courant', language: 'en', timeZone: 'Europe/Amsterdam' }
const article = { slug: 'bridge', language: 'en' }
const at = '2024-06-30T23:30:00Z'
const notice: Notice = {
  id: 'n',
  kind: 'correction',
  severity: 'minor',
  placement: 'bottom',
  statement: { text: 'It was wrong.', language: 'en' },
  publishedAt: at,
  fix: { from: 1, to: 2 },
}
const version = { number: 1, revision: 1, at }

describe('P1: while no text of an article is public', () => {
  it.each([
    [
      'its page',
      <StandingPage publication={publication} article={article} pubStatus="withheld" since={at} notices={[notice]} />,
    ],
    [
      'its history',
      <HistoryPage
        publication={publication}
        article={article}
        live={null}
        versions={[]}
        entries={[
          { type: 'notice', notice },
          { type: 'release', version: { ...version, number: 2, revision: 2 }, before: version, significance: 'minor' },
        ]}
      />,
    ],
    ['the list of corrections', <CorrectionsPage publication={publication} items={[{ notice, article }]} />],
  ])('%s keeps its times and notices and leads to none of it', (_name, page) => {
    const html = renderPage(page)
    expect(html).toContain('It was wrong.')
    expect(html).not.toMatch(/\/diff\/|\/revisions\//)
  })
})

describe('the list of corrections', () => {
  it('is grouped by the months of the time zone of its title', () => {
    const items = [notice, { ...notice, id: 'm', publishedAt: '2024-06-30T12:00:00Z' }].map((notice) => ({
      notice,
      article,
    }))
    const html = renderPage(<CorrectionsPage publication={publication} items={items} />)
    expect(html).toMatch(/July 2024<\/time><\/h2>.*notice-n.*June 2024<\/time><\/h2>.*notice-m/)
  })
})
