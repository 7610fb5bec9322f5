import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
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

const blame = '/wexmouth-courier/rutte-nato-secretary-general/blame'
/** The notes in the margin that are lit up. */
const lit = (page: Page): Promise<string[]> =>
  page.locator('.note').evaluateAll((notes) =>
    notes
      .filter((note) => getComputedStyle(note).visibility === 'visible')
      .filter((note) => getComputedStyle(note).borderInlineStartColor !== 'rgba(0, 0, 0, 0)')
      .map((note) => (note as HTMLElement).innerText),
  )

describe('a reader who wants to know since when words have been there', () => {
  it('points at them, and the margin says it, for later and for first words', async () => {
    const { page, complaints, close } = await openReader(browser, service.origin, {
      viewport: { width: 1280, height: 900 },
      javaScriptEnabled: true,
    })
    await page.goto(blame)
    expect(await lit(page)).toEqual([])
    const passage = page.locator('.blame-block', { hasText: 'The announcement' })
    await passage.locator('.run', { hasText: 'Slovakia' }).hover()
    expect(await lit(page)).toEqual([expect.stringMatching(/^4 21 June 2024 at 10:05 BST\s+Ines Marlow$/)])
    await page.locator('.run', { hasText: 'The United States, Britain' }).hover()
    expect(await lit(page)).toEqual([expect.stringMatching(/^1 20 June 2024 at 11:58 BST/)])
    expect(complaints).toEqual([])
    await close()
  })

  it('comes to it by keyboard, and by the numbers and the list alone on a phone without script', async () => {
    const desk = await openReader(browser, service.origin, { viewport: { width: 1280, height: 900 } })
    await desk.page.goto(blame)
    const mark = desk.page.locator('.blame-block', { hasText: 'The announcement' }).locator('.run-mark a').nth(1)
    await mark.focus()
    expect(await lit(desk.page)).toEqual([expect.stringMatching(/^4 21 June 2024/)])
    await desk.close()

    const phone = await openReader(browser, service.origin, {
      viewport: { width: 360, height: 900 },
      javaScriptEnabled: false,
    })
    await phone.page.goto(blame)
    expect(await phone.page.locator('.blame-notes').first().isVisible()).toBe(false)
    await phone.page.locator('.blame-block', { hasText: 'The announcement' }).getByLabel('Version 4').first().click()
    expect(phone.page.url()).toMatch(/#version-4$/)
    const source = phone.page.locator('#version-4')
    expect(await source.innerText()).toMatch(/21 June 2024 at 10:05 BST by Ines Marlow/)
    await source.getByRole('link', { name: 'withheld their support' }).click()
    expect(phone.page.url()).toMatch(/#passage-\d+$/)
    await phone.close()
  })
})
