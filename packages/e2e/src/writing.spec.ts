import { expect, type Page, test } from '@playwright/test'
import { beginHandover, openPatient, section, tab } from './patient-page.ts'
import { each } from './patients.ts'
import { type AtWork, anotherTab, atWork, identify, leaveSound, signInAnew } from './person.ts'

/** ANDERSSON, Karin: somebody else's patient for whoever writes about another. */
const karin = { number: '19380807-7667', family: 'ANDERSSON' }

const followUps = (page: Page) => section(page, 'Uppföljningar')
const result = (page: Page) => page.getByRole('textbox', { name: /Resultat/ })
const save = (page: Page) => page.getByRole('button', { name: 'Spara uppföljning' })

const beginFollowUp = async ({ page }: AtWork): Promise<void> => {
  await tab(page, 'Stöd').click()
  await page.getByRole('button', { name: 'Registrera uppföljning' }).click()
  await expect(result(page)).toBeVisible()
}
const byPhone = (page: Page) =>
  page.getByRole('radiogroup', { name: 'Hur' }).getByText('Telefon', { exact: true }).click()

test('promise 3: two tabs with two patients, never the wrong one', async ({ browser }, info) => {
  const who = each(
    info,
    { number: '19320211-9065', family: 'BENGTSSON' },
    { number: '19440530-7051', family: 'MAGNUSSON' },
  )
  const first = await atWork(browser, 'lmPhysician')
  await openPatient(first, who)
  await beginFollowUp(first)
  await byPhone(first.page)
  await result(first.page).fill(`Gäller ${who.family}.`)
  const second = await anotherTab(first, '/')
  await second.page.bringToFront()
  const karinsPage = await openPatient(second, karin)

  await test.step('What is saved in the first tab is about the first tab’s patient', async () => {
    await first.page.bringToFront()
    await expect(first.page.getByRole('heading', { level: 1 })).toContainText(who.family)
    await save(first.page).click()
    await expect(followUps(first.page)).toContainText(`Gäller ${who.family}.`)
    await tab(second.page, 'Stöd').click()
    await expect(followUps(second.page).getByRole('listitem').first()).toBeVisible()
    await expect(second.page.getByRole('heading', { level: 1 })).toContainText('ANDERSSON')
    await expect(second.page.locator('body')).not.toContainText(who.family)
  })

  await test.step('A save that carries another patient than the thing it is about is refused, and the text is kept', async () => {
    const karinId = karinsPage.split('/')[2]
    await first.page.route('**/graphql', async (route) => {
      const body = route.request().postDataJSON()
      if (body.variables?.input?.outcome === undefined) return route.continue()
      const variables = { ...body.variables, input: { ...body.variables.input, patientId: karinId } }
      return route.continue({ postData: JSON.stringify({ ...body, variables }) })
    })
    await beginFollowUp(first)
    await byPhone(first.page)
    await result(first.page).fill('Fel patient.')
    await save(first.page).click()
    await expect(first.page.getByText('Inget är sparat. Öppna patienten på nytt.')).toBeVisible()
    await expect(result(first.page)).toHaveValue('Fel patient.')
    await expect(followUps(second.page)).not.toContainText('Fel patient.')
  })
  await leaveSound(first, second)
})

test('promise 6: a form shows what is missing, and who can answer', async ({ browser }) => {
  const torsten = { number: '19410414-8871', family: 'ÖHLUND' }
  const nurse = await atWork(browser, 'wardNurse')
  await openPatient(nurse, torsten)
  await tab(nurse.page, 'Riskbedömning').click()
  const missing = nurse.page.getByRole('row', { name: /Hb vid hemgång/ })
  await expect(missing).toContainText('Saknas')
  await expect(missing).toContainText('Inget svar än')
  await expect(nurse.page.getByText('kan inte avgöras, Hb vid hemgång saknas')).toBeVisible()
  await expect(nurse.page.getByText('Läkare på avd 61 beslutar')).toBeVisible()

  const physician = await atWork(browser, 'wardPhysician', new URL(nurse.page.url()).pathname)
  const { page } = physician
  await page.getByRole('button', { name: /^Besluta/ }).click()
  const summary = page.getByRole('group', { name: /behöver ändras/ })
  await expect(summary).toBeFocused()
  await summary.getByRole('link', { name: /^Beslut: / }).click()
  await expect(page.getByRole('radio', { name: /^Hög risk/ })).toBeFocused()
  await expect(page.getByRole('radiogroup', { name: 'Beslut' })).toHaveAttribute('aria-invalid', 'true')
  await leaveSound(nurse, physician)
})

