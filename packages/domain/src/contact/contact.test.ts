import { describe, expect, test } from 'vitest'
import {
  type AppointFacts,
  type Appointment,
  type ContactState,
  decideAppoint,
  decideEndContact,
  decideStrikeContact,
} from './contact.ts'
import { appointContactInput } from './inputs.ts'
import { nationalCodeOf } from './kinds.ts'

const now = '2026-11-24T08:42:00.000Z'
const vc = { unitId: 'vc', unitKind: 'VARDCENTRAL' } as const
const municipality = { unitId: 'hsv', unitKind: 'MUNICIPAL_HEALTH_CARE' } as const

const facts: AppointFacts = {
  contacts: [],
  listedUnitId: 'vc',
  unit: { id: 'vc', kind: 'VARDCENTRAL' },
  profession: 'PHYSICIAN',
}

const physician: Appointment = {
  type: 'FIXED_PHYSICIAN',
  role: null,
  personId: 'anna',
  functionName: null,
  from: '2026-11-24',
}
const care: Appointment = { ...physician, type: 'CARE_CONTACT', role: 'CONTACT_NURSE' }

const held = (of: Partial<ContactState> = {}): ContactState => ({
  id: 'contact',
  patientId: 'patient',
  version: 0,
  type: 'FIXED_PHYSICIAN',
  slot: 1,
  unitId: 'vc',
  appointedUnitId: 'vc',
  from: '2026-01-01T00:00:00.000Z',
  to: null,
  struckAt: null,
  ...of,
})

const code = (decision: ReturnType<typeof decideAppoint>) => (decision.ok ? 'done' : decision.refusal.code)

describe('the kinds', () => {
  test('K4, K7: 1 to 4 by the national code, and the physician for life-sustaining treatment outside it', () => {
    expect(nationalCodeOf).toEqual({
      CARE_CONTACT: 1,
      FIXED_PHYSICIAN: 2,
      SOCIAL_CONTACT: 3,
      COORDINATING_CONTACT: 4,
      LIFE_SUSTAINING_PHYSICIAN: null,
    })
  })
})

describe('to appoint', () => {
  test('P2: today from now, an earlier day from its midnight in Stockholm, a later day not yet', () => {
    expect(decideAppoint(facts, physician, vc, now)).toEqual({ ok: true, changes: { from: now, slot: 1, role: null } })
    const earlier = decideAppoint(facts, { ...physician, from: '2026-11-02' }, vc, now)
    expect(earlier).toMatchObject({ ok: true, changes: { from: '2026-11-01T23:00:00.000Z' } })
    const later = decideAppoint(facts, { ...physician, from: '2026-11-25' }, vc, now)
    expect(later).toMatchObject({ refusal: { code: 'IN_FUTURE', path: ['from'] } })
  })

  test('K5: Läkarmedverkan and on-call units are no fast läkarkontakt, wherever the patient is listed', () => {
    for (const kind of ['LAKARMEDVERKAN', 'ON_CALL'] as const) {
      const consult = { ...facts, unit: { id: 'lm', kind }, listedUnitId: 'lm' }
      expect(code(decideAppoint(consult, physician, vc, now))).toBe('CONSULT_UNIT')
    }
  })

  test('K2: a fast läkarkontakt is chosen at the listed unit, and by its staff', () => {
    expect(code(decideAppoint({ ...facts, listedUnitId: 'other' }, physician, vc, now))).toBe('NOT_THE_LISTED_UNIT')
    expect(code(decideAppoint({ ...facts, listedUnitId: null }, physician, vc, now))).toBe('NOT_THE_LISTED_UNIT')
    expect(code(decideAppoint(facts, physician, { ...vc, unitId: 'other' }, now))).toBe('NOT_YOUR_UNIT')
  })

  test('K4: one fast läkarkontakt and one overall coordination at a time; the former must have ended', () => {
    for (const type of ['FIXED_PHYSICIAN', 'COORDINATING_CONTACT'] as const) {
      const appointment = { ...physician, type }
      const taken = { ...facts, contacts: [held({ type })] }
      expect(code(decideAppoint(taken, appointment, vc, now))).toBe('CONTACT_TAKEN')
      const former = { ...facts, contacts: [held({ type, to: '2026-11-20T09:00:00.000Z' })] }
      expect(code(decideAppoint(former, appointment, vc, now))).toBe('done')
      expect(decideAppoint(former, { ...appointment, from: '2026-11-19' }, vc, now)).toMatchObject({
        refusal: { code: 'CONTACT_OVERLAPS', path: ['from'], params: { date: '2026-11-20' } },
      })
      const struck = { ...facts, contacts: [held({ type, struckAt: now })] }
      expect(code(decideAppoint(struck, appointment, vc, now))).toBe('done')
    }
  })

  test('P2, K4: nine care contacts at a time and no tenth; the place of one that ended is free', () => {
    const nine = Array.from({ length: 9 }, (_, n) => held({ type: 'CARE_CONTACT', slot: n + 1 }))
    expect(decideAppoint({ ...facts, contacts: nine.slice(0, 8) }, care, vc, now)).toMatchObject({
      changes: { slot: 9 },
    })
    expect(decideAppoint({ ...facts, contacts: nine }, care, vc, now)).toMatchObject({
      refusal: { code: 'CONTACTS_FULL', params: { most: 9 } },
    })
    const oneLess = nine.map((one) => (one.slot === 4 ? { ...one, to: '2026-11-20T09:00:00.000Z' } : one))
    expect(decideAppoint({ ...facts, contacts: oneLess }, care, vc, now)).toMatchObject({ changes: { slot: 4 } })
  })

  test('K7: a physician for life-sustaining treatment stands beside the fast läkarkontakt, from any unit', () => {
    const specialist = { ...physician, type: 'LIFE_SUSTAINING_PHYSICIAN' } as const
    const elsewhere = { ...facts, contacts: [held()], unit: { id: 'ward', kind: 'HOSPITAL_WARD' } } as const
    expect(decideAppoint(elsewhere, specialist, vc, now)).toMatchObject({ ok: true, changes: { slot: null } })
    expect(
      code(
        decideAppoint(
          { ...facts, contacts: [held({ ...held(), type: specialist.type, slot: null })] },
          physician,
          vc,
          now,
        ),
      ),
    ).toBe('done')
  })

  test('K1: in municipal health care somebody licensed, by name; elsewhere a function will do', () => {
    const theirs = { ...facts, unit: { id: 'hsv', kind: 'MUNICIPAL_HEALTH_CARE' } } as const
    expect(code(decideAppoint({ ...theirs, profession: 'NURSE' }, care, municipality, now))).toBe('done')
    expect(code(decideAppoint({ ...theirs, profession: 'COORDINATOR' }, care, municipality, now))).toBe(
      'PERSON_NOT_AT_UNIT',
    )
    const asFunction = { ...care, personId: null, functionName: 'Sjuksköterskan i tjänst' }
    expect(code(decideAppoint(theirs, asFunction, municipality, now))).toBe('PERSON_REQUIRED')
    expect(code(decideAppoint(facts, asFunction, vc, now))).toBe('done')
  })

  test('P2: a person or a function, never both or neither; a physician where one is asked for', () => {
    expect(code(decideAppoint(facts, { ...care, functionName: 'Sjuksköterskan' }, vc, now))).toBe('PERSON_OR_FUNCTION')
    expect(code(decideAppoint(facts, { ...care, personId: null }, vc, now))).toBe('PERSON_OR_FUNCTION')
    expect(code(decideAppoint({ ...facts, profession: 'NURSE' }, physician, vc, now))).toBe('PERSON_NOT_AT_UNIT')
    expect(code(decideAppoint({ ...facts, profession: null }, care, vc, now))).toBe('PERSON_NOT_AT_UNIT')
    expect(code(decideAppoint(facts, { ...physician, personId: null, functionName: 'Läkaren' }, vc, now))).toBe(
      'PERSON_REQUIRED',
    )
  })

  test('K4: the municipality appoints its own care contacts only; a ward and Läkarmedverkan none', () => {
    for (const type of [
      'FIXED_PHYSICIAN',
      'SOCIAL_CONTACT',
      'COORDINATING_CONTACT',
      'LIFE_SUSTAINING_PHYSICIAN',
    ] as const)
      expect(code(decideAppoint(facts, { ...physician, type }, municipality, now))).toBe('CONTACT_TYPE_NOT_YOURS')
    for (const unitKind of ['HOSPITAL_WARD', 'LAKARMEDVERKAN'] as const)
      expect(code(decideAppoint(facts, care, { unitId: 'vc', unitKind }, now))).toBe('CONTACT_TYPE_NOT_YOURS')
  })
})

