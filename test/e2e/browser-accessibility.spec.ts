import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openReader } from '../support/browser.js'
import { demoPages } from '../support/demo-pages.js'
import { startDemoService } from '../support/demo-service.js'
import type { TestService } from '../support/service.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let service: TestService
let browser: Browser
beforeAll(async () => {
  ;[service, browser] = await Promise.all([startDemoService(), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await service.stop()
})

/** What axe-core finds, as rule and place. Run from outside the page, which its own policy lets run nothing. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}

const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
] as const

describe('every kind of page', () => {
  it.each(looks)(
    'is accessible, fits the screen and asks nobody but us: $width pixels, $colorScheme',
    async ({ width, colorScheme }) => {
      const { page, complaints, strayRequests, close } = await openReader(browser, service.origin, {
        viewport: { width, height: 900 },
        colorScheme,
      })
      const found: Record<string, unknown> = {}
      for (const [name, path] of Object.entries(demoPages)) {
        await page.goto(path)
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        const violations = await violationsOn(page)
        if (violations.length > 0 || overflow > 0) found[name] = { violations, overflow }
      }
      expect(found).toEqual({})
      expect(complaints.filter((complaint) => !complaint.includes('status of 404'))).toEqual([])
      expect(strayRequests).toEqual([])
      await close()
    },
    180_000,
  )

  it('prints without what only a screen has', async () => {
    const { page, close } = await openReader(browser, service.origin)
    await page.goto(demoPages.article)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    await close()
  })

  it('tells apart without colours of its own what it told apart with them', async () => {
    const { page, close } = await openReader(browser, service.origin, { forcedColors: 'active' })
    const styleOf = (selector: string, property: string): Promise<string[]> =>
      page.locator(selector).evaluateAll((found, name) => {
        const values = found.map((element) => getComputedStyle(element).getPropertyValue(name))
        return [...new Set(values)]
      }, property)
    await page.goto(demoPages.diff)
    const [paper] = await styleOf('body', 'background-color')
    expect(await styleOf('.stretch:not(.change) .stretch-text', 'border-left-color')).toEqual([paper])
    expect(await styleOf('.change .stretch-text', 'border-left-color')).not.toEqual([paper])
    expect(await styleOf('.notice', 'border-left-style')).toEqual(['solid'])
    expect(await styleOf('.change p > ins', 'text-decoration-line')).toEqual(['underline'])
    expect(await styleOf('.change p > del', 'text-decoration-line')).toEqual(['line-through'])
    const [chosen, other] = [
      await styleOf('.view-choice [aria-current]', 'background-color'),
      await styleOf('.view-choice a:not([aria-current])', 'background-color'),
    ]
    expect(chosen).not.toEqual(other)
    await page.goto(demoPages.history)
    expect(await styleOf('.timeline > li:last-child', 'border-left-color')).toEqual([paper])
    await close()
  })
})
