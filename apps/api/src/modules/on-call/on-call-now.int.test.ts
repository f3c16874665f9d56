import { onCallAt } from '@lih/domain/on-call/on-call-at'
import { atTime } from '@lih/domain/time/civil'
import { beforeAll, describe, expect, test } from 'vitest'
import { type LineName, phoneOf, plantLines, plantShift } from '../../../test/on-call.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()
let line: Record<LineName, string>
beforeAll(async () => {
  line = await plantLines(world)
  await world.owner`update contact_channel set on_call_line_id = ${line.jour}, hours = '[{"days":"ALL","from":"07:00","to":"19:00"}]'
    where enrolled_only`
  await plantShift(world, line.jour, 'lmPhysician', { on: '2026-10-23', to: '20:00' })
  await plantShift(world, line.jour, 'secondLmPhysician', { on: '2026-10-23', from: '20:00', phone: phoneOf(1) })
  await plantShift(world, line.jour, 'vcPhysician', { on: '2026-10-24', from: '20:00', to: '08:00', phone: phoneOf(2) })
  await plantShift(world, line.medicine, 'wardPhysician', { on: '2026-10-24', from: '08:00', to: '08:00' })
})

type Board = {
  lines: {
    label: string
    callRight: string
    ownNumber: string
    ownOpen: { from: string; to: string }[]
    shifts: { from: string; to: string; phone: string; person: { name: string } }[]
    gaps: { from: string; to: string }[]
  }[]
}
const board = async (who: StaffName, at: string) => {
  const document = `{ onCallNow { lines { label callRight ownNumber ownOpen { from to } gaps { from to }
    shifts { from to phone person { name } } } } }`
  return (await world.as(world.actor[who], at).ask<{ onCallNow: Board }>(document)).data?.onCallNow.lines ?? []
}
const nowOf = async (at: string, asked = at) => {
  const [jour] = await board('municipalNurse', asked)
  if (!jour) throw new Error('no line')
  const shifts = jour.shifts.map(({ person, ...shift }) => ({ ...shift, person: person.name }))
  return onCallAt({ shifts, own: { number: jour.ownNumber, open: jour.ownOpen }, gaps: jour.gaps }, at)
}

describe('on call now', () => {
  test('O1: every portal sees both kinds of line, and for whom it may call', async () => {
    const at = atTime('2026-10-24', '21:00')
    const rights = async (who: StaffName) => (await board(who, at)).map(({ label, callRight }) => [label, callRight])
    expect(await rights('municipalNurse')).toEqual([
      ['Allmänmedicinska beredskapsjouren', 'ENROLLED_ONLY'],
      ['Medicinjouren', 'THROUGH_DOCTOR'],
    ])
    for (const who of ['wardNurse', 'lmPhysician', 'vcCoordinator', 'clinicPhysician'] as const)
      expect(await rights(who)).toEqual([
        ['Allmänmedicinska beredskapsjouren', 'ENROLLED_ONLY'],
        ['Medicinjouren', 'ANY_PATIENT'],
      ])
  })

  test('O1, G7: an answer of the evening before tells each change of the night with 25 hours to the minute', async () => {
    const asked = atTime('2026-10-23', '19:30')
    const at = async (day: string, time: string) => (await nowOf(atTime(day, time), asked)).now
    expect(await at('2026-10-23', '19:59')).toMatchObject({ person: 'Sofia Ek', number: phoneOf(0) })
    expect(await at('2026-10-23', '20:00')).toMatchObject({ person: 'Per Wallin', number: phoneOf(1) })
    expect(await at('2026-10-24', '07:59')).toMatchObject({ person: 'Per Wallin', to: atTime('2026-10-24', '08:00') })
    expect(await at('2026-10-25', '02:30')).toMatchObject({ person: 'Örjan Öman', to: atTime('2026-10-25', '08:00') })
    expect(await at('2026-10-25', '07:59')).toMatchObject({ person: 'Örjan Öman' })
  })

  test('O1: in the gap the line’s own number while it is open, then nothing; the next is named', async () => {
    expect(await nowOf(atTime('2026-10-24', '12:00'))).toMatchObject({
      now: { person: null, number: '035-000099', to: atTime('2026-10-24', '19:00') },
      gap: { to: atTime('2026-10-24', '20:00') },
    })
    expect(await nowOf(atTime('2026-10-24', '19:00'))).toMatchObject({
      now: null,
      next: { person: 'Örjan Öman', from: atTime('2026-10-24', '20:00') },
      changesAt: atTime('2026-10-24', '20:00'),
    })
  })
})

describe('whom to call for a patient', () => {
  const call = async (patientId: string, at: string) => {
    const document = `query ($id: ID!) { patient(id: $id) { responsibility { callNow { label number person until }
      callNext { label number person } callGap { label until } callChangesAt } } }`
    const { data } = await world
      .as(world.actor.vcPhysician, at)
      .ask<{ patient: { responsibility: unknown } }>(document, { id: patientId })
    return data?.patient.responsibility
  }

  test('M11, O1: outside office hours an enrolled patient’s number is that of the doctor on duty', async () => {
    const patientId = await world.patient({ enrolled: 'municipality' })
    expect(await call(patientId, atTime('2026-10-23', '18:00'))).toEqual({
      callNow: {
        label: 'Allmänmedicinska beredskapsjouren',
        number: phoneOf(0),
        person: 'Sofia Ek',
        until: atTime('2026-10-23', '20:00'),
      },
      callNext: { label: 'Allmänmedicinska beredskapsjouren', number: phoneOf(1), person: 'Per Wallin' },
      callGap: null,
      callChangesAt: atTime('2026-10-23', '20:00'),
    })
  })
  test('M11, O1: in a gap the line’s own number if it is open, else the next lawful way, and it is said', async () => {
    const patientId = await world.patient({ enrolled: 'municipality' })
    const gap = { label: 'Allmänmedicinska beredskapsjouren', until: atTime('2026-10-24', '20:00') }
    expect(await call(patientId, atTime('2026-10-24', '18:59'))).toMatchObject({
      callNow: { number: '035-000099', person: null },
      callGap: gap,
    })
    expect(await call(patientId, atTime('2026-10-24', '19:00'))).toMatchObject({
      callNow: { number: '1177' },
      callGap: gap,
    })
  })
  test('M11, O1: who is not enrolled is never sent to the doctor on duty', async () => {
    const patientId = await world.patient()
    expect(await call(patientId, atTime('2026-10-23', '18:00'))).toMatchObject({
      callNow: { number: '1177' },
      callGap: null,
    })
  })
})
