import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page } from '@playwright/test'
import { originOf, people, type Role } from './world.ts'

/** A person at work: a browser context of their own, and what went wrong in it. */
export type AtWork = { readonly role: Role; readonly page: Page; readonly problems: string[]; leave(): Promise<void> }

const watch = (page: Page, problems: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text())) problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
}

/** The first page of the person's portal, before signing in. */
export const arrive = async (browser: Browser, role: Role): Promise<AtWork> => {
  const { portal } = people[role]
  // The municipality's nurse stands in a kitchen: always a phone.
  const phone = portal === 'municipality' ? { viewport: { width: 390, height: 844 }, hasTouch: true } : {}
  const context = await browser.newContext({ baseURL: originOf(portal), reducedMotion: 'reduce', ...phone })
  const page = await context.newPage()
  const problems: string[] = []
  watch(page, problems)
  await page.goto('/')
  return { role, page, problems, leave: () => context.close() }
}

/** Says who one is, by the real flow. Stands at the choice of assignment, or inside when there is only one. */
export const identify = async ({ page, role }: AtWork) => {
  const { name, unit } = people[role]
  await page
    .getByRole('link', { name: 'Logga in' })
    .or(page.getByRole('button', { name: 'Logga in' }))
    .first()
    .click()
  await page
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click()
  const choice = page.getByRole('button', { name: `Välj ${unit}` })
  const inside = page.getByRole('banner').getByRole('button', { name: new RegExp(name) })
  await expect(choice.or(inside).first()).toBeVisible()
  return { choice, inside }
}

/** Signs in, and chooses the assignment at the person's unit when there are several. */
export const signIn = async (browser: Browser, role: Role): Promise<AtWork> => {
  const person = await arrive(browser, role)
  const { choice, inside } = await identify(person)
  if (await choice.isVisible()) await choice.click()
  await expect(inside).toContainText(people[role].unit)
  return person
}

/** Serious and critical faults of accessibility on the page as it stands. */
const axeFaults = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** Nothing sticks out of a narrow screen, and nothing is wrong for a screen reader. */
export const expectSoundPage = async ({ page, role }: AtWork, where: string): Promise<void> => {
  expect(await axeFaults(page), `axe, ${role}, ${where}`).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `sideways scrolling, ${role}, ${where}`).toBeLessThanOrEqual(0)
}
