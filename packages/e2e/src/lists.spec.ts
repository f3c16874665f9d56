import { expect, type Page, test } from '@playwright/test'
import { openPatient } from './patient-page.ts'
import { admitted, each } from './patients.ts'
import { atWork, leaveSound } from './person.ts'

/** PÅLSSON, Maj-Lis: Läkarmedverkan has proposed to hand over to Vallås. Only read here. */
const majLis = { number: '19370215-9009', family: 'PÅLSSON' }

const waitingForUs = (page: Page): Promise<void> => page.getByRole('button', { name: /^Väntar på oss/ }).click()

const inCareHomes = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Boende/ }).click()
  await page.getByRole('menuitemradio', { name: 'Särskilt boende' }).click()
}

test('promise 14: a view of a list is saved, and the unit can have it too', async ({ browser }, info) => {
  // Two screens, two views: what is saved already is not offered to be saved once more.
  const name = each(info, 'Att svara på', 'På boenden')
  const narrow = each(info, waitingForUs, inCareHomes)
  const physician = await atWork(browser, 'vcPhysician')
  const { page } = physician
  await narrow(page)
  await expect(page).toHaveURL(/\?.+=/)
  const address = new URL(page.url())
  await page.getByRole('button', { name: 'Spara vyn' }).click()
  const dialog = page.getByRole('dialog', { name: 'Spara vyn' })
  await dialog.getByRole('textbox', { name: 'Namn på vyn' }).fill(name)
  await dialog.getByRole('button', { name: 'Spara vyn' }).click()
  await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: `Ändra vyn ${name}` }).click()
  await page.getByRole('menuitem', { name: 'Dela med enheten' }).click()
  await expect(page.getByText(`Alla på enheten ser nu ”${name}”`).first()).toBeVisible()

  const nurse = await atWork(browser, 'vcNurse')
  const shared = nurse.page.getByRole('button', { name: new RegExp(`${name}.*delad av`) })
  await shared.click()
  await expect(shared).toHaveAttribute('aria-pressed', 'true')
  expect(new URL(nurse.page.url()).search).toBe(address.search)
  await leaveSound(physician, nurse)
})

/** Looks at the list until it counts as seen. */
const look = async (page: Page): Promise<void> => {
  await page.goto('/')
  await expect(page.locator('main a[href^="/patient/"]').first()).toBeVisible()
  const kept = page.waitForResponse((answer) => answer.request().postData()?.includes('"rows":[') ?? false)
  await page.clock.fastForward(5_000)
  await kept
}

test('promise 15: what is new since one last looked is marked, until one has seen it', async ({ browser }, info) => {
  // Each looks at nothing else meanwhile, and at another unit's list than the other.
  const person = await atWork(browser, each(info, 'wardCoordinator', 'otherMunicipalNurse'), '/tillganglighet')
  const { page } = person
  await page.clock.install()
  await look(page)
  const family = await admitted(each(info, 'Nyängen', 'Nymarken'))
  const row = page.getByRole(each(info, 'row', 'listitem')).filter({ hasText: new RegExp(family, 'i') })
  await look(page)
  await expect(row.first()).toContainText('Ny sedan du såg listan')
  await page.goto('/')
  await expect(row.first()).toBeVisible()
  await expect(row.first()).not.toContainText('Ny sedan du såg listan')
  await leaveSound(person)
})

test('promise 23: what one may not do says why and who can, and what is missing says so at its field', async ({
  browser,
}) => {
  const nurse = await atWork(browser, 'vcNurse')
  await openPatient(nurse, majLis)
  const refused = nurse.page.getByRole('button', { name: /^Ta över/ })
  await expect(refused).toHaveAccessibleDescription(
    'Det här får inte göras med ditt yrke i det här uppdraget. Be en kollega med behörighet.',
  )
  await refused.focus()
  await nurse.page.keyboard.press('Enter')
  await expect(nurse.page.getByRole('alertdialog')).toHaveCount(0)

  const physician = await atWork(browser, 'vcPhysician', new URL(nurse.page.url()).pathname)
  await physician.page.getByRole('button', { name: /^Ta över/ }).click()
  const dialog = physician.page.getByRole('alertdialog')
  await dialog.getByRole('button', { name: /^Ta över/ }).click()
  const dialogue = dialog.getByRole('radiogroup', { name: /talats vid/ })
  await expect(dialogue).toHaveAttribute('aria-invalid', 'true')
  await expect(dialogue).toHaveAccessibleDescription(/Välj ett av alternativen|Ange hur du/)
  await dialog.getByRole('button', { name: 'Avbryt' }).click()
  await expect(dialog).toHaveCount(0)
  await leaveSound(nurse, physician)
})
