import { type Browser, expect, type Locator, type Page, test } from '@playwright/test'
import { choose, enter, tabTo, write } from './keyboard.ts'
import { found, live, searchField, section, strip, tab } from './patient-page.ts'
import { admitted, each } from './patients.ts'
import { type AtWork, atWork, leaveSound } from './person.ts'
import { expectSoundPage } from './sound.ts'
import { dayAfter, type Role } from './world.ts'

/** ANDERSSON, Karin: at home with the support of Läkarmedverkan. */
const karin = '19380807-7667'

/** Finds a patient of the unit and opens their page, without the mouse. */
const find = async (page: Page, typed: string, family = typed): Promise<void> => {
  await page.keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.type(typed)
  await expect(found(page, family).first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(family, 'i') })).toBeVisible()
}

/** A ward physician decides on high risk, against what the record proposes, and goes on to the plan. */
const assess = async (page: Page, family: string): Promise<void> => {
  await find(page, family)
  await enter(page, tab(page, 'Riskbedömning'))
  await choose(page, page.getByRole('radiogroup', { name: 'Beslut' }), /^Hög risk/)
  await enter(page, page.getByRole('button', { name: 'Besluta: hög risk' }))
  await expect(page.getByRole('group', { name: /behöver ändras/ })).toBeFocused()
  await enter(page, page.getByRole('link', { name: /^Orsak: / }))
  await choose(page, page.getByRole('radiogroup', { name: /Varför|bygger/ }), /Klinisk bedömning: högre risk/)
  await write(page, page.getByRole('textbox', { name: /Skriv varför/ }), 'Bor ensam, upprepade besök på akuten.')
  await enter(page, page.getByRole('button', { name: 'Besluta: hög risk' }))
  await expect(page.getByText('Beslutet är sparat').first()).toBeVisible()
}

/** What a person has to fill in or press, from the decided risk to the sent referral. */
const refer = async (page: Page): Promise<number> => {
  let inputs = 0
  const input = async (act: Promise<void>): Promise<void> => {
    inputs += 1
    await act
  }
  await input(enter(page, tab(page, 'Stöd')))
  const day = page
    .getByRole('group', { name: /Beräknad hemgång/ })
    .getByRole('spinbutton')
    .first()
  await tabTo(page, day)
  await input(page.keyboard.type(dayAfter(1).replaceAll('-', ''), { delay: 20 }))
  await input(
    write(page, page.getByRole('textbox', { name: /Till Läkarmedverkan/ }), ' Behöver hembesök inom två dagar.'),
  )
  await input(enter(page, page.getByRole('button', { name: 'Föreslå läkarstöd' })))
  return inputs
}

test('promise 5: a referral to Läkarmedverkan with at most 8 inputs, by keyboard alone', async ({ browser }, info) => {
  const family = await admitted(each(info, 'Remissberg', 'Remissdal'))
  const ward = await atWork(browser, 'wardPhysician')
  const { page } = ward
  await assess(page, family)
  const inputs = await refer(page)
  await expect(page.getByText(/väntar på Läkarmedverkan/).first()).toBeVisible()
  expect(inputs).toBeLessThanOrEqual(8)
  await leaveSound(ward)
})

/** What others have changed waits behind a bar until its key is pressed. */
const showChanges = (page: Page, awaited: Locator): Promise<void> =>
  expect(async () => {
    await page.keyboard.press('v')
    await expect(awaited).toBeVisible({ timeout: 500 })
  }).toPass()

const everyone = async (browser: Browser, names: readonly Role[]): Promise<readonly AtWork[]> =>
  Promise.all(names.map((role) => atWork(browser, role)))

