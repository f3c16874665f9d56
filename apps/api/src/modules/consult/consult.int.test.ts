import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { addDays, atTime } from '@lih/domain/time/civil'
import { beforeAll, describe, expect, test } from 'vitest'
import { type LineName, plantLines, send } from '../../../test/on-call.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { ownWorld } from '../../../test/world.ts'
import { inTransaction } from '../../db/transaction.ts'

const world = await ownWorld()
let line: Record<LineName, string>
beforeAll(async () => {
  line = await plantLines(world)
})

const now = atTime('2026-10-12', '10:00')
const number = readFileSync(
  new URL('../../../../../packages/domain/src/identity/fixtures/test-personnummer.txt', import.meta.url),
  'utf8',
).slice(0, 12)

type Answer = { consultId: string | null; userErrors: [] }
const ask = (who: StaffName, change: Readonly<Record<string, unknown>> = {}, at = now) =>
  send<Answer>(world, world.actor[who], at, {
    mutation: 'askConsult',
    type: 'AskConsultInput',
    fields: 'consultId',
    input: {
      lineId: line.medicine,
      urgency: 'TODAY',
      situation: 'Svullet ben sedan två dagar.',
      question: 'Ska vi börja med antikoagulantia?',
      ...change,
    },
  })
const act = (who: StaffName, consultId: unknown, expectedVersion: number, event: string, text?: string, at = now) =>
  send<Answer>(world, world.actor[who], at, {
    mutation: 'actOnConsult',
    type: 'ActOnConsultInput',
    fields: 'consultId',
    input: { consultId, expectedVersion, event, text },
  })
const asked = async (
  change: Readonly<Record<string, unknown>> = {},
  who: StaffName = 'vcPhysician',
): Promise<string> => {
  const { answer, codes, denied } = await ask(who, change)
  if (!answer?.consultId) throw new Error(JSON.stringify({ codes, denied }))
  return answer.consultId
}

type Row = {
  id: string
  version: number
  status: string
  dueAt: string
  askedAt: string
  acknowledgedAt: string | null
  acknowledgedBy: { id: string } | null
  closedAt: string | null
  patient: { id: string } | null
  messages: { kind: string; text: string; at: string }[]
  may: string[]
}
const fields = `id version status dueAt askedAt acknowledgedAt acknowledgedBy { id } closedAt patient { id } messages { kind text at } may`
const listed = async (who: StaffName, at = now, listId = randomUUID()) => {
  const document = `query ($listId: ID!) { consults(listId: $listId) { rows { ${fields} } } }`
  const { data, errors } = await world.as(world.actor[who], at).ask<{ consults: { rows: Row[] } }>(document, { listId })
  return { rows: data?.consults.rows ?? [], denied: errors?.[0]?.extensions['reason'] }
}
const seenBy = async (who: StaffName, id: string, at = now) => (await listed(who, at)).rows.find((row) => row.id === id)
const opened = async (who: StaffName, patientId: string, at: string) => {
  const document = `query ($id: ID!) { patient(id: $id) { id } patientConsults(patientId: $id) { id } }`
  const { data, errors } = await world
    .as(world.actor[who], at)
    .ask<{ patientConsults: { id: string }[] }>(document, { id: patientId })
  return data?.patientConsults?.map(({ id }) => id) ?? errors?.[0]?.extensions['reason']
}
const stored = async () => ({
  consults: [...(await world.owner`select id, version, status from consult order by id`)],
  messages: [...(await world.owner`select id from consult_message order by id`)],
  audit: [...(await world.owner`select id from audit where action like 'consult:%' order by id`)],
})

