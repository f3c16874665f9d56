import { wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { expect, test } from 'vitest'
import { type Contact, contactName, historyText, periodText } from './contact-words.ts'
import { namedContactSv } from './named-contact.sv.ts'

const words = wordsFrom(namedContactSv)
const now = '2026-11-24T08:42:00.000Z'

const contact: Contact = {
  __typename: 'NamedContact',
  id: 'c',
  version: 0,
  type: 'CARE_CONTACT',
  nationalCode: 1,
  role: null,
  functionName: null,
  channel: '031-390 06 13',
  hours: 'Vardagar 8–17',
  from: '2026-08-16T08:20:00.000Z',
  to: null,
  endReason: null,
  endText: null,
  struckAt: null,
  struckReason: null,
  elsewhereListed: false,
  mayChange: true,
  unit: { __typename: 'Unit', id: 'vc', name: 'Vårdcentralen Vallås', party: 'VARDCENTRAL' },
  person: { __typename: 'Person', id: 'p', name: 'Petra Olofsson', title: 'sjuksköterska' },
  endedBy: null,
  struckBy: null,
}
const by = { __typename: 'Person', id: 'p', name: 'Petra Olofsson' } as const

test('P2: a person with title, a physician as dr, a function as it is called', () => {
  expect(contactName(contact, words)).toBe('Petra Olofsson, sjuksköterska')
  expect(contactName({ ...contact, type: 'FIXED_PHYSICIAN' }, words)).toBe('dr Petra Olofsson')
  expect(contactName({ ...contact, person: null, functionName: 'Rehabkoordinatorn' }, words)).toBe('Rehabkoordinatorn')
})

test('G4: history says until when, why and by whom', () => {
  const ended: Contact = {
    ...contact,
    to: '2026-11-24T08:42:00.000Z',
    endReason: 'REPLACED',
    endText: 'Går i pension',
    endedBy: by,
  }
  expect(periodText(ended, words)).toBe('2026-08-16 – 2026-11-24')
  expect(historyText(ended, now, words)).toBe('Avslutad: Någon annan tar över, Går i pension. Petra Olofsson.')
  const struck: Contact = {
    ...contact,
    struckAt: '2026-11-24T07:10:00.000Z',
    struckReason: 'fel patient',
    struckBy: by,
  }
  expect(periodText(struck, words)).toBe('2026-08-16 –')
  expect(historyText(struck, now, words)).toContain('fel patient. Petra Olofsson.')
})
