import sparticuz from '@sparticuz/chromium'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/**
 * A browser without a display, for one spec file: its binary comes inside an npm package, so nothing is fetched, and it needs
 * no package of the system. Whoever opens it closes it.
 */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args.filter((arg) => !/^--(?:headless|single-process|window-size)/.test(arg)), '--no-sandbox'],
    headless: true,
  })
}

/** A reader at a screen. What their browser complained of, and what it asked of anyone but the service, is noted. */
export interface Reader {
  context: BrowserContext
  page: Page
  /** Console errors and warnings, uncaught exceptions, violations of the Content-Security-Policy. */
  complaints: string[]
  /** Requests that would have left for another origin; none of them does. */
  strayRequests: string[]
  close: () => Promise<void>
}

/** Opens a tab that can reach `origin` and nothing else. */
export async function openReader(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Reader> {
  const context = await browser.newContext({ baseURL: origin, ...options })
  const [complaints, strayRequests]: [string[], string[]] = [[], []]
  await context.route(
    (url) => url.origin !== origin && url.protocol !== 'data:',
    async (route) => {
      strayRequests.push(route.request().url())
      await route.abort()
    },
  )
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return { context, page, complaints, strayRequests, close: () => context.close() }
}
