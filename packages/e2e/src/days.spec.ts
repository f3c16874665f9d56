import { expect, test } from '@playwright/test'
import { inWorldAt, otherPort } from './other-time.ts'
import { type Known, openPatient, strip } from './patient-page.ts'
import { type AtWork, atWork, leaveSound, signInAnew } from './person.ts'
import { dayAfter, originOf, worldStart } from './world.ts'

/** Whom the demo's world knows to be on a certain day of the support, whatever day it is. Nobody changes their days. */
const supports: readonly (Known & { readonly day: number; readonly total: number })[] = [
  { number: '19380807-7667', family: 'ANDERSSON', day: 9, total: 14 },
  { number: '19320211-9065', family: 'BENGTSSON', day: 3, total: 14 },
  { number: '19440530-7051', family: 'MAGNUSSON', day: 1, total: 14 },
  { number: '19370813-5219', family: 'HOLMQVIST', day: 16, total: 21 },
]
/** LINDGREN, Folke: his fourteen days are over since two. */
const over = { number: '19310121-9214', family: 'LINDGREN', day: 16, total: 14 }

const phone = { width: 390, height: 844 }

const months = ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec']

const weekday = new Intl.DateTimeFormat('sv-SE', { weekday: 'short', timeZone: 'UTC' })

/** `lör 3 apr`, as part of what the page says. */
const said = (day: string): string =>
  `${weekday.format(Date.parse(day))} ${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}`

/** The days of everybody, counted on the calendar and nothing else. */
const expectDays = async (lm: AtWork, now: string): Promise<void> => {
  for (const { day, total, ...who } of supports) {
    await openPatient(lm, who)
    const left = total - day
    await expect(strip(lm.page), who.number).toContainText(`Dag ${day} av ${total}`)
    await expect(strip(lm.page), who.number).toContainText(`${left} kvar, till ${said(dayAfter(left, now))}`)
  }
  await openPatient(lm, over)
  await expect(strip(lm.page)).toContainText('Över tid 2 dagar')
  await expect(strip(lm.page)).toContainText(`sista dagen var ${said(dayAfter(-2, now))}`)
}

test('promise 4: "Dag n av 14" is right over the end of a year with a week 53', async ({ browser }) => {
  const lm = await atWork(browser, 'lmPhysician')
  await expect(lm.page.getByText(/v\. 53/).first()).toBeVisible()
  await expectDays(lm, worldStart)
  await leaveSound(lm)
})

test('promise 4: "Dag n av 14" is right half an hour after the shortest day of the year', async ({ browser }, info) => {
  test.skip(info.project.name !== 'wide', 'one world of another time is enough: it is looked at in both sizes')
  test.setTimeout(180_000)
  // 29 March 00:30 in Stockholm: in UTC it is still the day before, which had 23 hours.
  const now = '2027-03-28T22:30:00Z'
  await inWorldAt(now, async () => {
    const lm = await signInAnew(browser, 'lmPhysician', { baseURL: originOf('lakarmedverkan', otherPort) })
    await expect(lm.page.getByText(/v\. 13/).first()).toBeVisible()
    await expectDays(lm, now)
    await lm.page.setViewportSize(phone)
    await expectDays(lm, now)
    await leaveSound(lm)
  })
})
