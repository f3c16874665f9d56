import { expect, type Page, test } from '@playwright/test'
import { atWork, leaveSound } from './person.ts'
import { expectSoundPage } from './sound.ts'

const vallas = 'Vårdcentralen Vallås'

const openMonth = async (page: Page, state: string): Promise<void> => {
  await page.goto('/avrakning')
  await page.getByRole('link', { name: new RegExp(`^${vallas}.*: ${state}`) }).click()
  await expect(page.getByRole('heading', { name: new RegExp(vallas) })).toBeVisible()
}

/** Under the row of a care home. */
const openHome = async (page: Page, home: string): Promise<void> => {
  await page.goto('/sabo')
  await page.getByRole('button', { name: `Visa ${home}` }).click()
}

test('A1, R2–R4, R6: places are confirmed, a tariff is entered, a month approved with a late visit as its correction, and the statement printed', async ({
  browser,
}, info) => {
  test.skip(info.project.name !== 'wide', 'the region’s office sits at a screen')
  const region = await atWork(browser, 'regionOfficer', '/taxor', { viewport: { width: 1366, height: 900 } })
  const { page } = region

  await test.step('A1, R2: the municipality proposes a number of places, and the region confirms it: places move money', async () => {
    const nurse = await atWork(browser, 'otherMunicipalNurse', '/')
    await openHome(nurse.page, 'Ängslyckan')
    await nurse.page.getByRole('button', { name: 'Föreslå antal' }).click()
    const places = nurse.page.getByRole('textbox', { name: 'Platser', exact: true })
    await places.fill('-1')
    await nurse.page.getByRole('button', { name: 'Skicka till regionen' }).click()
    await expect(nurse.page.getByText('Antalet platser ska vara ett heltal från 0 till 500.').first()).toBeVisible()
    await places.fill('41')
    await nurse.page.getByRole('button', { name: 'Skicka till regionen' }).click()
    await expect(nurse.page.getByText('Väntar på regionen')).toBeVisible()
    await openHome(page, 'Ängslyckan')
    await page.getByRole('button', { name: 'Bekräfta antalet' }).click()
    await expect(page.getByText(/Bekräftat av Kerstin Alm/)).toBeVisible()
    // The municipality's page shows it without being loaded again (G5).
    await expect(nurse.page.getByText(/Bekräftat av Kerstin Alm/)).toBeVisible()
    await leaveSound(nurse)
    await page.goto('/taxor')
  })

  await test.step('R3: what is no amount is refused at its field; the terms stand beside the tariff that holds', async () => {
    await page.getByRole('button', { name: 'Ny taxa' }).click()
    const from = page.getByRole('group', { name: 'Gäller från' }).getByRole('spinbutton').first()
    await from.click()
    await page.keyboard.type('20270401')
    await page.getByLabel('Beslut').fill('RS 2027/1, påhittat')
    await page.getByLabel('Hembesök av läkare, kr').fill('gratis')
    await page.getByRole('button', { name: 'Lägg in taxan' }).click()
    await expect(page.getByText('Skriv beloppet i kronor', { exact: false }).first()).toBeVisible()
    await page.getByLabel('Hembesök av läkare, kr').fill('1 550,50')
    await expect(page.getByRole('table')).toContainText('1 550,50 (+100,50)')
    await page.getByRole('button', { name: 'Räkna förra månaden' }).click()
    await expect(page.getByRole('table', { name: /alla vårdcentraler/ })).toContainText('Hembesök av läkare')
    await page.getByRole('button', { name: 'Lägg in taxan' }).click()
    await expect(page.getByRole('columnheader', { name: 'Från 2027-04-01' })).toBeVisible()
  })

  await test.step('R4, R6: the draft shows what each line rests on, the late visit as a correction, and nobody’s name', async () => {
    await openMonth(page, 'Att godkänna')
    await page.getByRole('button', { name: /Hur raden Hembesök av läkare/ }).click()
    await expect(page.getByRole('table', { name: 'Besök på raden' }).getByRole('row')).not.toHaveCount(0)
    await expect(page.getByText(/^Rättelse av oktober 2026: besök/)).toBeVisible()
    await expect(page.locator('a[href^="/patient/"]')).toHaveCount(0)
    await expectSoundPage(region, 'a settlement')
  })

  await test.step('R4: approved after one question, it is frozen', async () => {
    await page.getByRole('button', { name: /^Godkänn .* kr$/ }).click()
    await page.getByRole('button', { name: 'Godkänn avräkningen' }).click()
    await expect(page.getByText(/^Godkänd i\sdag.* av Kerstin Alm$/)).toBeVisible()
    await expect(page.getByRole('button', { name: /^Godkänn/ })).toHaveCount(0)
  })

  await test.step('R4: on paper every row is open', async () => {
    await page.evaluate(() => {
      window.print = () =>
        document.body.setAttribute('data-printed', String(document.querySelectorAll('tr.detail').length))
    })
    await page.getByRole('button', { name: 'Skriv ut' }).click()
    await expect(page.locator('body')).toHaveAttribute('data-printed', /^[2-9]/)
    await expect(page.getByRole('link', { name: 'Hämta CSV' })).toHaveAttribute('href', /settlement\.csv\?vc=/)
  })

  await test.step('R6: the vårdcentral sees the same month with its patients', async () => {
    const vc = await atWork(browser, 'vcPhysician', '/ersattning')
    await vc.page.getByRole('link', { name: 'november 2026' }).click()
    await expect(vc.page.getByText(/^Godkänd i\sdag.* av Kerstin Alm$/)).toBeVisible()
    await vc.page.getByRole('button', { name: /Hur raden Hembesök av läkare/ }).click()
    await expect(vc.page.getByRole('columnheader', { name: 'Patient' }).first()).toBeVisible()
    await leaveSound(vc)
  })
  await leaveSound(region)
})