describe('from question to answer', () => {
  test('O2: both units see it, each with what it may do; acknowledged, asked back, replied to, answered, times kept', async () => {
    const id = await asked()
    expect(await seenBy('vcPhysician', id)).toMatchObject({ status: 'ASKED', may: ['WITHDRAW'], patient: null })
    expect(await seenBy('secondWardPhysician', id)).toMatchObject({
      may: ['ACKNOWLEDGE', 'ANSWER', 'ASK_BACK'],
      dueAt: atTime('2026-10-12', '22:00'),
    })
    const steps = [
      ['wardPhysician', 'ACKNOWLEDGE', undefined, '10:05'],
      ['wardPhysician', 'ASK_BACK', 'Hur är njurfunktionen?', '10:06'],
      ['secondVcPhysician', 'REPLY', 'eGFR 58.', '10:20'],
      ['secondWardPhysician', 'ANSWER', 'Ja, ge apixaban enligt vikt.', '10:25'],
    ] as const
    for (const [version, [who, event, text, time]] of steps.entries()) {
      expect((await act(who, id, version, event, text, atTime('2026-10-12', time))).codes).toEqual([])
    }
    expect(await seenBy('vcNurse', id, atTime('2026-10-12', '11:00'))).toMatchObject({
      status: 'ANSWERED',
      version: 4,
      askedAt: now,
      acknowledgedAt: atTime('2026-10-12', '10:05'),
      acknowledgedBy: { id: world.actor.wardPhysician.personId },
      closedAt: atTime('2026-10-12', '10:25'),
      messages: [
        { kind: 'ASK_BACK', text: 'Hur är njurfunktionen?', at: atTime('2026-10-12', '10:06') },
        { kind: 'REPLY', text: 'eGFR 58.' },
        { kind: 'ANSWER', text: 'Ja, ge apixaban enligt vikt.' },
      ],
      may: [],
    })
  })

  test('G5: both units’ portals are told, and nobody else', async () => {
    const id = await asked()
    const [job] = await world.owner<{ payload: { units: string[]; patientIds: string[] } }[]>`
      select payload from graphile_worker._private_jobs order by id desc limit 1`
    expect(job?.payload).toMatchObject({ patientIds: [] })
    expect(job?.payload.units.toSorted()).toEqual([world.unit.vc, world.unit.ward].sort())
    expect(await seenBy('otherVcPhysician', id)).toBe(undefined)
    expect(await seenBy('otherWardPhysician', id)).toBe(undefined)
  })

  test('O2: only the asked answer and only the asker withdraws; what is closed stays closed', async () => {
    const id = await asked()
    expect((await act('vcPhysician', id, 0, 'ANSWER', 'Ja.')).codes).toEqual(['NOT_THE_SPECIALIST'])
    expect((await act('wardPhysician', id, 0, 'WITHDRAW', 'Nej.')).codes).toEqual(['NOT_THE_ASKER'])
    expect((await act('otherWardPhysician', id, 0, 'ANSWER', 'Ja.')).codes).toEqual(['consultId.NOT_FOUND'])
    expect((await act('vcPhysician', id, 0, 'REPLY', 'Ja.')).codes).toEqual(['CONSULT_NOT_ASKED_BACK'])
    expect((await act('vcPhysician', id, 0, 'WITHDRAW', 'Löst på telefon.')).codes).toEqual([])
    expect((await act('wardPhysician', id, 1, 'ANSWER', 'Ja.')).codes).toEqual(['CONSULT_CLOSED'])
    expect((await act('wardPhysician', randomUUID(), 0, 'ANSWER', 'Ja.')).codes).toEqual(['consultId.NOT_FOUND'])
  })

  test('G6: answered twice at once, one counts; an old version is refused; the same command has one effect', async () => {
    const id = await asked()
    const both = await Promise.all(['Ja.', 'Nej.'].map((text) => act('wardPhysician', id, 0, 'ANSWER', text)))
    expect(both.flatMap(({ codes }) => codes)).toHaveLength(1)
    expect((await act('wardPhysician', id, 0, 'ANSWER', 'Ja.')).codes).toEqual(['expectedVersion.STALE'])
    const commandId = randomUUID()
    const first = await ask('vcPhysician', { commandId })
    const again = await ask('vcPhysician', { commandId })
    expect(again.answer?.consultId).toBe(first.answer?.consultId)
    expect((await ask('vcPhysician', { commandId, question: 'Annat?' })).codes).toEqual(['commandId.COMMAND_REUSED'])
  })

  test.each([
    ['an empty question', { question: ' ' }, ['question.REQUIRED']],
    ['a text of a million characters', { situation: 'å'.repeat(1_000_000) }, ['situation.TOO_LONG']],
    ['a personnummer without a patient', { background: `Gäller ${number}` }, ['background.PERSONAL_NUMBER_IN_TEXT']],
    ['a line that is none', { lineId: randomUUID() }, ['lineId.NOT_A_CHOICE']],
  ])('O2, G6: %s is refused, and nothing is stored', async (_title, change, codes) => {
    const before = await stored()
    expect(await ask('vcPhysician', change)).toMatchObject({ answer: { consultId: null }, codes })
    expect(await stored()).toEqual(before)
  })

  test('O2: the beredskapsjour is called, not consulted', async () => {
    expect((await ask('vcPhysician', { lineId: line.jour })).codes).toEqual(['lineId.NOT_A_CHOICE'])
  })

  test.each([
    ['vcNurse', 'WRONG_PROFESSION'],
    ['wardPhysician', 'WRONG_UNIT'],
    ['municipalNurse', 'WRONG_UNIT'],
  ] as const)('G2: the %s asks no specialty: %s', async (who, denied) => {
    expect(await ask(who)).toMatchObject({ answer: null, denied })
  })

  test('G2: the municipality reads no consults', async () => {
    expect(await listed('municipalNurse')).toEqual({ rows: [], denied: 'WRONG_UNIT' })
  })
})

