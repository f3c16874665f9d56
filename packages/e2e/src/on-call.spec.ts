import { expect, test } from '@playwright/test'
import { live } from './patient-page.ts'
import { atWork, leaveSound } from './person.ts'

test('O1: who keeps a roster gives a number from a day on and mends the gap where it shows, and the bell is told', async ({
  browser,
}, info) => {
  test.skip(info.project.name !== 'wide', 'there is one gap to mend')
  const lm = await atWork(browser, 'lmPhysician', '/schema')
  const colleague = await atWork(browser, 'lmPhysician', '/vantar')
  const { page } = lm
  const waits = colleague.page.getByRole('listitem').filter({ hasText: 'Fyll luckan i jourschemat' })
  await colleague.page.getByRole('radio', { name: /^Enhetens, \d/ }).check({ force: true })
  await expect(waits).toHaveCount(1)

  await test.step('A number, first one that is none', async () => {
    await page.getByRole('button', { name: 'Deltagare och nummer' }).click()
    await page.getByRole('button', { name: 'Nytt nummer för Per Wallin' }).click()
    const phone = page.getByRole('textbox', { name: 'Telefon under jouren' })
    await phone.fill('växeln')
    await page.getByRole('button', { name: 'Byt nummer' }).click()
    await expect(page.getByRole('link', { name: /^Telefon under jouren: Skriv ett telefonnummer/ })).toBeVisible()
    await phone.fill('070-174 06 98')
    await page.getByRole('button', { name: 'Byt nummer' }).click()
    await expect(page.getByRole('dialog').getByText(/^070-174 06 98, från/)).toBeVisible()
    await page.getByRole('dialog').getByRole('button', { name: 'Stäng' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('The gap, which then is none, here and in the bell', async () => {
    await page.getByRole('button', { name: 'Fyll luckan' }).click()
    await page.getByRole('dialog').getByRole('button', { name: /Vem/ }).click()
    await page.getByRole('option').filter({ hasNotText: 'har jour' }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Lägg till pass' }).click()
    await expect(page.getByText('Inga luckor de närmaste 60 dagarna.')).toBeVisible()
    await expect(waits).toHaveCount(0, live())
  })
  await leaveSound(lm, colleague)
})
