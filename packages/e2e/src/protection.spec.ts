import { expect, type Page, test } from '@playwright/test'
import { openPatient, tab } from './patient-page.ts'
import { admitted, each, protect } from './patients.ts'
import { atWork, leaveSound } from './person.ts'
import type { Role } from './world.ts'

const secret = { street: 'Gömslevägen 17', phone: '070-174 06 99', place: 'Lugna gården' }

const expectNothingSaid = async (page: Page, where: string): Promise<void> => {
  for (const word of Object.values(secret)) await expect(page.locator('body'), where).not.toContainText(word)
}

test('promise 21: protected means protected, on screen, on paper, in titles, addresses and live messages', async ({
  browser,
}, info) => {
  const family = await admitted(each(info, 'Hemmanö', 'Hemmavik'))
  await protect(family, secret)
  for (const role of ['wardNurse', 'municipalNurse'] satisfies Role[]) {
    const one = await atWork(browser, role, '/tillganglighet')
    const { page } = one
    const heard: string[] = []
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => heard.push(String(payload)))
    })
    await page.goto('/')
    await expect(page.getByRole('link', { name: new RegExp(family, 'i') }).first()).toBeVisible()
    await expectNothingSaid(page, `${role}, list`)
    await openPatient(one, { number: family, family })
    await expect(page.getByText('Skyddade personuppgifter').first()).toBeVisible()
    const tabs = page.getByRole('navigation', { name: 'Delar' }).getByRole('link')
    for (const name of await tabs.allInnerTexts()) {
      await tab(page, name).click()
      await expect(page.locator('.u-skel')).toHaveCount(0)
      await expectNothingSaid(page, `${role}, ${name}`)
      await page.emulateMedia({ media: 'print' })
      await expectNothingSaid(page, `${role}, ${name}, on paper`)
      await page.emulateMedia({ media: 'screen' })
      expect(await page.title(), role).not.toMatch(new RegExp(family, 'i'))
      expect(page.url(), role).not.toMatch(new RegExp(family, 'i'))
    }
    expect(heard.length, 'live messages').toBeGreaterThan(0)
    for (const message of heard)
      expect(message).not.toMatch(new RegExp([family, ...Object.values(secret)].join('|'), 'i'))
    await leaveSound(one)
  }
})
