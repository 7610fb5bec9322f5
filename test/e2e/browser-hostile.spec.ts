import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { buildArticle, buildPublication, buildStaff, type TestArticle } from '../factories/newsroom.js'
import { openBrowser, openReader } from '../support/browser.js'
import { startTestService, type TestService } from '../support/service.js'

let service: TestService
let browser: Browser
beforeAll(async () => {
  ;[service, browser] = await Promise.all([startTestService(), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await service.stop()
})

const act = 'window.canary=1'
const breakouts = [
  `<script>${act}</script>`,
  `"><img src=x onerror="${act}">`,
  `'><svg onload='${act}'>`,
  `</title></style></textarea></script><script>${act}</script>`,
  `--><script>${act}</script><!--`,
  `]]><script>${act}</script>`,
  `\u2028${act}//\u2029</script><script>${act}</script>`,
]
const addresses = [
  `javascript:${act}`,
  ` jAvA\tscript\n:${act}`,
  `javascript&colon;${act}`,
  `data:text/html,<script>${act}</script>`,
  `vbscript:${act}`,
  `//x" onmouseover="${act}`,
]
const markup = `<script>${act}</script><img src="x" onerror="${act}"><a href="javascript:${act}">a</a><iframe srcdoc="<script>parent.${act}</script>"></iframe>
<svg><script>${act}</script><animate onbegin="${act}" attributeName="x" dur="1s"/></svg><math><mtext><style><img src=x onerror="${act}"></style></mtext></math>
<form action="javascript:${act}"><button>b</button></form><style>@import '//x'</style><base href="//x"><meta http-equiv="refresh" content="0;javascript:${act}"><object data="javascript:${act}"></object>`

/** A document with `text` in every field that takes text and `address` in every one that takes an address. */
function hostileContent(text: string, address: string, version: number): object {
  const runs = [{ text: `${version} ${text}` }, { text: 'linked', href: address, strong: true }]
  return {
    headline: `${text} ${version}`,
    standfirst: text,
    byline: text,
    dateline: text,
    credit: text,
    body: [
      { kind: 'paragraph', runs },
      { kind: 'quote', runs, cite: text },
      { kind: 'heading', level: 2, runs },
      { kind: 'list', ordered: version === 1, items: [runs, runs] },
      { kind: 'image', src: address, alt: text, caption: `${text} ${version}`, credit: text },
      { kind: 'image', src: '/none.png', alt: text },
      { kind: 'embed', url: address, title: `${text} ${version}` },
      { kind: 'table', header: true, rows: [[runs, runs]] },
      { kind: 'code', text: `${text} ${version}`, language: text },
      { kind: 'html', html: `${markup}${text}${version}` },
    ],
  }
}

async function buildHostile(text: string, address: string): Promise<TestArticle> {
  const publication = await buildPublication(service)
  const admin = await buildStaff(service, publication, 'admin')
  const title = await admin.get(`/v1/publications/${publication.slug}`)
  await admin.patch(
    `/v1/publications/${publication.slug}`,
    { name: text },
    { ifMatch: title.headers.get('etag') ?? '' },
  )
  const article = await buildArticle(service, {
    publication,
    section: text.replaceAll(/[\u2028\u2029]/g, ''),
    content: hostileContent(text, address, 1),
  })
  await article.release(1)
  await article.save(hostileContent(text, address, 2))
  const drafted = await article.writer.post(`${article.path}/corrections`, {
    kind: 'correction',
    severity: 'minor',
    statement: `${text}\n\n${markup}`,
    claim: { wrong: text, right: text },
    fixedIn: 2,
  })
  let { etag } = drafted.json
  for (const [person, action] of [
    [article.writer, 'submit'],
    [await buildStaff(service, publication, 'editor'), 'approve'],
    [article.editor, 'publish'],
  ] as const) {
    const moved = await person.post(`/v1/corrections/${drafted.json.id}/transitions`, { action }, { ifMatch: etag })
    if (moved.status !== 200) throw new Error(`${action}: ${moved.text}`)
    etag = moved.json.etag
  }
  return article
}

function viewsOf({ publication, slug, path }: TestArticle): string[] {
  const at = `/${publication.slug}/${slug}`
  return [
    ...['', '/history', '/revisions/1', '/diff/1/2', '/diff/1/2?view=side-by-side', '/blame', '/revisions/1/blame'].map(
      (rest) => at + rest,
    ),
    `/${publication.slug}`,
    `/${publication.slug}/corrections`,
    '/',
    `${path}/revisions/1`,
    `${path}/diffs/1/2?format=html`,
  ]
}

describe('words that try to be markup', () => {
  it.each(breakouts.map((text, index) => [text, addresses[index % addresses.length] ?? '']))(
    'run nowhere, even where no policy of the page forbids it: %j with %j',
    async (text, address) => {
      const article = await buildHostile(text, address)
      const { page, close } = await openReader(browser, service.origin, { bypassCSP: true })
      const dialogs: string[] = []
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message())
        void dialog.dismiss()
      })
      for (const path of viewsOf(article)) {
        await page.goto(path)
        const live = await page.evaluate(() => ({
          canary: 'canary' in globalThis,
          base: document.baseURI === location.href,
          elements: [
            ...document.querySelectorAll(
              'script:not([type="application/ld+json"]), iframe, object, embed, base, meta[http-equiv], svg, style, main form:not(.picker)',
            ),
          ].map(({ outerHTML }) => outerHTML),
          handlers: [...document.querySelectorAll('*')].flatMap((element) =>
            element.getAttributeNames().filter((name) => name.startsWith('on')),
          ),
          addresses: [...document.querySelectorAll('[href], [src], [action], [cite], [data], [poster]')]
            .flatMap((element) =>
              ['href', 'src', 'action', 'cite', 'data', 'poster'].map((name) => [
                element.localName,
                element.getAttribute(name) ?? '',
              ]),
            )
            .filter(([name, value = '']) => {
              // The browser's own reading: what it would do, not what the words look like.
              const { protocol } = new URL(value, location.href)
              return (
                !/^(?:https?|mailto|tel):$/.test(protocol) && !(name === 'link' && value.startsWith('data:image/svg'))
              )
            }),
        }))
        expect({ path, ...live }).toEqual({
          path,
          canary: false,
          base: true,
          elements: [],
          handlers: [],
          addresses: [],
        })
      }
      expect(dialogs).toEqual([])
      await close()
    },
  )
})