test('promise 9: SBAR is prefilled, can be edited, and can be printed', async ({ browser }, info) => {
  const who = each(info, { number: '19401127-9090', family: 'NILSSON' }, { number: '19411014-7495', family: 'ÖHRN' })
  const lm = await atWork(browser, 'lmPhysician')
  const { page } = lm
  await openPatient(lm, who)
  await beginHandover(page)
  const situation = page.getByRole('textbox', { name: 'Situation' })
  for (const part of ['Situation', 'Bakgrund', 'Aktuell bedömning'])
    await expect(page.getByRole('textbox', { name: part })).not.toHaveValue('')
  await expect(page.getByText(/^Hämtat från vårdtiden på/)).toBeVisible()
  await expect(page.getByText('Hämtat från uppföljningarna')).toBeVisible()

  await situation.fill(`${await situation.inputValue()} Kan gå i trappor igen.`)
  await expect(page.getByText(/^Hämtat från vårdtiden på .*, ändrat av dig/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Rekommendation' }).fill('Kontrollera kalium om en vecka.')
  await page.getByRole('button', { name: 'Föreslå överlämning' }).click()
  await expect(page.getByText(/Föreslagen, väntar på/).first()).toBeVisible()

  await page.emulateMedia({ media: 'print' })
  for (const text of ['Kan gå i trappor igen.', 'Kontrollera kalium om en vecka.'])
    await expect(page.getByText(text).first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(who.family)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  await leaveSound(lm)
})

test('promise 10: nothing typed is lost when the tab, the network or the session goes', async ({ browser }, info) => {
  const who = each(info, { number: '19430718-8179', family: 'SJÖBERG' }, { number: '19390926-8462', family: 'EKSTRÖM' })
  const text = 'Talat med dottern. Sväller mindre, andas lättare.'
  const before = await signInAnew(browser, 'lmPhysician')
  const context = before.page.context()
  const path = await openPatient(before, who)
  await beginFollowUp(before)
  await byPhone(before.page)
  await result(before.page).fill(text)
  await expect(before.page.getByText(/Utkast, sparat/)).toBeVisible()

  const after = await test.step('The tab is closed: the text is back in the next one', async () => {
    await before.page.close()
    const next = await anotherTab(before, path)
    await beginFollowUp(next)
    await expect(result(next.page)).toHaveValue(text)
    await expect(next.page.getByText(/Ditt utkast från .* är hämtat/)).toBeVisible()
    return next
  })
  const { page } = after

  await test.step('The network goes: the text stays, and says that it was not sent', async () => {
    await context.setOffline(true)
    await save(page).click()
    await expect(page.getByText('Det gick inte att skicka.')).toBeVisible()
    await expect(page.getByText(/Det du har skrivit är kvar/)).toBeVisible()
    await expect(result(page)).toHaveValue(text)
    await context.setOffline(false)
    await expect(page.getByText('Det gick inte att skicka.')).toBeVisible()
  })

  await test.step('The session ends: signing in leads back to the same place, with the text', async () => {
    // As the clock does it: without a word to the page.
    await page.evaluate(() =>
      fetch('/auth/logout', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }),
    )
    await save(page).click()
    await expect(page.getByText('Du är utloggad')).toBeVisible()
    await identify(after)
    await expect(page).toHaveURL(new RegExp(`${path}/support`))
    await beginFollowUp(after)
    await expect(result(page)).toHaveValue(text)
    await byPhone(page)
    await save(page).click()
    await expect(followUps(page).getByText(text)).toHaveCount(1)
  })
  await after.leave()
})

test('promise 10: when two write at once, mine and theirs stand field by field, and nothing of mine is lost', async ({
  browser,
}, info) => {
  const who = each(info, { number: '19370215-9009', family: 'PÅLSSON' }, { number: '19361027-7448', family: 'HEDLUND' })
  const [hospital, onlyHome] = ['Sjukhusvård vid behov', 'Vård i hemmet, inte till sjukhus'] as const
  const decideOn = async (page: Page, level: string, note: string): Promise<void> => {
    await section(page, /^Vårdnivå/)
      .getByRole('button', { name: /^(Besluta|Nytt beslut)$/ })
      .click()
    await page
      .getByRole('radiogroup', { name: /^Vårdnivå/ })
      .getByText(level)
      .click()
    await page.getByRole('textbox', { name: /^Rådgjort med/ }).fill('Maja Berg, sjuksköterska')
    await page.getByRole('textbox', { name: /^Skäl, och vad/ }).fill(note)
  }
  const decide = (page: Page) => page.getByRole('button', { name: 'Besluta vårdnivå' })
  const lm = await atWork(browser, 'lmPhysician')
  await openPatient(lm, who)
  const vc = await atWork(browser, 'vcPhysician', new URL(lm.page.url()).pathname)
  await decideOn(lm.page, onlyHome, 'Vill inte flytta mer.')
  await decideOn(vc.page, hospital, 'Dottern är orolig.')
  await decide(vc.page).click()
  await expect(section(vc.page, /^Vårdnivå/)).toContainText('Dottern är orolig.')

  const { page } = lm
  await expect(page.getByText('Någon annan har ändrat.')).toBeVisible()
  const level = page.getByRole('radiogroup', { name: /^Vårdnivå/ }).last()
  await expect(level.getByText(`Mitt: ${onlyHome}`)).toBeVisible()
  await level.getByText(`Nu sparat: ${hospital}`).click()
  const note = page.getByRole('radiogroup', { name: /^Skäl/ })
  await expect(note.getByText('Nu sparat: Dottern är orolig.')).toBeVisible()
  const goOn = page.getByRole('button', { name: 'Fortsätt med det jag har valt' })
  await expect(goOn).toHaveAccessibleDescription('Välj först i ett fält.')
  await goOn.click({ force: true })
  await decide(page).click({ force: true })
  await note.getByText('Mitt: Vill inte flytta mer.').click()
  await goOn.click()
  await decide(page).click()
  await expect(decide(page)).toHaveCount(0)
  await expect(section(page, /^Vårdnivå/)).toContainText(hospital)
  await expect(section(page, /^Vårdnivå/)).toContainText('Vill inte flytta mer.')
  await leaveSound(lm, vc)
})
