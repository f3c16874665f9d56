import { expect, type Page } from '@playwright/test'
import type { Load } from './first-row.ts'
import { noise } from './machine.ts'
import { openSearch, searchField } from './patient-page.ts'

const mark = 'answer'

/** Notes on the page's own clock when a patient of the search's answer could first be painted after a key. */
export const noteAnswers = (page: Page): Promise<unknown> =>
  page.addInitScript((name) => {
    let pressed: number | null = null
    addEventListener(
      'keydown',
      (event) => {
        pressed = event.timeStamp
        performance.clearMeasures(name)
      },
      { capture: true },
    )
    const observer = new MutationObserver(() => {
      const [since, answer] = [pressed, document.querySelector('[role=option]')]
      if (since === null || !/\d{8}-\w{4}/.test(answer?.textContent ?? '')) return
      pressed = null
      requestAnimationFrame(() => {
        if (pressed === null) performance.measure(name, { start: since })
      })
    })
    observer.observe(document, { childList: true, subtree: true, characterData: true })
  }, mark)

/** Types it as a person does, and answers how long the patient took to stand there from the last key on. */
export const answerOnce = async (page: Page, typed: string): Promise<Load> => {
  const before = noise()
  await openSearch(page)
  await page.keyboard.type(typed, { delay: 40 })
  const measured = () => page.evaluate((name) => performance.getEntriesByName(name)[0]?.duration ?? null, mark)
  await expect.poll(measured, { message: typed, intervals: [100] }).not.toBeNull()
  const ms = (await measured()) ?? Number.POSITIVE_INFINITY
  await page.keyboard.press('Escape')
  await expect(searchField(page)).toHaveCount(0)
  return { ms, noise: (before + noise()) / 2 }
}
