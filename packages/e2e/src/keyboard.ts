import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab until the element has focus. */
export const tabTo = async (
  page: Page,
  target: Locator,
  atMost = 60,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> => {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < atMost; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${String(target)} was not reached with ${atMost} presses of ${key}`)
}

/** Goes there by Tab, and presses Enter. */
export const enter = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Goes to a choice of one by Tab, and to this answer by the arrows. */
export const choose = async (page: Page, group: Locator, name: string | RegExp): Promise<void> => {
  const radios = group.getByRole('radio')
  await expect(radios.first()).toBeAttached()
  const holdsFocus = () => group.evaluate((element) => element.contains(document.activeElement))
  for (let presses = 0; !(await holdsFocus()); presses++) {
    if (presses === 60) throw new Error(`${String(group)} was not reached by Tab`)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Space')
  const wanted = group.getByRole('radio', { name })
  for (let presses = 0; !(await wanted.isChecked()); presses++) {
    if (presses === 12) throw new Error(`${String(wanted)} was not reached by the arrows`)
    await page.keyboard.press('ArrowDown')
  }
}

/** Goes to a field by Tab, and types. */
export const write = async (page: Page, field: Locator, text: string): Promise<void> => {
  await tabTo(page, field)
  await page.keyboard.insertText(text)
}
