import { expect, type Page, test } from '@playwright/test'
import { type AtWork, expectSoundPage, signIn } from './person.ts'
import type { Role } from './world.ts'

/** ANDERSSON, Karin: at home with the support of Läkarmedverkan; avdelning 61, Vallås and Halmstad take part. */
const karin = '19380807-7667'
/** LINDGREN, Folke: avdelning 61 has no part in his care. */
const folke = '19310121-9214'

const field = (page: Page) => page.getByRole('combobox', { name: 'Namn, personnummer eller åtgärd' })
const found = (page: Page, name: string) => page.getByRole('option', { name: new RegExp(name) })

/** By the key where there are keys, by the dock on a phone. */
const openSearch = async (page: Page) => {
  const narrow = (page.viewportSize()?.width ?? 0) < 700
  if (narrow) await page.getByRole('button', { name: 'Sök', exact: true }).click()
  else await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
}

const openKarin = async ({ page }: AtWork) => {
  await openSearch(page)
  await page.keyboard.type(karin)
  await expect(found(page, 'ANDERSSON')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /ANDERSSON/ })).toBeVisible()
}

const leaveSound = async ({ role, problems, leave }: AtWork) => {
  expect(problems, role).toEqual([])
  await leave()
}

test('promise 2: find anyone with Ctrl+K in any number format', async ({ browser }) => {
  const ward = await signIn(browser, 'wardPhysician')
  const { page } = ward
  await openSearch(page)
  await expectSoundPage(ward, 'search')
  for (const form of [karin, '193808077667', '19380807 7667', '380807-7667', '3808077667', '380807–7667']) {
    await field(page).fill(form)
    await expect(found(page, 'ANDERSSON, Karin'), form).toHaveCount(1)
    await expect(found(page, '19380807-7667'), form).toHaveCount(1)
  }
  await field(page).fill('kar anders')
  await expect(found(page, 'ANDERSSON, Karin')).toHaveAttribute('aria-selected', 'true')
  await expectSoundPage(ward, 'search with an answer')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /ANDERSSON/ })).toBeVisible()

  await test.step('Somebody else’s patient: the name and the lawful way in, nothing to open', async () => {
    await openSearch(page)
    await field(page).fill(folke)
    const answer = page.getByRole('dialog').getByRole('status')
    await expect(answer).toContainText('LINDGREN, Folke är inte er patient.')
    await expect(answer).toContainText('De öppnas när patienten skrivs in på avdelningen. Sökningen är loggad.')
    await expect(page.getByRole('option')).toHaveCount(0)
    await expectSoundPage(ward, 'search without a care relation')
  })

  await test.step('A wrong number says so, and Escape goes back', async () => {
    await field(page).fill('19380807-7668')
    await expect(page.getByText('Personnumret stämmer inte. Kontrollera siffrorna.')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(field(page)).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1, name: /ANDERSSON/ })).toBeVisible()
  })
  await leaveSound(ward)
})

test('promise 7: responsible doctor, unit, phone on every patient page', async ({ browser }) => {
  const roles: readonly Role[] = ['wardPhysician', 'lmPhysician', 'vcPhysician', 'municipalNurse']
  for (const role of roles) {
    const one = await signIn(browser, role)
    const { page } = one
    await openKarin(one)
    const tabs = page.getByRole('navigation', { name: 'Delar' }).getByRole('link')
    await expect(tabs.first()).toBeVisible()
    for (let n = 0; n < (await tabs.count()); n += 1) {
      await tabs.nth(n).click()
      const answer = page.getByRole('region', {
        name: role === 'municipalNurse' ? 'Ansvarig' : 'Läkaransvar',
        exact: true,
      })
      await expect(answer, role).toContainText('Läkarmedverkan')
      await expect(answer, role).toContainText('Per Wallin')
      const call = page.getByRole('link', { name: /031-390/ }).first()
      if (role === 'municipalNurse') await expect(call).toHaveAttribute('href', /^tel:/)
      else await expect(answer, role).toContainText(/Ring nu.*031-390/)
    }
    await leaveSound(one)
  }
})

test('promise 20: phone, home, video and visit never mixed in texts', async ({ browser }) => {
  const lm = await signIn(browser, 'lmPhysician')
  await openKarin(lm)
  const contacts = lm.page.getByRole('region', { name: 'Uppföljningar' }).getByRole('listitem')
  await expect(contacts.first()).toBeVisible()
  const words = ['Telefon', 'Hembesök', 'Videobesök', 'Avstämning med mottagaren']
  for (const text of await contacts.allInnerTexts()) {
    expect(
      words.filter((word) => text.includes(`${word}, dr`) || text.includes(`${word}\n`)),
      text,
    ).toHaveLength(1)
  }
  await leaveSound(lm)
})

test('promise 22: switch assignment in two clicks', async ({ browser }) => {
  const ward = await signIn(browser, 'wardPhysician')
  const { page } = ward
  const user = page.getByRole('banner').getByRole('button', { name: /Johan Sandell/ })
  await user.click()
  await page.getByRole('menuitem', { name: /avd 62/ }).click()
  await expect(user).toContainText('Medicinkliniken avd 62')
  await leaveSound(ward)
})

test('promise 24: keys on a sheet, single keys and colours of one’s own choice', async ({ browser }) => {
  const vc = await signIn(browser, 'vcPhysician')
  const { page } = vc
  const sheet = page.getByRole('dialog', { name: 'Kortkommandon' })
  await page.keyboard.press('?')
  await expect(sheet).toBeVisible()
  await expectSoundPage(vc, 'keys')
  await sheet.getByText('Kortkommandon med en tangent').click()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await page.keyboard.press('?')
  const user = page.getByRole('banner').getByRole('button', { name: /Anna Lindh/ })
  await user.click()
  await expect(sheet).toHaveCount(0)
  await page.getByRole('menuitem', { name: 'Mörka färger' }).click()
  const root = page.locator('html')
  await expect(root).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(user).toBeVisible()
  await expect(root).toHaveAttribute('data-theme', 'dark')
  await expectSoundPage(vc, 'dark')
  await user.click()
  await page.getByRole('menuitem', { name: 'Färger som datorn' }).click()
  await expect(root).not.toHaveAttribute('data-theme')
  await leaveSound(vc)
})
