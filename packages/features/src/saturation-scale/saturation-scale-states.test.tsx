// @vitest-environment happy-dom
import { kitSv } from '@lih/portal-kit/i18n/kit.sv.ts'
import { mount } from '@lih/portal-kit/testing/mount.tsx'
import { beforeEach, expect, test, vi } from 'vitest'
import { SaturationScaleSection } from './SaturationScaleSection.tsx'
import { saturationScaleSv } from './saturation-scale.sv.ts'

const choice = {
  id: 'c',
  version: 0,
  scale: 'TWO',
  reason: 'KOL med koldioxidretention.',
  chosenAt: '2026-11-14T10:00:00.000Z',
  chosenBy: { id: 's', name: 'Sofia Ek' },
  unit: { id: 'u', shortName: 'LM' },
  struckAt: null,
  struckBy: null,
  struckReason: null,
}
const struck = {
  ...choice,
  id: 'd',
  version: 1,
  struckAt: '2026-11-13T10:00:00.000Z',
  struckBy: { id: 't', name: 'Per Wallin' },
  struckReason: 'Fel patient',
}
const patient = (scale: object) => ({
  patient: {
    __typename: 'Patient',
    id: 'p',
    saturationScale: { version: 0, mayChoose: false, mayStrike: false, present: null, earlier: [], ...scale },
  },
})
const section = <SaturationScaleSection patientId="p" />
const never = () => new Promise<never>(() => undefined)
// The page asks for all its parts at once; here one of them answers, and the cache misses the others aloud.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

test('V2: a nurse reads the scale, why, and which physician chose it when, and has no button', async () => {
  const page = await mount(section, () => patient({ present: choice, earlier: [struck] }), saturationScaleSv)
  expect(page.said()).toContain('Skala 2. KOL med koldioxidretention.')
  expect(page.said()).toContain('Dr Sofia Ek, LM, 2026-11-14.')
  expect(page.said()).toContain('Struken 2026-11-13 av Per Wallin: Fel patient')
  expect(page.find('button')).toBeNull()
  await page.leave()
})

test('V2: a physician may choose and strike', async () => {
  const page = await mount(
    section,
    () => patient({ present: choice, mayChoose: true, mayStrike: true }),
    saturationScaleSv,
  )
  expect(page.button(saturationScaleSv['saturationScale.change'])).not.toBeNull()
  expect(page.button(saturationScaleSv['saturationScale.strike'])).not.toBeNull()
  await page.leave()
})

test('V2: on its way it says nothing yet; that nobody has chosen is said in words', async () => {
  const waiting = await mount(section, never, saturationScaleSv)
  expect(waiting.find('.u-skel')).not.toBeNull()
  expect(waiting.said()).not.toContain(saturationScaleSv['saturationScale.none'])
  await waiting.leave()
  const page = await mount(section, () => patient({}), saturationScaleSv)
  expect(page.said()).toContain(saturationScaleSv['saturationScale.none'])
  await page.leave()
})

test('V2: what could not be fetched is not an answer', async () => {
  const page = await mount(section, () => Promise.reject(new Error('no network')), saturationScaleSv)
  expect(page.said()).toContain(kitSv['kit.failed'])
  expect(page.said()).not.toContain(saturationScaleSv['saturationScale.none'])
  await page.leave()
})
