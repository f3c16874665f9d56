import { fileURLToPath } from 'node:url'
import { type BrowserContextOptions, expect, type Page, test } from '@playwright/test'
import { leaveSound, signInAnew } from './person.ts'

const save = async (page: Page, name: string): Promise<void> => {
  await expect(page.locator('.u-skel')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
  await page.mouse.move(0, 0)
  await page.screenshot({ path: fileURLToPath(new URL(`../../../docs/pictures/${name}.png`, import.meta.url)) })
}

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5, hasTouch: true }

test('whoever opens a patient sees who is responsible, who answers, and what comes next', async ({ browser }) => {
  const person = await signInAnew(browser, 'lmPhysician')
  const { page } = person
  const place = await page.getByRole('link', { name: /ANDERSSON, Karin/ }).getAttribute('href')
  await page.goto(place ?? '')
  await expect(page.getByRole('heading', { name: 'Läkaransvar i hemmet' })).toBeVisible()
  await save(page, 'patient')
  await leaveSound(person)
})

test('the ward sees what a proposal of high risk rests on', async ({ browser }) => {
  const person = await signInAnew(browser, 'wardPhysician')
  await person.page.getByRole('link', { name: /ÖHLUND/ }).click()
  await expect(person.page.getByRole('heading', { name: 'LACE' })).toBeVisible()
  await save(person.page, 'sjukhus')
  await leaveSound(person)
})

test('Läkarmedverkan sees whose days run out', async ({ browser }) => {
  const person = await signInAnew(browser, 'lmPhysician')
  await person.page.getByText('SVENSSON, Märta').first().click()
  await expect(person.page.getByRole('link', { name: 'Öppna patient' })).toBeVisible()
  await save(person.page, 'lakarmedverkan')
  await leaveSound(person)
})

test('the vårdcentral reads and takes over', async ({ browser }) => {
  const person = await signInAnew(browser, 'vcPhysician')
  await person.page.getByRole('link', { name: 'Läs och svara' }).first().click()
  await expect(person.page.getByRole('button', { name: 'Ta över nu' })).toBeVisible()
  await save(person.page, 'vardcentral')
  await leaveSound(person)
})

test('a doctor who is asked for sees the question, the score and the clock, in the dark too', async ({ browser }) => {
  const person = await signInAnew(browser, 'vcPhysician', { colorScheme: 'dark' })
  await person.page.getByRole('link', { name: 'Läkarbegäran' }).click()
  await expect(person.page.getByRole('button', { name: 'Kvittera' }).first()).toBeVisible()
  await save(person.page, 'begaran')
  await leaveSound(person)
})

test('the nurse in the kitchen sees whom to call, and asks for a doctor', async ({ browser }) => {
  const person = await signInAnew(browser, 'municipalNurse', phone)
  const { page } = person
  await page
    .getByRole('link', { name: /ANDERSSON, Karin/ })
    .first()
    .click()
  await expect(page.getByRole('region', { name: 'Ansvarig' })).toBeVisible()
  await save(page, 'kommun')
  await page
    .getByRole('link', { name: 'Jour', exact: true })
    .or(page.getByRole('button', { name: 'Mer' }))
    .last()
    .click()
  await page.getByRole('menuitem', { name: 'Jour nu' }).click()
  await expect(page.getByRole('heading', { name: 'Specialister på sjukhus' })).toBeVisible()
  await save(page, 'jour')
  await leaveSound(person)
})

test('the nurse sees the day, and the physicians who come', async ({ browser }) => {
  const person = await signInAnew(browser, 'municipalNurse', { ...phone, colorScheme: 'dark' })
  await person.page.getByRole('link', { name: 'I dag' }).click()
  await expect(person.page.getByRole('button', { name: /^Starta/ }).first()).toBeVisible()
  await save(person.page, 'idag')
  await leaveSound(person)
})
