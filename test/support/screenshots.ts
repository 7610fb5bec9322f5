/**
 * Shoots every kind of page of a running demo, light and dark, on a desk and on a phone, printed and in forced colours:
 * `npm run screenshots -- <origin> <folder>`, such as `http://localhost:3000 /tmp/pages`. Its `readme.png` is README's picture.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { openBrowser, openReader } from './browser.js'
import { demoPages } from './demo-pages.js'

const desk = { width: 1280, height: 900 }
const phone = { width: 360, height: 900 }
/** A4 less its margins, in CSS pixels. */
const sheet = { width: 680, height: 990 }

const looks: Record<string, BrowserContextOptions & { media?: 'print' }> = {
  '1280-light': { viewport: desk },
  '1280-dark': { viewport: desk, colorScheme: 'dark' },
  '360-light': { viewport: phone },
  '360-dark': { viewport: phone, colorScheme: 'dark' },
  print: { viewport: sheet, media: 'print' },
  'forced-colours': { viewport: desk, forcedColors: 'active' },
}

/** A correction beside the change that it explains, at the head of the page: what stayed the same before it is left out. */
async function shootForReadme(browser: Browser, origin: string, path: string): Promise<void> {
  const { page, close } = await openReader(browser, origin, {
    viewport: { width: 1200, height: 900 },
    deviceScaleFactor: 1.25,
  })
  await page.goto(demoPages.diff)
  const height = await page.evaluate(() => {
    const stretches = [...document.querySelectorAll<HTMLElement>('.stretch')]
    const first = stretches.findIndex(({ classList }) => classList.contains('change'))
    for (const stretch of stretches.slice(0, first)) stretch.style.display = 'none'
    const shown = document.querySelectorAll('.change, .stretch-notice .notice')
    const lowest = Math.max(...[...shown].map((element) => element.getBoundingClientRect().bottom))
    return Math.ceil(lowest + 12)
  })
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width: 1200, height } })
  await close()
}

const [origin, folder] = process.argv.slice(2)
if (origin === undefined || folder === undefined) {
  console.error('usage: screenshots <origin> <folder>')
  process.exit(64)
}
await mkdir(folder, { recursive: true })
const browser = await openBrowser()
try {
  for (const [look, { media = 'screen', ...options }] of Object.entries(looks)) {
    const reader = await openReader(browser, origin, options)
    await reader.page.emulateMedia({ media })
    for (const [name, path] of Object.entries(demoPages)) {
      await reader.page.goto(path)
      await reader.page.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: true })
    }
    for (const complaint of reader.complaints) console.error(complaint)
    await reader.close()
  }
  await shootForReadme(browser, origin, join(folder, 'readme.png'))
} finally {
  await browser.close()
}
