import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type Axe from 'axe-core'
import type { AtWork } from './person.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Serious and critical faults of accessibility on the page as it stands. */
const axeFaults = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { readonly axe: typeof Axe }
    const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'], preload: false })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  }, standards)
}

/** Ids that stand more than once: a link or a label would lead to the wrong one. */
const repeatedIds = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
  })

/** Nothing sticks out sideways. */
export const expectNoOverflow = async ({ page, role }: AtWork, where: string): Promise<void> => {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `sideways scrolling, ${role}, ${where}`).toBeLessThanOrEqual(0)
}

/** Nothing sticks out of a narrow screen, and nothing is wrong for a screen reader. */
export const expectSoundPage = async (person: AtWork, where: string): Promise<void> => {
  expect(await axeFaults(person.page), `axe, ${person.role}, ${where}`).toEqual([])
  expect(await repeatedIds(person.page), `repeated ids, ${person.role}, ${where}`).toEqual([])
  await expectNoOverflow(person, where)
}
