import { expect, test } from '@playwright/test'
import { beginHandover, live, openPatient, strip } from './patient-page.ts'
import { admitted, each } from './patients.ts'
import { atWork, leaveSound } from './person.ts'

test('promise 8: no and yes reach the sender within two seconds, the no with its reason', async ({ browser }, info) => {
  const who = each(
    info,
    { number: '19361027-7448', family: 'HEDLUND' },
    { number: '19330404-9228', family: 'SVENSSON' },
  )
  const lm = await atWork(browser, 'lmPhysician')
  const path = await openPatient(lm, who)
  const vc = await atWork(browser, 'vcPhysician', path)

  await test.step('No, with a reason', async () => {
    await vc.page.getByRole('button', { name: 'Avböj', exact: true }).click()
    await vc.page.getByRole('button', { name: 'Avböj överlämningen' }).click()
    await expect(vc.page.getByRole('link', { name: 'Skäl: Fyll i.' })).toBeVisible()
    await vc.page.getByRole('textbox', { name: 'Skäl' }).fill('Ingen läkare på plats denna vecka.')
    await vc.page.getByRole('button', { name: 'Avböj överlämningen' }).click()
    await expect(lm.page.getByText('Ingen läkare på plats denna vecka.').first()).toBeVisible(live())
    await expect(strip(lm.page)).toContainText(/Ansvarig\s*Läkarmedverkan/)
  })

  await test.step('The same again, and yes', async () => {
    await beginHandover(lm.page)
    await lm.page.getByRole('button', { name: 'Föreslå överlämning' }).click()
    await vc.page.getByRole('button', { name: 'Ta över nu' }).click()
    await vc.page.getByRole('radio', { name: 'Telefon' }).check({ force: true })
    await vc.page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Ta över/ })
      .click()
    await expect(strip(lm.page)).toContainText(/Ansvarig\s*Vårdcentralen Vallås/, live())
  })
  await leaveSound(lm, vc)
})

test('promise 13: a page says how fresh it is, and nothing moves under the pointer', async ({ browser }, info) => {
  const ward = await atWork(browser, 'wardNurse', '/tillganglighet')
  const { page } = ward
  await page.clock.install()
  await page.goto('/')
  const rows = page
    .getByRole('main')
    .getByRole('row')
    .filter({ has: page.getByRole('link') })
  await expect(rows.first()).toBeVisible()
  await expect(page.getByText(/^Uppdaterad \d\d:\d\d$/)).toBeVisible()

  await test.step('A new patient waits behind the bar until one wants to see them', async () => {
    const order = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row-id')))
    const before = await order()
    const family = await admitted(each(info, 'Nyström-Vall', 'Nyström-Dal'))
    await expect(page.getByText(/ändring(ar)? väntar/)).toBeVisible(live())
    expect(await order()).toEqual(before)
    // Other people's patients may have come first: one looks until this one is there.
    const newcomer = page.getByRole('link', { name: new RegExp(family, 'i') }).first()
    await expect(async () => {
      if (!(await newcomer.isVisible()))
        await page.getByRole('button', { name: /^Visa/ }).first().click({ timeout: 1_000 })
      await expect(newcomer).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 10_000 })
  })

  await test.step('A minute without contact is said, and contact again too', async () => {
    // What others have changed in the last second is still asked for.
    await page.waitForTimeout(2_500)
    await page.context().setOffline(true)
    await page.clock.fastForward(30_000)
    await expect(page.getByText(/Ingen kontakt sedan/)).toHaveCount(0)
    await page.clock.fastForward(61_000)
    await expect(page.getByText(/Ingen kontakt sedan .*Det du ser kan ha ändrats/)).toBeVisible()
    await page.context().setOffline(false)
    await page.clock.fastForward(30_000)
    await expect(page.getByText(/^Uppdaterad \d\d:\d\d$/)).toBeVisible()
  })
  await ward.leave()
})
