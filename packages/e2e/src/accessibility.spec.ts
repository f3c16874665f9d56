import { expect, type Locator, type Page, test } from '@playwright/test'
import { type AtWork, arrive, expectSoundPage, identify, signIn } from './person.ts'
import type { Role } from './world.ts'

/** 1280 CSS pixels at a zoom of 400 % (WCAG 2.2, 1.4.10). */
const narrow = { width: 320, height: 640 }

/** What is fetched has come, and nothing stands in its place any more. */
const settle = async (page: Page): Promise<void> => {
  await expect(page.locator('main h1')).not.toHaveCount(0)
  await expect(page.locator('.u-skel')).toHaveCount(0)
}

/** The page as it stands, light and dark. */
const expectSoundInBoth = async (person: AtWork, where: string): Promise<void> => {
  await settle(person.page)
  for (const colorScheme of ['light', 'dark'] as const) {
    await person.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectSoundPage(person, `${where}, ${colorScheme}`)
  }
}

const pathsOf = (links: Locator): Promise<readonly string[]> =>
  links.evaluateAll((all) => [...new Set(all.map((link) => new URL((link as HTMLAnchorElement).href).pathname))])

const visit = async (person: AtWork, path: string): Promise<void> => {
  await person.page.goto(path)
  await expectSoundInBoth(person, path.replace(/[0-9a-f-]{36}/, 'id'))
}

/** The worklist, the pages of the header, every tab of a patient, and the statement. */
const everyPage = async (person: AtWork): Promise<readonly string[]> => {
  const { page } = person
  const pages = await pathsOf(page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link'))
  await settle(page)
  const [patient] = await pathsOf(page.locator('main a[href^="/patient/"]'))
  if (patient === undefined) throw new Error(`${person.role} has no patient`)
  await page.goto(patient)
  await settle(page)
  const tabs = await pathsOf(page.getByRole('navigation', { name: 'Delar' }).getByRole('link'))
  expect(tabs.length, `tabs of a patient, ${person.role}`).toBeGreaterThanOrEqual(2)
  return [...new Set(['/', ...pages, ...tabs, '/tillganglighet'])]
}

const roles = ['wardPhysician', 'lmPhysician', 'vcPhysician', 'municipalNurse'] as const satisfies readonly Role[]

for (const role of roles)
  test(`promise 24: every page of ${role} can be read at 320 px, light and dark`, async ({ browser }, info) => {
    test.skip(info.project.name !== 'phone', 'it sets its own size: once is enough')
    const person = await arrive(browser, role)
    const { page } = person
    await page.setViewportSize(narrow)
    await expectSoundInBoth(person, 'sign-in')
    await visit(person, '/tillganglighet')
    await expect(page.getByRole('heading', { name: 'Kända brister' })).toBeVisible()
    await page.goto('/')
    const { choice, inside } = await identify(person)
    if (await choice.isVisible()) {
      await expectSoundInBoth(person, 'choice of assignment')
      await choice.click()
    }
    await expect(inside).toBeVisible()
    await settle(page)
    for (const path of await everyPage(person)) await visit(person, path)
    expect(person.problems).toEqual([])
    await person.leave()
  })

/** Presses Tab until the element has focus. */
const tabTo = async (page: Page, target: Locator, atMost = 60): Promise<void> => {
  for (let presses = 0; presses < atMost; presses++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${String(target)} was not reached with ${atMost} presses of Tab`)
}

test('promise 24, M8: the vårdcentral opens a hand-over, asks to take over and thinks again, by keyboard alone', async ({
  browser,
}, info) => {
  test.skip(info.project.name !== 'wide', 'a phone has no keyboard')
  const person = await signIn(browser, 'vcPhysician')
  const { page } = person
  await page.goto('/')
  await settle(page)
  await tabTo(page, page.getByRole('link', { name: 'Läs och svara' }).first())
  await page.keyboard.press('Enter')
  const takeOver = page.getByRole('button', { name: 'Ta över nu' })
  await expect(takeOver).toBeVisible()
  await tabTo(page, takeOver)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toBeVisible()
  await expect(dialog).toBeFocused()
  await expectSoundPage(person, 'take-over')
  await tabTo(page, dialog.getByRole('button', { name: 'Avbryt' }))
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(takeOver).toBeFocused()
  expect(person.problems).toEqual([])
  await person.leave()
})