test('promise 24, M2, M4, M5, M7, M8: from the assessment to the take-over, each person by keyboard alone', async ({
  browser,
}, info) => {
  test.skip(info.project.name !== 'wide', 'a phone has no keyboard')
  const family = await admitted('Tangentsson')
  const [ward, nurse, lm, vc] = await everyone(browser, ['wardPhysician', 'wardNurse', 'lmPhysician', 'vcPhysician'])
  if (!(ward && nurse && lm && vc)) throw new Error('somebody is missing')

  await test.step('The ward assesses the risk and proposes support', async () => {
    await assess(ward.page, family)
    await refer(ward.page)
  })

  await test.step('Läkarmedverkan finds the referral with the keys of the list, and confirms', async () => {
    const { page } = lm
    const row = page.getByRole('row', { name: new RegExp(`${family}.*Remisser`, 'i') })
    await showChanges(page, row)
    await tabTo(page, page.getByRole('grid').locator('tr[tabindex="0"]'))
    for (let n = 0; n < 80 && !(await row.evaluate((element) => element === document.activeElement)); n += 1)
      await page.keyboard.press(n < 40 ? 'k' : 'j')
    await page.keyboard.press('Enter')
    await enter(page, page.getByRole('button', { name: 'Bekräfta läkarstöd' }))
    await expect(page.getByText('Sofia Ek, i dag').first()).toBeVisible()
  })

  await test.step('The vårdcentral confirms from its inbox', async () => {
    const { page } = vc
    const confirm = page.getByRole('link', { name: new RegExp(`^Bekräfta: ${family}`, 'i') })
    await showChanges(page, confirm)
    await enter(page, confirm)
    await enter(page, page.getByRole('button', { name: 'Bekräfta läkarstöd' }))
    await expect(page.getByText('Anna Lindh, i dag').first()).toBeVisible()
  })

  await test.step('The ward’s nurse lets the patient go', async () => {
    const { page } = nurse
    await find(page, family)
    await enter(page, tab(page, 'Hemgång'))
    await enter(page, page.getByRole('button', { name: 'Patienten har lämnat avdelningen' }))
    await expect(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toBeVisible()
    await enter(page, page.getByRole('button', { name: 'Registrera hemgång' }))
    await expect(strip(lm.page)).toContainText('Dag 1 av 14', live())
  })

  await test.step('Läkarmedverkan records a follow-up and proposes the hand-over', async () => {
    const { page } = lm
    await enter(page, page.getByRole('button', { name: 'Registrera uppföljning' }))
    await choose(page, page.getByRole('radiogroup', { name: 'Hur' }), 'Hembesök')
    await write(page, page.getByRole('textbox', { name: /Resultat/ }), 'Hembesök. Mår bra, läkemedlen stämmer.')
    await enter(page, page.getByRole('button', { name: 'Spara uppföljning' }))
    await expect(page.getByText('Hembesök. Mår bra, läkemedlen stämmer.').first()).toBeVisible()
    await tabTo(page, tab(page, 'Översikt'), 60, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await enter(page, page.getByRole('button', { name: 'Förbered överlämning' }))
    await write(page, page.getByRole('textbox', { name: 'Rekommendation' }), 'Återbesök om två veckor.')
    await enter(page, page.getByRole('button', { name: 'Föreslå överlämning' }))
    await expect(page.getByText(/Föreslagen, väntar på/).first()).toBeVisible()
  })

  await test.step('The vårdcentral asks to take over, thinks again, and takes over', async () => {
    const { page } = vc
    await tabTo(page, tab(page, 'Översikt'), 60, 'Shift+Tab')
    await page.keyboard.press('Enter')
    const takeOver = page.getByRole('button', { name: 'Ta över nu' })
    const dialog = page.getByRole('alertdialog')
    await enter(page, takeOver)
    await expect(dialog).toBeFocused()
    await expectSoundPage(vc, 'take-over')
    await enter(page, dialog.getByRole('button', { name: 'Avbryt' }))
    await expect(dialog).toBeHidden()
    await expect(takeOver).toBeFocused()
    await page.keyboard.press('Enter')
    await choose(page, dialog.getByRole('radiogroup', { name: /talats vid/ }), 'Skriftligt')
    await enter(page, dialog.getByRole('button', { name: /^Ta över/ }))
    for (const one of [vc, lm]) await expect(strip(one.page)).toContainText(/Ansvarig\s*Vårdcentralen Vallås/, live())
  })
  await leaveSound(ward, nurse, lm, vc)
})

test('promise 24: the municipality’s nurse finds the doctor to call by keyboard alone', async ({ browser }, info) => {
  const viewport = each(info, { width: 1366, height: 900 }, { width: 390, height: 844 })
  const nurse = await atWork(browser, 'municipalNurse', '/', { viewport, hasTouch: false })
  const { page } = nurse
  await find(page, karin, 'Andersson')
  const onPhone = info.project.name === 'phone'
  const responsible = onPhone ? section(page, 'Ansvarig') : strip(page)
  await expect(responsible).toContainText('Per Wallin')
  await expect(
    page
      .getByText(/031-390|070-174/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible()
  if (onPhone) {
    const call = page.getByRole('link', { name: /031-390|070-174/ }).first()
    await tabTo(page, call)
    await expect(call).toHaveAttribute('href', /^tel:/)
  }
  await leaveSound(nurse)
})

test('promise 24: keys on a sheet, single keys and colours of one’s own choice', async ({ browser }) => {
  const vc = await atWork(browser, 'vcPhysician')
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
