// @vitest-environment happy-dom
import { kitSv } from '@lih/portal-kit/i18n/kit.sv.ts'
import { type Mounted, mount } from '@lih/portal-kit/testing/mount.tsx'
import { expect, test } from 'vitest'
import { CurrentContacts } from './CurrentContacts.tsx'
import { contactKindSv } from './contact-kind.sv.ts'
import type { Contact } from './contact-words.ts'
import './EndForm.tsx'
import { namedContactSv } from './named-contact.sv.ts'

const contact = {
  id: 'c',
  version: 1,
  type: 'CARE_CONTACT',
  functionName: 'Vårdsamordnaren',
  channel: '010-333 00 00',
  hours: 'Vardagar 8–17',
  from: '2026-11-01T09:00:00.000Z',
  mayChange: true,
  unit: { id: 'u', name: 'Vårdcentralen Vallås', party: 'PRIMARY_CARE' },
} as unknown as Contact

const ended = {
  ...contact,
  version: 2,
  to: '2026-11-22T08:55:00.000Z',
  endReason: 'REPLACED',
  endText: 'Byter till Anna.',
  endedBy: { id: 'p', name: 'Petra Olofsson' },
} as unknown as Contact

const server = () => ({ draft: null })
const list = (one: Contact, isCurrent: boolean) => (
  <CurrentContacts contacts={isCurrent ? [one] : []} earlier={isCurrent ? [] : [one]} patientId="p" />
)
const opened = async (): Promise<Mounted> => {
  const page = await mount(list(contact, true), server, { ...namedContactSv, ...contactKindSv })
  await page.press(page.button(namedContactSv['namedContact.end']))
  await page.wait(20)
  return page
}
const words = (page: Mounted) => page.find('input[name="text"]') as HTMLInputElement | null

test('G6: somebody else ends the contact meanwhile: what is typed stays, and it says what, who and why', async () => {
  const page = await opened()
  await page.type(words(page), 'Flyttar till Falkenberg.')
  await page.show(list(ended, false))
  expect(words(page)?.value).toBe('Flyttar till Falkenberg.')
  for (const said of [
    kitSv['kit.conflict.title'],
    'Vårdsamordnaren är inte längre kontakt',
    'Petra Olofsson',
    'Byter till Anna.',
  ])
    expect(page.said()).toContain(said)
  await page.press(page.button(kitSv['kit.conflict.close']))
  expect(page.said()).toBe('')
  await page.leave()
})

test('G6: somebody else changes the contact meanwhile: one reads it before one goes on', async () => {
  const page = await opened()
  await page.show(list({ ...contact, version: 2 }, true))
  expect(page.said()).toContain(kitSv['kit.conflict.title'])
  await page.press(page.button(kitSv['kit.conflict.accept']))
  expect(page.said()).not.toContain(kitSv['kit.conflict.title'])
  await page.leave()
})
