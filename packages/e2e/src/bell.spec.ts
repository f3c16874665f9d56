import { expect, test } from '@playwright/test'
import { atWork, leaveSound } from './person.ts'
import { expectSoundPage } from './sound.ts'

/** PÅLSSON, Maj-Lis: Läkarmedverkan has proposed to hand over to Vallås. Only read here. */
const family = 'PÅLSSON'

test('promise 18: what waits has an owner and a clock, and the bell leads to it', async ({ browser }) => {
  const physician = await atWork(browser, 'vcPhysician')
  const { page } = physician
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^Det som väntar: [1-9]\d* på dig/ })
    .click()
  await expect(page).toHaveURL(/\/vantar$/)
  await expect(page).toHaveTitle(/^\(\d+\) Det som väntar – Vårdcentralsportalen$/)
  await page.getByRole('radio', { name: /^Enhetens, \d/ }).check({ force: true })
  const row = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: family })
    .filter({ hasText: 'Ta ställning till överlämningen' })
  await expect(row).toContainText(/Kvar \d|Över tiden \d/)
  await expect(row).toContainText(/sedan /)
  await expect(row).toContainText(/Väntar på \S/)
  await expectSoundPage(physician, 'det som väntar')
  await row.getByRole('link', { name: 'Ta ställning till överlämningen' }).click()
  await expect(page).toHaveURL(/\/patient\//)
  await expect(page.getByRole('heading', { name: new RegExp(family) })).toBeVisible()
  await leaveSound(physician)
})

test('promise 18: a notice of the browser is off until somebody chooses it', async ({ browser }) => {
  const nurse = await atWork(browser, 'vcNurse')
  await nurse.page
    .getByRole('banner')
    .getByRole('button', { name: /Petra Olofsson/ })
    .click()
  await expect(nurse.page.getByRole('menuitem', { name: /^Avisering i webbläsaren/ })).toContainText(
    /Av|Webbläsaren tillåter det inte/,
  )
  await leaveSound(nurse)
})
