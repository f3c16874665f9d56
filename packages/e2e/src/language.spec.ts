import { expect, type Page, test } from '@playwright/test'
import { atWork, leaveSound, signInAnew } from './person.ts'
import { expectSoundPage } from './sound.ts'
import { swedishTexts } from './swedish-texts.ts'

/** Every text of the page as it stands, and what only a screen reader says. */
const textsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = [document.title]
    // A text whose numbers are held together is one text: of “Vardagar 8–17” no half is a text of its own.
    const whole = 'span.u-nw'
    while (nodes.nextNode()) {
      const { parentElement: parent, textContent } = nodes.currentNode
      const said = parent?.querySelector(`:scope > ${whole}`) ? parent.textContent : textContent
      if (!parent?.matches(whole)) texts.push(said?.trim() ?? '')
    }
    for (const element of document.querySelectorAll('[aria-label]'))
      texts.push(element.getAttribute('aria-label') ?? '')
    return texts
  })

const settle = async (page: Page): Promise<void> => {
  await expect(page.locator('main h1, main h2').first()).toBeVisible()
  await expect(page.locator('.u-skel')).toHaveCount(0)
}

test('G3: in English no Swedish text of ours is left, and what was chosen and typed stays', async ({
  browser,
}, info) => {
  test.skip(info.project.name !== 'wide', 'the texts are the same at every width')
  const swedish = await swedishTexts()
  expect(swedish.size).toBeGreaterThan(500)
  const person = await atWork(browser, 'englishPhysician')
  const { page } = person
  const leftOver = async () => (await textsOn(page)).filter((text) => swedish.has(text))

  await settle(page)
  expect((await leftOver()).length, 'it sees Swedish').toBeGreaterThan(10)
  await page.locator('main a[href^="/patient/"]').first().click()
  await page.getByRole('link', { name: 'Riskbedömning' }).click()
  await page.getByRole('radio', { name: /^Hög risk/ }).check()
  await page
    .getByRole('banner')
    .getByRole('button', { name: /Gösta Lundström/ })
    .click()
  await page.getByRole('menuitem', { name: 'English' }).click()

  await expect(page.getByRole('heading', { name: 'Risk of unplanned readmission' })).toBeVisible()
  await expect(page.getByRole('radio', { name: /^High risk/ }), 'what was chosen').toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(await leftOver(), 'risk').toEqual([])
  await expectSoundPage(person, 'risk in English')

  for (const tab of ['Overview', 'Support', 'Discharge', 'Contacts']) {
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: tab }).click()
    await settle(page)
    expect(await leftOver(), tab).toEqual([])
  }
  for (const place of ['Inpatients', 'Risk follow-up']) {
    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: place }).click()
    await settle(page)
    expect(await leftOver(), place).toEqual([])
  }
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Risk follow-up' }), 'the choice is kept').toBeVisible()

  const elsewhere = await signInAnew(browser, 'englishPhysician', { locale: 'sv-SE' })
  await expect(elsewhere.page.locator('html'), 'in another browser').toHaveAttribute('lang', 'en')
  await expect(elsewhere.page.getByRole('heading', { name: 'Inpatients' })).toBeVisible()
  await elsewhere.leave()
  await leaveSound(person)
})
