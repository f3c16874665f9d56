import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { type AtWork, arrive, atWork, identify, leaveSound } from './person.ts'
import { expectSoundPage } from './sound.ts'
import { people, type Role } from './world.ts'

/** 1280 CSS pixels at a zoom of 400 % (WCAG 2.2, 1.4.10). */
const narrow = { width: 320, height: 640 }
/** 1366 × 900 at a zoom of 200 % (WCAG 2.2, 1.4.4). */
const zoomed = { width: 683, height: 450 }
/** Where the header shows all its pages. */
const wide = { viewport: { width: 1920, height: 1080 } }

/** What is fetched has come, and nothing stands in its place any more. */
const settle = async (page: Page): Promise<void> => {
  await expect(page.locator('main h1')).not.toHaveCount(0)
  await expect(page.locator('.u-skel')).toHaveCount(0)
  // What goes by the size of its place has been told of it.
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
}

/** The page as it stands: where it is narrowest, and in the other colours where it is zoomed. */
const expectSoundEverywhere = async (person: AtWork, where: string): Promise<void> => {
  const { page } = person
  await page.setViewportSize(narrow)
  await page.emulateMedia({ colorScheme: 'light' })
  await settle(page)
  await expectSoundPage(person, `${where}, 320 px, light`)
  await page.setViewportSize(zoomed)
  await page.emulateMedia({ colorScheme: 'dark' })
  await settle(page)
  await expectSoundPage(person, `${where}, 200 %, dark`)
}

const pathsOf = (links: Locator): Promise<readonly string[]> =>
  links.evaluateAll((all) => [...new Set(all.map((link) => new URL((link as HTMLAnchorElement).href).pathname))])

/** The page's title without how much waits. */
const titleOf = async (page: Page): Promise<string> => (await page.title()).replace(/^\(\d+\) /, '')

/** Goes there as a link does, without loading the portal anew. Each page has a title of its own (WCAG 2.2, 2.4.2). */
const go = async (page: Page, path: string): Promise<void> => {
  if (new URL(page.url()).pathname === path) return
  const before = await titleOf(page)
  await page.evaluate((to) => history.pushState(null, '', to), path)
  await expect.poll(() => titleOf(page), `another title on ${path}`).not.toBe(before)
}

const visit = async (person: AtWork, path: string): Promise<void> => {
  await go(person.page, path)
  await expectSoundEverywhere(person, path.replace(/[0-9a-f-]{36}/, 'id'))
}

/** A page that only heads have: the others do not come there. */
const ofHeads = '/inforande'

const sourceOf = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

/** The addresses of the pages that several portals have, by the name that a portal chooses them by. */
const sharedPages = Object.fromEntries(
  [...sourceOf('packages/features/src/portal-pages.ts').matchAll(/const (\w+Page) =[^']*'(\/[^']*)'/g)].map(
    ([, name, path]) => [name, path],
  ),
)

/** The addresses of the portal's pages: its own, and the shared ones that it chose. */
const routesOf = (role: Role): readonly string[] => {
  const source = sourceOf(`apps/${people[role].portal}/src/portal.ts`)
  const own = [...source.matchAll(/path: '(\/[^']*)'/g)].flatMap(([, path]) => path ?? [])
  const chosen = [...source.matchAll(/(\w+Page)\(\)/g)].flatMap(([, name]) => sharedPages[name ?? ''] ?? [])
  return [...new Set([...own, ...chosen])]
}

/** Reached by the bell, or in the menu only while something waits there. */
const besideTheMenu: readonly string[] = ['/vantar', '/rattelser']

/** The worklist and the pages of the header: none of the portal's is left out. */
const ownPages = async ({ page, role }: AtWork): Promise<readonly string[]> => {
  const menu = await pathsOf(page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link'))
  const routes = routesOf(role)
  const pages = [...new Set([...menu, ...routes.filter((path) => besideTheMenu.includes(path))])]
  expect([...pages, ofHeads], `pages of ${role}`).toEqual(expect.arrayContaining([...routes]))
  return pages
}

/** Every tab of a patient. */
const patientsPages = async ({ page, role }: AtWork): Promise<readonly string[]> => {
  await settle(page)
  const [patient] = await pathsOf(page.locator('main a[href^="/patient/"]'))
  if (patient === undefined) throw new Error(`${role} has no patient`)
  await go(page, patient)
  await settle(page)
  const tabs = await pathsOf(page.getByRole('navigation', { name: 'Delar' }).getByRole('link'))
  expect(tabs.length, `tabs of a patient, ${role}`).toBeGreaterThanOrEqual(2)
  return tabs
}

const roles = ['wardPhysician', 'lmPhysician', 'vcPhysician', 'municipalNurse'] as const satisfies readonly Role[]

for (const role of roles) {
  test(`promise 24: every page of ${role} can be read at 320 px and at 200 %, light and dark`, async ({
    browser,
  }, info) => {
    test.skip(info.project.name !== 'phone', 'it sets its own size: once is enough')
    const person = await atWork(browser, role, '/', wide)
    const pages = [...(await ownPages(person)), ...(await patientsPages(person))]
    for (const path of pages) await visit(person, path)
    await leaveSound(person)
  })
}

test('promise 24, R6: every page of the regionOfficer can be read at 320 px and at 200 %, and none leads to a patient', async ({
  browser,
}, info) => {
  test.skip(info.project.name !== 'phone', 'it sets its own size: once is enough')
  const person = await atWork(browser, 'regionOfficer', '/', wide)
  for (const path of await ownPages(person)) {
    await visit(person, path)
    await expect(person.page.locator('a[href^="/patient/"]')).toHaveCount(0)
  }
  await leaveSound(person)
})

for (const role of ['wardHead', 'vcHead'] as const satisfies readonly Role[]) {
  test(`promise 24, M17: every page of ${role} can be read at 320 px and at 200 %, light and dark`, async ({
    browser,
  }, info) => {
    test.skip(info.project.name !== 'phone', 'it sets its own size: once is enough')
    const person = await atWork(browser, role, '/', wide)
    await expect(person.page, 'where a head comes in').toHaveURL(new RegExp(`${ofHeads}$`))
    const pages = await pathsOf(person.page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link'))
    expect(pages).toContain(ofHeads)
    for (const path of pages) await visit(person, path)
    await leaveSound(person)
  })
}

test('promise 24: signing in can be read at 320 px and at 200 %, light and dark', async ({ browser }, info) => {
  test.skip(info.project.name !== 'phone', 'it sets its own size: once is enough')
  const person = await arrive(browser, 'wardPhysician')
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
