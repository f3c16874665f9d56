import { expect, type Locator, type Page, test } from '@playwright/test'
import { escalatedAgain, escalations } from './patients.ts'
import { atWork, leaveSound } from './person.ts'
import type { Role } from './world.ts'

const someDay = String.raw`(i dag|i går|i morgon|(mån|tis|ons|tor|fre|lör|sön) \d+ [a-z]+( \d{4})?)`
/** How long there is left, or since when it waits. */
const clock = new RegExp(
  String.raw`\d+ dag(ar)? kvar|Sista dagen i dag|Dag \d+ av \d+|Över tid \d+|Överlämnas|hem ${someDay}|gick hem|hemgång inte satt|Hem ${someDay}|Skulle hem|Inskriven i dag|\d+ dygn`,
)
const someone = String.raw`[A-ZÅÄÖ]\S+ [A-ZÅÄÖ]\S+`

/** What each says, also to who only hears it. */
const saidBy = (all: Locator): Promise<readonly string[]> =>
  all.evaluateAll((elements) =>
    elements.map((element) => {
      const labelled = [...element.querySelectorAll('[aria-label]')].map((part) => part.getAttribute('aria-label'))
      // A day and its hour are held together by spaces of their own.
      return [element.textContent, ...labelled].join(' ¦ ').replaceAll('\u00a0', ' ')
    }),
  )

test('promise 18: what waits at the vårdcentral has somebody who asked, somebody who answers, and a clock', async ({
  browser,
}, info) => {
  test.skip(info.project.name !== 'wide', 'the words are the same on a phone')
  const vc = await atWork(browser, 'vcPhysician')
  for (const list of ['Ta över', 'Planering före hemgång']) {
    const items = vc.page
      .getByRole('list', { name: list })
      .getByRole('listitem')
      .filter({ hasText: /\d{8}-\w{4}/ })
    await expect(items.first()).toBeVisible()
    for (const text of await saidBy(items)) {
      expect(text, list).toMatch(clock)
      expect(text, list).toMatch(new RegExp(String.raw`Från (.*, )?${someone}, ${someDay} \d\d:\d\d`))
      expect(text, list).toMatch(new RegExp(`Hos (ingen särskild|${someone})`))
    }
  }
  await leaveSound(vc)
})

/** The rows of a table of patients, by the group in which they stand. */
const rowsIn = (page: Page, group: string) => page.getByRole('row', { name: new RegExp(`, ${group}$`) })
/** Patients of the scenarios, whose record has come without the name of a physician. */
const ownPatient = /, Test/

for (const [role, waiting, owner] of [
  ['lmPhysician', ['Över tid', 'Lämna över eller begär förlängning', 'Planera överlämning', 'Pågår'], someone],
  ['lmPhysician', ['Remisser', 'Väntar på hemgång'], `${someone}|Ingen utsedd`],
  ['wardPhysician', ['Saknar riskbedömning', 'Hög risk utan plan', 'Plan väntar på svar'], someone],
] as const satisfies readonly (readonly [Role, readonly string[], string])[])
  test(`promise 18: what waits for ${role} has an owner and a clock: ${waiting[0]}`, async ({ browser }, info) => {
    test.skip(info.project.name !== 'wide', 'the words are the same on a phone')
    const one = await atWork(browser, role)
    for (const group of waiting) {
      const rows = rowsIn(one.page, group).filter({ hasNotText: ownPatient })
      await expect(rows.first()).toBeVisible()
      for (const text of await saidBy(rows)) {
        expect(text, group).toMatch(clock)
        expect(text, group).toMatch(new RegExp(owner))
      }
    }
    await leaveSound(one)
  })

test('promise 18: what is over time stands first, and is escalated once, however often one looks', async ({
  browser,
}, info) => {
  test.skip(info.project.name !== 'wide', 'the record is the same on a phone')
  /** His fourteen days are over since two. */
  const folke = 'LINDGREN, Folke'
  const lm = await atWork(browser, 'lmPhysician')
  await expect(lm.page.getByRole('row', { name: `${folke}, Över tid` })).toBeVisible()
  await expect(lm.page.locator('tr[data-row-id]').first()).toHaveAccessibleName(/, Över tid$/)
  await expect.poll(() => escalations(folke)).toBe(1)
  await escalatedAgain(folke)
  expect(await escalations(folke)).toBe(1)
  await leaveSound(lm)
})
