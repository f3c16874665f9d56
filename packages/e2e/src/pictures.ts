import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { signInAnew } from './person.ts'

const save = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => document.fonts.ready)
  await page.mouse.move(0, 0)
  await page.screenshot({ path: fileURLToPath(new URL(`../../../docs/pictures/${name}.png`, import.meta.url)) })
}

test('the ward sees what a proposal of high risk rests on', async ({ browser }) => {
  const { page } = await signInAnew(browser, 'wardPhysician')
  await page.getByRole('link', { name: /ÖHLUND/ }).click()
  await expect(page.getByRole('heading', { name: 'LACE' })).toBeVisible()
  await save(page, 'sjukhus')
})

test('Läkarmedverkan sees whose days run out', async ({ browser }) => {
  const { page } = await signInAnew(browser, 'lmPhysician')
  await page.getByText('SVENSSON, Märta').first().click()
  await expect(page.getByRole('link', { name: 'Öppna patient' })).toBeVisible()
  await save(page, 'lakarmedverkan')
})

test('the vårdcentral reads and takes over', async ({ browser }) => {
  const { page } = await signInAnew(browser, 'vcPhysician')
  await page.getByRole('link', { name: 'Läs och svara' }).first().click()
  await expect(page.getByRole('button', { name: 'Ta över nu' })).toBeVisible()
  await save(page, 'vardcentral')
})

test('the nurse in the kitchen sees whom to call', async ({ browser }) => {
  const { page } = await signInAnew(browser, 'municipalNurse')
  await page
    .getByRole('link', { name: /ANDERSSON/ })
    .first()
    .click()
  await expect(page.getByRole('region', { name: 'Ansvarig' })).toBeVisible()
  await save(page, 'kommun')
})
