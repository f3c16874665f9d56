// @vitest-environment happy-dom
import { kitSv } from '@lih/portal-kit/i18n/kit.sv.ts'
import { mount } from '@lih/portal-kit/testing/mount.tsx'
import { beforeEach, expect, test, vi } from 'vitest'
import { CareLevelSection } from './CareLevelSection.tsx'
import { careLevelSv } from './care-level.sv.ts'

const patient = (present: object | null) => ({
  patient: {
    __typename: 'Patient',
    id: 'p',
    careLevel: { version: present ? 1 : 0, mayDecide: false, present, earlier: [] },
  },
})
const decided = {
  id: 'd',
  level: 'HOME_ONLY',
  limits: [],
  expectedDeath: false,
  consulted: null,
  note: null,
  validUntil: null,
  expired: false,
  decidedAt: '2026-11-14T10:00:00.000Z',
  decidedBy: { id: 's', name: 'Johan Sandell' },
  unit: { id: 'u', shortName: 'avd 61' },
}
const section = <CareLevelSection patientId="p" />
// The page asks for all its parts at once; here one of them answers, and the cache misses the others aloud.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

const never = () => new Promise<never>(() => undefined)

test('V6: on its way it says nothing yet', async () => {
  const page = await mount(section, never, careLevelSv)
  expect(page.find('.u-skel')).not.toBeNull()
  expect(page.said()).not.toContain(careLevelSv['careLevel.none'])
  await page.leave()
})

test('V6: what could not be fetched is not an answer: it says so under its heading, and can be asked for again', async () => {
  let reached = false
  const page = await mount(
    section,
    () => (reached ? patient(decided) : Promise.reject(new Error('no network'))),
    careLevelSv,
  )
  expect(page.said()).toContain(careLevelSv['careLevel.title'])
  expect(page.said()).toContain(kitSv['kit.failed'])
  expect(page.said()).not.toContain(careLevelSv['careLevel.none'])
  reached = true
  await page.press(page.button(kitSv['kit.retry']))
  await page.wait(20)
  expect(page.said()).toContain(careLevelSv['careLevel.level.HOME_ONLY'])
  await page.leave()
})

test('V6: that nothing is decided is said in words', async () => {
  const page = await mount(section, () => patient(null), careLevelSv)
  expect(page.said()).toContain(careLevelSv['careLevel.none'])
  await page.leave()
})
