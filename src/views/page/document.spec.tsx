import { describe, expect, it } from '@jest/globals'
import { stylesheet } from '../style/stylesheet.js'
import { Document } from './document.js'
import { jsonForScript } from './json-ld.js'
import { renderPage } from './render-page.js'

describe('the head of a page', () => {
  const page = renderPage(
    <Document
      language="en"
      title="A & B"
      form="x"
      head={{
        description: 'Two letters',
        canonical: 'https://courant.example/a',
        links: [{ rel: 'alternate', type: 'application/atom+xml', href: '/a.atom' }],
        jsonLd: { name: '</script>' },
        robots: 'noindex',
      }}
    >
      text
    </Document>,
  )

  it('says what the page is and what belongs to it', () => {
    expect(page).toMatch(/^<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"\/>/)
    expect(page).toContain('<title>A &amp; B</title>')
    expect(page).toContain('<meta name="description" content="Two letters"/>')
    expect(page).toContain('<link rel="canonical" href="https://courant.example/a"/>')
    expect(page).toContain('<link rel="alternate" type="application/atom+xml" href="/a.atom"/>')
    expect(page).toContain('<meta name="robots" content="noindex"/>')
    expect(page).toContain(`<link rel="stylesheet" href="${stylesheet().path}"/>`)
  })

  it('writes data that no script element can end in', () => {
    expect(page).toContain('<script type="application/ld+json">{"name":"\\u003c/script\\u003e"}</script>')
    const hostile = { text: '</script><!--<script>&\u2028\u2029' }
    expect(jsonForScript(hostile)).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(jsonForScript(hostile))).toEqual(hostile)
  })
})

describe('the stylesheet', () => {
  it('is whole, loads nothing from elsewhere, and has a path that changes with it and that no title can have', () => {
    const { path, css } = stylesheet()
    expect(path).toMatch(/^\/style\.[0-9a-f]{16}\.css$/)
    expect(css).toContain('@media print')
    expect(css).toContain('prefers-color-scheme: dark')
    expect(css).not.toMatch(/url\(|@import|https?:/)
    expect(css.split('{').length).toBe(css.split('}').length)
  })

  it('is for both directions of writing: it names no left or right but where code stands', () => {
    const sided = stylesheet().css.match(/(margin|padding|border|inset)?-?(left|right)\b.*/g) ?? []
    expect(sided.filter((line) => !line.startsWith('left;'))).toEqual([])
  })
})
