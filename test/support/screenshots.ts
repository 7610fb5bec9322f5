/**
 * Shoots every kind of page of a running demo, light and dark, on a desk and on a phone:
 * `npm run screenshots -- <origin> <folder>`, such as `http://localhost:3000 /tmp/pages`.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openBrowser, openReader } from './browser.js'
import { demoPages } from './demo-pages.js'

const widths = [1280, 360]
const schemes = ['light', 'dark'] as const

const [origin, folder] = process.argv.slice(2)
if (origin === undefined || folder === undefined) {
  console.error('usage: screenshots <origin> <folder>')
  process.exit(64)
}
await mkdir(folder, { recursive: true })
const browser = await openBrowser()
try {
  for (const width of widths) {
    for (const colorScheme of schemes) {
      const reader = await openReader(browser, origin, { viewport: { width, height: 900 }, colorScheme })
      for (const [name, path] of Object.entries(demoPages)) {
        await reader.page.goto(path)
        await reader.page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true })
      }
      for (const complaint of reader.complaints) console.error(complaint)
      await reader.close()
    }
  }
} finally {
  await browser.close()
}
