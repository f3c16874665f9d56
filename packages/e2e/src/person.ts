import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test'
import { originOf, people, type Role, sessionOf } from './world.ts'

/** A person at work: a browser context of their own, and what went wrong in it. */
export type AtWork = { readonly role: Role; readonly page: Page; readonly problems: string[]; leave(): Promise<void> }

const watch = (page: Page, problems: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text())) problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
}

/** The municipality's nurse stands in a kitchen: always a phone, unless something else is asked for. */
const screenOf = (role: Role): BrowserContextOptions =>
  people[role].portal === 'municipality' ? { viewport: { width: 390, height: 844 }, hasTouch: true } : {}

const open = async (browser: Browser, role: Role, options: BrowserContextOptions): Promise<AtWork> => {
  const { portal } = people[role]
  const context = await browser.newContext({
    baseURL: originOf(portal),
    reducedMotion: 'reduce',
    ...screenOf(role),
    ...options,
  })
  const page = await context.newPage()
  const problems: string[] = []
  watch(page, problems)
  return { role, page, problems, leave: () => context.close() }
}

const expectInside = async ({ page, role }: Pick<AtWork, 'page' | 'role'>): Promise<void> => {
  const user = page.getByRole('banner').getByRole('button', { name: new RegExp(people[role].name) })
  await expect(user).toContainText(people[role].unit)
  await expect(page.locator('main h1').first()).toBeVisible()
}

/** Another tab of the same browser: the same session. */
export const anotherTab = async ({ role, page, problems, leave }: AtWork, path: string): Promise<AtWork> => {
  const tab = { role, page: await page.context().newPage(), problems, leave }
  watch(tab.page, problems)
  await tab.page.goto(path)
  await expectInside(tab)
  return tab
}

/** The first page of the person's portal, before signing in. */
export const arrive = async (browser: Browser, role: Role, options: BrowserContextOptions = {}): Promise<AtWork> => {
  const person = await open(browser, role, options)
  await person.page.goto('/')
  return person
}

/** Says who one is, by the real flow. Stands at the choice of assignment, or inside when there is only one. */
export const identify = async ({ page, role }: AtWork) => {
  const { name, unit } = people[role]
  await page
    .getByRole('link', { name: 'Logga in' })
    .or(page.getByRole('button', { name: 'Logga in' }))
    .first()
    .click()
  // Those of the own portal stand first, and behind the first few there are more.
  const more = page.getByText(/^Fler personer/).first()
  const self = page.getByRole('button', { name: new RegExp(name) }).first()
  await expect(more).toBeVisible()
  if (!(await self.isVisible())) await more.click()
  await self.click()
  const choice = page.getByRole('button', { name: `Välj ${unit}` })
  const inside = page.getByRole('banner').getByRole('button', { name: new RegExp(name) })
  await expect(choice.or(inside).first()).toBeVisible()
  return { choice, inside }
}

/** Signs in by the real flow, and chooses the assignment at the person's unit when there are several. */
export const signInAnew = async (
  browser: Browser,
  role: Role,
  options: BrowserContextOptions = {},
): Promise<AtWork> => {
  const person = await arrive(browser, role, options)
  const { choice } = await identify(person)
  if (await choice.isVisible()) await choice.click()
  await expectInside(person)
  return person
}

/** Somebody who has signed in already, on a page of their portal. */
export const atWork = async (
  browser: Browser,
  role: Role,
  path = '/',
  options: BrowserContextOptions = {},
): Promise<AtWork> => {
  const person = await open(browser, role, { storageState: sessionOf(role), ...options })
  await person.page.goto(path)
  await expectInside(person)
  return person
}

/** Nothing went wrong in anybody's browser, and everybody goes home. */
export const leaveSound = async (...everyone: readonly AtWork[]): Promise<void> => {
  expect(everyone.flatMap(({ role, problems }) => problems.map((problem) => `${role}: ${problem}`))).toEqual([])
  for (const { leave } of everyone) await leave()
}
