import { expect, type Page } from '@playwright/test'
import { noise } from './machine.ts'

/** One opening of a list: how long until its first row, and how much slower than at its best the machine was meanwhile. */
export type Load = { readonly ms: number; readonly noise: number }

const mark = 'first-row'

/** Notes on the page's own clock, from the start of its navigation, when a patient's row could first be painted. */
export const noteFirstRow = (page: Page): Promise<unknown> =>
  page.addInitScript((name) => {
    const observer = new MutationObserver(() => {
      const row = document.querySelector('main a[href^="/patient/"]')
      if (!row?.textContent) return
      observer.disconnect()
      requestAnimationFrame(() => performance.mark(name))
    })
    observer.observe(document, { childList: true, subtree: true })
  }, mark)

/** Opens the page anew, with what the browser has kept. */
export const loadOnce = async (page: Page): Promise<Load> => {
  const before = noise()
  await page.reload()
  const noted = () => page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? null, mark)
  await expect.poll(noted, { intervals: [50] }).not.toBeNull()
  return { ms: (await noted()) ?? Number.POSITIVE_INFINITY, noise: (before + noise()) / 2 }
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
