import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { StaffName } from '../../../test/organisation.ts'
import { ownWorld } from '../../../test/world.ts'
import type { Actor } from '../../context.ts'

const world = await ownWorld()
const at = '2026-11-24T08:42:00.000Z'
const said = { message: 'Knappen syns inte i mörkt läge.', page: 'Arbetslistan', replyTo: '070-174 06 05' }
const number = readFileSync(
  new URL('../../../../../packages/domain/src/identity/fixtures/test-personnummer.txt', import.meta.url),
  'utf8',
).slice(0, 12)

type Payload = {
  readonly sent: boolean
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[]
}

const send = async (actor: Actor | undefined, input: Readonly<Record<string, unknown>> = said) => {
  const document =
    'mutation ($input: SendFeedbackInput!) { sendFeedback(input: $input) { sent userErrors { code path } } }'
  const variables = { input: { commandId: randomUUID(), ...input } }
  const { data, errors } = await world.as(actor, at).ask<{ sendFeedback: Payload }>(document, variables)
  return { answer: data?.sendFeedback ?? null, fault: errors?.[0]?.extensions ?? null }
}

const stored = async () => ({
  feedback: [...(await world.owner`select id, sent_at, unit_id, page, message, reply_to from feedback order by id`)],
  audit: [...(await world.owner`select action, person_id, patient_id, subject_id, detail from audit order by at, id`)],
  commands: [...(await world.owner`select id from command order by id`)],
})
const before = async () => (await stored()).feedback.length
const done = { sent: true, userErrors: [] }

describe('sendFeedback', () => {
  test('DOS-lagen: what is said is kept with unit and time, and the audit trail says who, not what', async () => {
    const { vcPhysician } = world.actor
    const commandId = randomUUID()
    expect(await send(vcPhysician, { ...said, commandId })).toEqual({ answer: done, fault: null })
    const { feedback, audit } = await stored()
    expect(feedback).toContainEqual({ id: commandId, sentAt: at, unitId: vcPhysician.unitId, ...said })
    expect(audit).toContainEqual({
      action: 'feedback:send',
      personId: vcPhysician.personId,
      patientId: null,
      subjectId: commandId,
      detail: {},
    })
  })

  test('page and answer may be left out', async () => {
    const commandId = randomUUID()
    expect(await send(world.actor.vcPhysician, { commandId, message: 'Bra.' })).toMatchObject({ answer: done })
    const { feedback } = await stored()
    expect(feedback.find(({ id }) => id === commandId)).toMatchObject({ message: 'Bra.', page: null, replyTo: null })
  })

  test('G6: sent twice it is kept once; the same id with another text is refused', async () => {
    const input = { ...said, commandId: randomUUID() }
    const count = await before()
    await send(world.actor.lmPhysician, input)
    expect(await send(world.actor.lmPhysician, input)).toEqual({ answer: done, fault: null })
    expect(await before()).toBe(count + 1)
    expect(await send(world.actor.lmPhysician, { ...input, message: 'Annat.' })).toMatchObject({
      answer: { sent: false, userErrors: [{ code: 'COMMAND_REUSED', path: ['commandId'] }] },
    })
    expect(await before()).toBe(count + 1)
  })

  test('G6: clicked twice at once it is kept once', async () => {
    const input = { ...said, commandId: randomUUID() }
    const count = await before()
    const both = await Promise.all([send(world.actor.lmPhysician, input), send(world.actor.lmPhysician, input)])
    expect(both.map(({ answer }) => answer)).toEqual([done, done])
    expect(await before()).toBe(count + 1)
  })

  test.each(['wardNurse', 'lmPhysician', 'vcPhysician', 'municipalNurse'] as const satisfies readonly StaffName[])(
    'the %s may, whatever the purpose of the assignment',
    async (who) => {
      for (const purpose of ['CARE', 'FOLLOW_UP', 'ADMINISTRATION'] as const) {
        expect(await send({ ...world.actor[who], purpose })).toEqual({ answer: done, fault: null })
      }
    },
  )

  test('G2: nobody is asked to sign in, and nothing is kept', async () => {
    const count = await before()
    expect(await send(undefined)).toMatchObject({ answer: null, fault: { code: 'UNAUTHENTICATED' } })
    expect(await before()).toBe(count)
  })

  test.each([
    ['an empty message', { message: '  ' }, 'message', 'REQUIRED'],
    ['a message of a million characters', { message: 'å'.repeat(1_000_000) }, 'message', 'TOO_LONG'],
    ['a control character', { message: 'Hej\u0007' }, 'message', 'CONTROL_CHARACTER'],
    ['a personnummer in the message', { message: `Gäller ${number}` }, 'message', 'PERSONAL_NUMBER_IN_TEXT'],
    ['a personnummer as page', { page: number }, 'page', 'PERSONAL_NUMBER_IN_TEXT'],
    ['an answer to nowhere', { replyTo: 'Anna' }, 'replyTo', 'NOT_A_REPLY_ADDRESS'],
  ])('S1, G6: %s stores nothing and says where', async (_, change, path, code) => {
    const kept = await stored()
    expect(await send(world.actor.vcPhysician, { ...said, ...change })).toEqual({
      answer: { sent: false, userErrors: [{ code, path: [path] }] },
      fault: null,
    })
    expect(await stored()).toEqual(kept)
  })
})

test('S1: the app can write feedback of its own unit only, and read none', async () => {
  const { unitId } = world.actor.vcPhysician
  const row = [randomUUID(), at, unitId, 'Hej']
  const insert = 'insert into feedback (id, sent_at, unit_id, message) values ($1, $2, $3, $4)'
  await expect(world.db.app.unsafe(insert, row)).rejects.toMatchObject({ code: '42501' })
  for (const statement of ['select * from feedback', "update feedback set message = ''", 'delete from feedback'])
    await expect(world.db.app.unsafe(statement), statement).rejects.toMatchObject({ code: '42501' })
})