describe('about a patient', () => {
  test('O2, S1: the asked ward takes part in the care from the question until two weeks after the answer', async () => {
    const patientId = await world.patient()
    expect(await opened('wardPhysician', patientId, now)).toBe('NO_CARE_RELATION')
    const id = await asked({ patientId, situation: `Gäller ${number}, svullet ben.` })
    const later = atTime('2026-10-13', '09:00')
    expect(await opened('wardPhysician', patientId, later)).toEqual([id])
    expect(await opened('otherWardPhysician', patientId, later)).toBe('NO_CARE_RELATION')
    expect((await act('wardPhysician', id, 0, 'ANSWER', 'Ja.', later)).codes).toEqual([])
    const after = (days: number, time: string) => atTime(addDays('2026-10-13', days), time)
    expect(await opened('wardPhysician', patientId, after(13, '23:00'))).toEqual([id])
    expect(await opened('wardPhysician', patientId, after(14, '10:01'))).toBe('CARE_RELATION_ENDED')
    expect(await opened('vcPhysician', patientId, after(14, '10:01'))).toEqual([id])
  })

  test('O2, G2: nobody asks about a patient in whose care the own unit takes no part', async () => {
    const patientId = await world.patient({ listed: 'distantVc', responsible: 'distantVc' })
    const before = await stored()
    expect(await ask('vcPhysician', { patientId })).toMatchObject({ answer: null, denied: 'NO_CARE_RELATION' })
    expect(await stored()).toEqual(before)
    const [log] =
      await world.owner`select kind, view, reason from access_log where patient_ids @> array[${patientId}::uuid] order by id desc limit 1`
    expect(log).toEqual({ kind: 'DENIED', view: 'askConsult', reason: 'NO_CARE_RELATION' })
  })

  test('S7: the question, the answer and each list of them are logged', async () => {
    const patientId = await world.patient()
    const id = await asked({ patientId })
    const listId = randomUUID()
    await listed('wardNurse', now, listId)
    await listed('wardNurse', now, listId)
    await act('wardPhysician', id, 0, 'ACKNOWLEDGE')
    const rows =
      await world.owner`select kind, view from access_log where patient_ids @> array[${patientId}::uuid] order by id`
    expect(rows).toEqual([
      { kind: 'PATIENT', view: 'askConsult' },
      { kind: 'LIST', view: 'consults' },
      { kind: 'PATIENT', view: 'actOnConsult' },
    ])
  })

  test('S1: past the commands the app’s role sees a consult without a patient only as one of its units', async () => {
    const own = await asked()
    const patientId = await world.patient()
    const about = await asked({ patientId })
    const raw = (who: StaffName) =>
      inTransaction(world.db.app, world.actor[who], now, async ({ sql }) => {
        const rows = await sql<{ id: string }[]>`select id from consult where id = any (${[own, about]}::uuid[])`
        return rows.map(({ id }) => id).sort()
      })
    expect(await raw('vcNurse')).toEqual([own, about].sort())
    expect(await raw('wardNurse')).toEqual([own, about].sort())
    for (const who of ['otherVcPhysician', 'otherWardPhysician', 'lmPhysician', 'municipalNurse'] as const)
      expect(await raw(who)).toEqual([])
  })
})
