import { expect, type Page, test } from '@playwright/test'
import { openPatient, section, tab } from './patient-page.ts'
import { each } from './patients.ts'
import { atWork, leaveSound } from './person.ts'

const messages = (page: Page) => page.getByRole('region', { name: 'Meddelanden' })
/** How long an act can be taken back at least (ms). */
const tenSeconds = 10_000

test('promise 12: who takes a patient can take it back for ten seconds, by a press or by Ctrl+Z', async ({
  browser,
}, info) => {
  const name = each(info, 'PÅLSSON, Maj-Lis', 'FORS, Elna')
  const vc = await atWork(browser, 'vcPhysician')
  const { page } = vc
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name }) })
  const take = row.getByRole('button', { name: `Ta patienten ${name}` })
  const taken = messages(page)
    .getByRole('listitem')
    .filter({ hasText: `Du har nu ${name}` })
  await expect(row).toContainText('Hos ingen särskild')

  await test.step('By a press', async () => {
    await take.click()
    await expect(row).toContainText('Hos Anna Lindh')
    await taken.getByRole('button', { name: 'Ångra' }).click()
    await expect(row).toContainText('Hos ingen särskild')
    await expect(messages(page)).toContainText('Ångrat')
  })

  await test.step('By Ctrl+Z', async () => {
    await take.click()
    await expect(taken).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(row).toContainText('Hos ingen särskild')
  })

  await test.step('The way back stands there for ten seconds, and then goes', async () => {
    await take.click()
    await expect(taken).toBeVisible()
    const since = Date.now()
    await expect(taken).toHaveCount(0, { timeout: 2 * tenSeconds })
    expect(Date.now() - since).toBeGreaterThanOrEqual(tenSeconds - 500)
    await page.keyboard.press('Control+z')
    await expect(row).toContainText('Hos Anna Lindh')
  })
  await leaveSound(vc)
})

test('promise 12: a follow-up is taken back', async ({ browser }, info) => {
  const who = each(
    info,
    { number: '19370813-5219', family: 'HOLMQVIST' },
    { number: '19340517-8967', family: 'ÅKESSON' },
  )
  const text = 'Skrivet om fel patient.'
  const lm = await atWork(browser, 'lmPhysician')
  const { page } = lm
  await openPatient(lm, who)
  await tab(page, 'Stöd').click()
  await page.getByRole('button', { name: 'Registrera uppföljning' }).click()
  await page.getByRole('radiogroup', { name: 'Hur' }).getByText('Telefon', { exact: true }).click()
  await page.getByRole('textbox', { name: /Resultat/ }).fill(text)
  await page.getByRole('button', { name: 'Spara uppföljning' }).click()
  const recorded = section(page, 'Uppföljningar').getByText(text)
  await expect(recorded).toHaveCount(1)
  await messages(page)
    .getByRole('listitem')
    .filter({ hasText: 'Uppföljningen är registrerad' })
    .getByRole('button', { name: 'Ångra' })
    .click()
  await expect(recorded).toHaveCount(0)
  await leaveSound(lm)
})