describe('to end and to strike', () => {
  const ours = { unitId: 'vc', listedUnitId: 'vc' }

  test('G4: ends now and once, and may be struck afterwards, once', () => {
    expect(decideEndContact(held(), ours, now)).toEqual({ ok: true, changes: { to: now } })
    const ended = held({ to: '2026-11-20T09:00:00.000Z' })
    expect(decideEndContact(ended, ours, now)).toMatchObject({ refusal: { code: 'CONTACT_ENDED' } })
    expect(decideStrikeContact(ended, ours, now)).toEqual({ ok: true, changes: { struckAt: now } })
    expect(decideStrikeContact(held({ struckAt: now }), ours, now)).toMatchObject({
      refusal: { code: 'CONTACT_ENDED' },
    })
    expect(decideEndContact(held({ struckAt: now }), ours, now)).toMatchObject({ refusal: { code: 'CONTACT_ENDED' } })
  })

  test('K2: the unit where the patient is listed now ends the former fast läkarkontakt, and no other contact of it', () => {
    const moved = { unitId: 'new', listedUnitId: 'new' }
    expect(decideEndContact(held(), moved, now).ok).toBe(true)
    const nurse = held({ type: 'CARE_CONTACT' })
    for (const decide of [decideEndContact, decideStrikeContact])
      expect(decide(nurse, moved, now)).toMatchObject({ refusal: { code: 'NOT_YOUR_CONTACT' } })
  })

  test('K7: the unit that appointed a specialist elsewhere ends it, too', () => {
    const specialist = held({ type: 'LIFE_SUSTAINING_PHYSICIAN', slot: null, unitId: 'ward' })
    expect(decideEndContact(specialist, { unitId: 'vc', listedUnitId: null }, now).ok).toBe(true)
  })
})

describe('how to reach them', () => {
  const id = '00000000-0000-4000-8000-000000000001'
  const input = { commandId: id, patientId: id, type: 'FIXED_PHYSICIAN', unitId: id, personId: id, from: '2026-11-24' }

  test('K3: channel and hours are mandatory', () => {
    const { error } = appointContactInput.safeParse({ ...input, channel: ' ', hours: '' })
    expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['channel', 'REQUIRED'],
      ['hours', 'REQUIRED'],
    ])
    expect(appointContactInput.safeParse({ ...input, channel: '035-13 10 00', hours: 'vardagar 8–16' }).success).toBe(
      true,
    )
  })
})
