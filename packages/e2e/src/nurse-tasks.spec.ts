import { expect, type Locator, type Page, test } from '@playwright/test'
import { choose, enter, write } from './keyboard.ts'
import { openPatient, tab } from './patient-page.ts'
import { each } from './patients.ts'
import { atWork, leaveSound } from './person.ts'

/** How a nurse gets something done: by the keys of a keyboard, or with the thumb of the hand that holds the phone. */
type Hand = {
  press(target: Locator): Promise<void>
  pick(group: Locator, name: string): Promise<void>
  type(field: Locator, text: string): Promise<void>
}

const byKeys = (page: Page): Hand => ({
  press: (target) => enter(page, target),
  pick: (group, name) => choose(page, group, name),
  type: (field, text) => write(page, field, text),
})

const byThumb = (page: Page): Hand => ({
  press: (target) => target.tap(),
  pick: (group, name) => group.getByText(name, { exact: true }).tap(),
  type: async (field, text) => {
    await field.tap()
    await page.keyboard.insertText(text)
  },
})

/** Counts what a person has to press, choose and fill in. */
const counted = (hand: Hand) => {
  let inputs = 0
  const count =
    <Args extends readonly unknown[]>(act: (...args: Args) => Promise<void>) =>
    (...args: Args): Promise<void> => {
      inputs += 1
      return act(...args)
    }
  return { press: count(hand.press), pick: count(hand.pick), type: count(hand.type), inputs: () => inputs }
}

const screens = { wide: { viewport: { width: 1366, height: 900 }, hasTouch: false }, phone: {} } as const

test('promise 24, V1, V2: a nurse asks for a doctor and records a visit, by keys alone or with one hand, in at most 8 inputs each', async ({
  browser,
}, info) => {
  const who = each(
    info,
    { number: '19360721-7068', family: 'PERSSON' },
    { number: '19310121-9214', family: 'LINDGREN' },
  )
  const nurse = await atWork(browser, 'municipalNurse', '/', each(info, screens.wide, screens.phone))
  const { page } = nurse
  await openPatient(nurse, who)
  const hand = each(info, byKeys, byThumb)(page)

  await test.step('A doctor is asked for', async () => {
    const situation = `Yr sedan i morse, ${info.project.name}.`
    const { press, pick, type, inputs } = counted(hand)
    await press(page.getByRole('link', { name: 'Begär läkare' }))
    await pick(page.getByRole('radiogroup', { name: 'Hur bråttom?' }), 'Planerat')
    await type(page.getByRole('textbox', { name: /^Situation/ }), situation)
    await type(page.getByRole('textbox', { name: /^Aktuell bedömning/ }), 'Blodtryck 98 stående.')
    await type(page.getByRole('textbox', { name: /^Rekommendation/ }), 'Ska dosen sänkas?')
    await press(page.getByRole('button', { name: /^Skicka till / }))
    await expect(page.locator('main').getByText(situation)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Ta tillbaka begäran' }).first()).toBeVisible()
    expect(inputs()).toBeLessThanOrEqual(8)
  })

  await test.step('A visit is recorded', async () => {
    const assessment = `Läker, ${info.project.name}.`
    const { press, pick, type, inputs } = counted(hand)
    await page.reload()
    await press(tab(page, 'Besök och samtal'))
    await press(page.getByRole('button', { name: 'Dokumentera besök eller samtal' }))
    await pick(page.getByRole('radiogroup', { name: 'Hur', exact: true }), 'Hembesök')
    await type(page.getByRole('textbox', { name: 'Anledning' }), 'Såromläggning')
    await type(page.getByRole('textbox', { name: 'Bedömning' }), assessment)
    await press(page.getByRole('button', { name: 'Spara hembesöket' }))
    await expect(page.locator('main').getByText(assessment)).toBeVisible()
    expect(inputs()).toBeLessThanOrEqual(8)
  })
  await leaveSound(nurse)
})
