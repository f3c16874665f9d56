import { expect, test } from '@playwright/test'
import { type FeedPatient, hasSamples, ownPatient, samplePatient } from './feed.ts'
import { live, strip, tab, typeDay } from './patient-page.ts'
import { admit } from './patients.ts'
import { type AtWork, atWork, leaveSound } from './person.ts'
import { expectSoundPage } from './sound.ts'
import { dayAfter } from './world.ts'

/** The record comes as a FHIR file that nobody here wrote, where such files are at hand. */
const newcomer = (): FeedPatient =>
  hasSamples ? samplePatient('9fa1e332-a3eb-52e2-d79a-62042a485967.json') : ownPatient('berattelse', 'Smalberg')

const openFromList = async ({ page }: AtWork, family: string) => {
  await page
    .getByRole('link', { name: new RegExp(family, 'i') })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(family, 'i') })).toBeVisible()
}

test(`M2, M4, M5, M7, M8, M11, G5: from ${hasSamples ? 'a published record' : 'an own record (FHIR_SAMPLES is not set)'} to the take-over, five people at once`, async ({
  browser,
}, info) => {
  test.skip(info.project.name !== 'phone', 'on a wide screen it is told by keyboard alone')
  const patient = newcomer()
  const family = patient.family

  await test.step('The record and the admission come by the feed', async () => {
    await admit(patient)
  })

  const ward = await atWork(browser, 'wardPhysician')
  const nurse = await atWork(browser, 'wardNurse')
  const lm = await atWork(browser, 'lmPhysician')
  const vc = await atWork(browser, 'vcPhysician')
  const home = await atWork(browser, 'municipalNurse')

  await test.step('The ward physician sees who lacks an assessment, and what it rests on', async () => {
    await expectSoundPage(ward, 'worklist')
    await openFromList(ward, family)
    await tab(ward.page, 'Riskbedömning').click()
    await expect(ward.page.getByRole('heading', { name: 'LACE' })).toBeVisible()
    await expect(ward.page.getByRole('heading', { name: 'HOSPITAL' })).toBeVisible()
    await expectSoundPage(ward, 'risk')
  })

  await test.step('A missing haemoglobin is filled in, and the range closes', async () => {
    const row = ward.page.getByRole('row', { name: /Hb vid hemgång/ })
    await expect(row).toContainText('Saknas')
    await expect(row).toContainText('0–1')
    await row.getByRole('button', { name: /Fyll i/ }).click()
    await ward.page.getByRole('textbox', { name: 'Hb', exact: true }).fill('131')
    await ward.page.getByRole('button', { name: 'Spara', exact: true }).click()
    await expect(row).toContainText('131')
    await expect(row).not.toContainText('0–1')
  })

  await test.step('She decides high risk against the proposal, with a coded reason', async () => {
    const { page } = ward
    await page.getByRole('radio', { name: /^Hög risk/ }).check({ force: true })
    await page.getByRole('button', { name: 'Besluta: hög risk' }).click()
    await expect(page.getByRole('link', { name: /^Orsak: / })).toBeVisible()
    await page.getByRole('radio', { name: /Klinisk bedömning: högre risk/ }).check({ force: true })
    await page.getByLabel(/Skriv varför/).fill('Bor ensam, dålig inhalationsteknik, upprepade besök på akuten.')
    await page.getByRole('button', { name: 'Besluta: hög risk' }).click()
    await expect(page.getByText(/Johan Sandell, i\sdag/).first()).toBeVisible()
  })

  await test.step('She plans the support, and the others see it within two seconds', async () => {
    await tab(ward.page, 'Stöd').click()
    await expectSoundPage(ward, 'referral')
    await typeDay(ward.page, /Beräknad hemgång/, dayAfter(1))
    await ward.page
      .getByRole('textbox', { name: /Till Läkarmedverkan/ })
      .fill('KOL och demens. Behöver hembesök inom två dagar.')
    await ward.page.getByRole('button', { name: 'Föreslå läkarstöd' }).click()
    await expect(ward.page.getByText(/väntar på Läkarmedverkan/).first()).toBeVisible()
    for (const { page } of [lm, vc]) await expect(page.getByText(/ändring(ar)? väntar/)).toBeVisible(live())
  })

  await test.step('Läkarmedverkan and the vårdcentral confirm', async () => {
    for (const [who, submit] of [
      [lm, true],
      [vc, false],
    ] as const) {
      await who.page.getByRole('button', { name: /^Visa/ }).first().click()
      await openFromList(who, family)
      await tab(who.page, 'Stöd').click()
      await expectSoundPage(who, 'plan')
      await who.page.getByRole('radio', { name: 'Ja', exact: true }).check({ force: true })
      await who.page.getByRole('button', { name: 'Bekräfta läkarstöd' }).click()
      await expect(who.page.getByText(submit ? 'Sofia Ek, i dag' : 'Anna Lindh, i dag').first()).toBeVisible()
    }
    await expect(ward.page.getByText('Anna Lindh, i dag').first()).toBeVisible(live())
  })

  await test.step('The municipality has the patient on a small screen', async () => {
    await home.page.reload()
    await openFromList(home, family)
    await expect(home.page.getByRole('region', { name: 'Ansvarig' })).toContainText('avd 61')
    await expectSoundPage(home, 'patient')
  })

  await test.step('The patient leaves: day 1 of 14, and every strip changes to Läkarmedverkan', async () => {
    await openFromList(nurse, family)
    await tab(nurse.page, 'Hemgång').click()
    await nurse.page.getByRole('button', { name: 'Patienten har lämnat avdelningen' }).click()
    await expectSoundPage(nurse, 'discharge')
    await nurse.page.getByRole('button', { name: 'Registrera hemgång' }).click()
    for (const { page } of [lm, vc, ward]) {
      await expect(strip(page)).toContainText('Dag 1 av 14', live())
      await expect(strip(page)).toContainText('Sofia Ek')
      await expect(strip(page)).toContainText(/031-390|070-174/)
    }
    await expect(home.page.getByRole('region', { name: 'Ansvarig' })).toContainText('Läkarmedverkan')
    await expect(home.page.getByRole('region', { name: 'Ansvarig' })).toContainText('Dag 1 av 14')
  })

  await test.step('A first contact is recorded', async () => {
    const { page } = lm
    await page.getByRole('button', { name: 'Registrera uppföljning' }).first().click()
    await page.getByRole('textbox', { name: /Resultat/ }).fill('Första samtalet. Mår bra, läkemedlen stämmer.')
    await expectSoundPage(lm, 'follow-up')
    await page.getByRole('button', { name: 'Spara uppföljning' }).click()
    await expect(page.getByText('Första samtalet. Mår bra, läkemedlen stämmer.').first()).toBeVisible()
  })

  await test.step('A hand-over with SBAR is proposed', async () => {
    const { page } = lm
    await tab(page, 'Översikt').click()
    await page.getByRole('button', { name: 'Förbered överlämning' }).click()
    const fields = [
      ['Situation', 'Stabil hemma.'],
      ['Bakgrund', 'KOL och demens.'],
      ['Aktuell bedömning', 'Saturation 94 %.'],
      ['Rekommendation', 'Återbesök om två veckor.'],
    ] as const
    for (const [name, text] of fields) await page.getByRole('textbox', { name }).fill(text)
    await expectSoundPage(lm, 'hand-over')
    await page.getByRole('button', { name: 'Föreslå överlämning' }).click()
    await expect(page.getByText(/Föreslagen, väntar på/).first()).toBeVisible()
  })

  await test.step('The vårdcentral returns it with a question, and gets the answer', async () => {
    await tab(vc.page, 'Översikt').click()
    await vc.page.getByRole('button', { name: 'Fråga', exact: true }).click()
    await vc.page.getByRole('textbox', { name: /Fråga till dr/ }).fill('Vem följer upp natrium?')
    await vc.page.getByRole('button', { name: 'Skicka fråga' }).click()
    await expect(lm.page.getByText('Vem följer upp natrium?').first()).toBeVisible(live())
    await lm.page.getByRole('textbox', { name: /^Svar till/ }).fill('Hemsjukvården tar provet, svaret kommer till er.')
    await lm.page.getByRole('button', { name: 'Skicka svar' }).click()
    await expect(vc.page.getByText('Hemsjukvården tar provet, svaret kommer till er.').first()).toBeVisible(live())
  })

  await test.step('She accepts: responsibility moves at that instant, and everyone sees it', async () => {
    const { page } = vc
    await page.getByRole('button', { name: 'Ta över nu' }).click()
    await page.getByRole('radio', { name: 'Skriftligt' }).check({ force: true })
    await expectSoundPage(vc, 'take-over')
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Ta över/ })
      .click()
    for (const one of [vc, lm, ward, nurse])
      await expect(strip(one.page), one.role).toContainText(/Ansvarig\s*Vårdcentralen Vallås/, live())
    await expect(home.page.getByRole('region', { name: 'Ansvarig' })).toContainText('Vårdcentralen Vallås', live())
  })

  await test.step('The timeline tells it all', async () => {
    const { page } = vc
    await page.getByRole('button', { name: 'Visa som tabell' }).click()
    const timeline = page.getByRole('table').first()
    for (const unit of ['avd 61', 'Läkarmedverkan', 'Vårdcentralen Vallås']) await expect(timeline).toContainText(unit)
    await expectSoundPage(vc, 'timeline')
    await expectSoundPage(home, 'after')
  })

  await leaveSound(ward, nurse, lm, vc, home)
})
