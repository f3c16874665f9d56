import { expect, type Locator, type Page, test } from '@playwright/test'
import { type AtWork, arrive, atWork, identify, leaveSound } from './person.ts'
import { expectSoundColours, expectSoundPage } from './sound.ts'
import type { Role } from './world.ts'

/** 1280 CSS pixels at a zoom of 400 % (WCAG 2.2, 1.4.10). */
const narrow = { width: 320, height: 640 }
/** 1366 × 900 at a zoom of 200 % (WCAG 2.2, 1.4.4). */
const zoomed = { width: 683, height: 450 }
const screen = { viewport: narrow, deviceScaleFactor: 2 }

/** What is fetched has come, and nothing stands in its place any more. */
const settle = async (page: Page): Promise<void> => {
  await expect(page.locator('main h1')).not.toHaveCount(0)
  await expect(page.locator('.u-skel')).toHaveCount(0)
}

/** The page as it stands, in both sizes, light and dark. */
const expectSoundEverywhere = async (person: AtWork, where: string): Promise<void> => {
  const { page } = person
  await settle(page)
  for (const [size, name] of [
    [zoomed, '200 %'],
    [narrow, '320 px'],
  ] as const) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme: 'light' })
    await settle(page)
    await expectSoundPage(person, `${where}, ${name}, light`)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectSoundColours(person, `${where}, ${name}, dark`)
  }
}

const pathsOf = (links: Locator): Promise<readonly string[]> =>
  links.evaluateAll((all) => [...new Set(all.map((link) => new URL((link as HTMLAnchorElement).href).pathname))])

const visit = async (person: AtWork, path: string): Promise<void> => {
  await person.page.goto(path)
  await expectSoundEverywhere(person, path.replace(/[0-9a-f-]{36}/, 'id'))
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

for (const role of roles) {
  test(`promise 24: every page of ${role} can be read at 320 px and at 200 %, light and dark`, async ({
    browser,
  }, info) => {
    test.skip(info.project.name !== 'phone', 'it sets its own size: once is enough')
    const person = await atWork(browser, role, '/', screen)
    for (const path of await everyPage(person)) await visit(person, path)
    await leaveSound(person)
  })
}

test('promise 24: signing in can be read at 320 px and at 200 %, light and dark', async ({ browser }, info) => {
  test.skip(info.project.name !== 'phone', 'it sets its own size: once is enough')
  const person = await arrive(browser, 'wardPhysician', screen)
  await expectSoundEverywhere(person, 'sign-in')
  await visit(person, '/tillganglighet')
  await expect(person.page.getByRole('heading', { name: 'Kända brister' })).toBeVisible()
  await person.page.goto('/')
  const { choice, inside } = await identify(person)
  await expectSoundEverywhere(person, 'choice of assignment')
  await choice.click()
  await expect(inside).toBeVisible()
  await leaveSound(person)
})
