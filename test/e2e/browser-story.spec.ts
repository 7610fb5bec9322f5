import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Locator } from 'playwright-core'
import { openBrowser, openReader } from '../support/browser.js'
import { startDemoService } from '../support/demo-service.js'
import type { TestService } from '../support/service.js'

let service: TestService
let browser: Browser
beforeAll(async () => {
  ;[service, browser] = await Promise.all([startDemoService(), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await service.stop()
})

const founding = '/wexmouth-courier/rutte-nato-secretary-general'

describe('a reader who wants to know what was wrong', () => {
  it.each([
    ['with', true],
    ['without', false],
  ])('finds the notice on the article, its history, and the very words that changed, %s JavaScript', async (_, on) => {
    const { page, complaints, strayRequests, close } = await openReader(browser, service.origin, {
      javaScriptEnabled: on,
    })
    await page.goto('/')
    await page.getByRole('link', { name: 'The Wexmouth Courier', exact: true }).click()
    const newest = page.getByRole('region', { name: 'Latest articles' })
    await newest.getByRole('link', { name: 'Mark Rutte appointed secretary-general of NATO' }).click()

    const notice = page.getByRole('region', { name: 'Correction' })
    expect(await notice.innerText()).toContain('misstated which countries had opposed Mark Rutte’s nomination')
    const opening = page.getByText('Mark Rutte, the outgoing prime minister of the Netherlands')
    expect((await notice.boundingBox())?.y).toBeLessThan((await opening.boundingBox())?.y ?? 0)

    await page.getByRole('link', { name: /5 versions/ }).click()
    expect(new URL(page.url()).pathname).toBe(`${founding}/history`)
    expect(await page.getByRole('heading', { name: /^Version \d/ }).allInnerTexts()).toHaveLength(5)

    await page.getByLabel('Earlier').selectOption('3')
    await page.getByLabel('Later').selectOption('4')
    await page.getByRole('button', { name: 'Show changes' }).click()
    expect(new URL(page.url()).pathname).toBe(`${founding}/diff/3/4`)
    const passage = page.getByText('The announcement clears the way')
    expect(await wordsIn(passage.locator('del'))).toEqual(['Poland and Bulgaria had opposed'])
    expect(await wordsIn(passage.locator('ins'))).toEqual(['from', 'Slovakia and Turkey had withheld their support'])
    const struck = await passage
      .locator('del')
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine)
    expect(struck).toBe('line-through')

    await page.getByRole('link', { name: 'Side by side' }).click()
    expect(page.url()).toContain('view=side-by-side')
    const [wrong, right] = [page.locator('del', { hasText: 'Poland' }), page.locator('ins', { hasText: 'Slovakia' })]
    const [before, after] = [await wrong.last().boundingBox(), await right.last().boundingBox()]
    expect(before!.x + before!.width).toBeLessThan(after!.x)

    await page.getByRole('link', { name: 'Version 3' }).first().click()
    expect(await page.getByRole('note').innerText()).toContain('Version 3 of 5')
    await page.getByRole('link', { name: 'Read the current version' }).click()
    expect(new URL(page.url()).pathname).toBe(founding)
    expect(complaints).toEqual([])
    expect(strayRequests).toEqual([])
    await close()
  })

  it('gets from the list of corrections to the change in one step', async () => {
    const { page, close } = await openReader(browser, service.origin)
    await page.goto('/wexmouth-courier/corrections')
    const item = page.getByRole('article').filter({ hasText: 'misstated which countries' })
    await item.getByRole('link', { name: 'See what was changed' }).click()
    expect(new URL(page.url()).pathname).toBe(`${founding}/diff/3/4`)
    await close()
  })

  it('reads it in Arabic from right to left', async () => {
    const { page, close } = await openReader(browser, service.origin)
    await page.goto('/vier-ufer/suq-al-nahhasin/diff/2/3?view=side-by-side')
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).direction)).toBe('rtl')
    const sides = page.getByText('عاد صوت المطارق')
    const [before, after] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()]
    expect(before!.x).toBeGreaterThan(after!.x)
    await close()
  })
})

describe('a reader at the keyboard', () => {
  it('skips to the content first, and then goes on inside it', async () => {
    const { page, close } = await openReader(browser, service.origin)
    await page.goto(`${founding}/history`)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to content' })
    expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true)
    expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    await close()
  })

  it('reaches everything that can be used, sees where they are, and is never caught', async () => {
    const { page, close } = await openReader(browser, service.origin)
    await page.goto(`${founding}/history`)
    const usable = await page.locator('a[href], button, select, summary').count()
    const reached = new Set<string>()
    for (let step = 0; step < usable; step++) {
      await page.keyboard.press('Tab')
      const { place, outlined } = await page.evaluate(() => {
        const all = [...document.querySelectorAll('*')]
        const focused = document.activeElement ?? document.body
        return { place: String(all.indexOf(focused)), outlined: getComputedStyle(focused).outlineStyle !== 'none' }
      })
      expect(outlined).toBe(true)
      reached.add(place)
    }
    expect(reached.size).toBe(usable)
    await close()
  })
})

/** The marked words, without what is only said to those who do not see the marks. */
async function wordsIn(marked: Locator): Promise<string[]> {
  return marked.evaluateAll((elements) =>
    elements.map((element) => {
      const copy = element.cloneNode(true) as HTMLElement
      copy.querySelectorAll('.visually-hidden').forEach((said) => said.remove())
      return copy.textContent.trim()
    }),
  )
}
