import { expect, type Locator, type Page } from '@playwright/test'
import { noise } from './machine.ts'
import type { AtWork } from './person.ts'

/** Others see a change within two seconds, without reloading. */
export const live = (): { readonly timeout: number } => ({ timeout: 2_000 * noise() })

/** Who is responsible, on a patient's page of the three portals of physicians. */
export const strip = (page: Page): Locator => page.getByRole('region', { name: 'Läkaransvar', exact: true })
export const tab = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Delar' }).getByRole('link', { name })
export const section = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name })

export const searchField = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Namn, personnummer eller åtgärd' })
export const found = (page: Page, name: string): Locator => page.getByRole('option', { name: new RegExp(name, 'i') })

const isNarrow = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 700

/** By the key where there are keys, by the dock on a phone. */
export const openSearch = async (page: Page): Promise<void> => {
  if (isNarrow(page)) await page.getByRole('button', { name: 'Sök', exact: true }).click()
  else await page.keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
}

/** Somebody of the demo world, by what one types to find them. */
export type Known = { readonly number: string; readonly family: string }

/** Opens a patient of the unit, and answers where the page is. */
export const openPatient = async ({ page }: AtWork, { number, family }: Known): Promise<string> => {
  await openSearch(page)
  await page.keyboard.type(number)
  await expect(found(page, family)).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(family, 'i') })).toBeVisible()
  return new URL(page.url()).pathname
}

/** Types a day, digit by digit, as a person does. */
export const typeDay = async (page: Page, label: RegExp, day: string): Promise<void> => {
  await page.getByRole('group', { name: label }).getByRole('spinbutton').first().click()
  await page.keyboard.type(day.replaceAll('-', ''), { delay: 20 })
}

/** Opens the form of a hand-over, which stands open already where the days run out. */
export const beginHandover = async (page: Page): Promise<void> => {
  const closed = page.getByRole('button', { name: 'Förbered överlämning' })
  const first = page.getByRole('textbox', { name: 'Situation' })
  await expect(closed.or(first).first()).toBeVisible()
  if (await closed.isVisible()) await closed.click()
  await expect(first).toBeVisible()
}
