import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { act, mustAct } from '../../../test/acts.ts'
import {
  goesHome,
  handoverProposed,
  lmConfirms,
  on,
  proposed,
  running,
  type Story,
  vcConfirms,
} from '../../../test/support-story.ts'
import { traceOf } from '../../../test/trace.ts'
import { ownWorld } from '../../../test/world.ts'
import type { Actor } from '../../context.ts'

const world = await ownWorld()

const at = on(1, '09:00')
const later = (seconds: number) => new Date(Date.parse(at) + seconds * 1000).toISOString()

type DoneAct = { readonly story: Story; readonly actor: Actor; readonly undoneId: string }

const done = async (
  mutation: string,
  actor: Actor,
  story: Story,
  input: Readonly<Record<string, unknown>>,
): Promise<DoneAct> => {
  const undoneId = randomUUID()
  await mustAct(world, actor, at, mutation, { commandId: undoneId, patientId: story.patientId, ...input })
  return { story, actor, undoneId }
}

const undo = ({ story, actor, undoneId }: DoneAct, when = later(9), rest: Readonly<Record<string, unknown>> = {}) =>
  act(world, actor, when, 'undo', { patientId: story.patientId, undoneId, ...rest })

const codes = (answer: { readonly userErrors: readonly { readonly code: string }[] }) =>
  answer.userErrors.map(({ code }) => code)

const assigned = async (): Promise<DoneAct> => {
  const story = await running(world)
  const [row] = await world.owner<{ version: number }[]>`select version from support where id = ${story.supportId}`
  const personId = world.actor.secondLmPhysician.personId
  const input = { supportId: story.supportId, expectedVersion: row?.version, personId }
  return done('assignSupport', world.actor.secondLmPhysician, story, input)
}

const recorded = async (): Promise<DoneAct> => {
  const story = await running(world)
  const contact = { counterpart: 'PATIENT', mode: 'PHONE', at, outcome: 'Mår bra', nextOn: null }
  return done('recordFollowUp', world.actor.lmPhysician, story, { supportId: story.supportId, ...contact })
}

const appointment = () => ({
  type: 'FIXED_PHYSICIAN',
  unitId: world.unit.vc,
  personId: world.actor.vcPhysician.personId,
  from: '2026-10-01',
  channel: '035-000020',
  hours: 'Vardagar 8–16',
})
const appointed = async (): Promise<DoneAct> =>
  done('appointContact', world.actor.vcNurse, await running(world), appointment())

const ended = async (): Promise<DoneAct> => {
  const { story, actor } = await appointed()
  const [row] = await world.owner<{ id: string }[]>`select id from named_contact where patient_id = ${story.patientId}`
  return done('endContact', actor, story, { contactId: row?.id, expectedVersion: 0, reason: 'REPLACED' })
}

const versionOf = async ({ supportId }: Story): Promise<number> => {
  const [row] = await world.owner<{ version: number }[]>`select version from support where id = ${supportId}`
  return row?.version ?? 0
}

/** The receiving unit says what it says last: with a yes the plan is confirmed. */
const answered = async (answer: Readonly<Record<string, unknown>> = { answer: 'CONFIRMED' }): Promise<DoneAct> => {
  const story = await proposed(world)
  await lmConfirms(world, story, on(-1, '10:00'))
  const given = { supportId: story.supportId, expectedVersion: await versionOf(story), ...answer }
  return done('answerSupport', world.actor.vcPhysician, story, given)
}

/** The receiving unit's answer as it stands, and the kinds of message in the dialogue. */
const planOf = async ({ supportId }: Story) => {
  const [answer] = await world.owner`
    select state, answered_at, answered_by from support_answer where support_id = ${supportId} and party = 'RECEIVING_UNIT'`
  const said = await world.owner`select kind from support_message where support_id = ${supportId} order by at, id`
  return { answer, said: said.map(({ kind }) => kind) }
}

describe('promise 12: what was done a moment ago is taken back by an act of its own', () => {
  test('a physician who took a patient gives the responsibility back', async () => {
    const deed = await assigned()
    const { patient } = await undo(deed)
    expect(patient?.support?.lmPhysician?.id).toBe(world.actor.lmPhysician.personId)
    expect(patient?.responsibility).toMatchObject({
      since: later(9),
      physician: { id: world.actor.lmPhysician.personId },
    })
  })

  test('a recorded contact is struck, and stays readable', async () => {
    const deed = await recorded()
    expect((await undo(deed)).patient?.support?.followUps).toEqual([])
    const rows =
      await world.owner`select struck_at, struck_reason from follow_up where patient_id = ${deed.story.patientId}`
    expect(rows).toEqual([{ struckAt: later(9), struckReason: 'Ångrat direkt' }])
  })

  test('a named contact is struck; an ended one goes on', async () => {
    const contact = ({ story }: DoneAct) =>
      world.owner`select upper_inf(period) as open, end_reason, struck_reason from named_contact where patient_id = ${story.patientId}`
    const [first, second] = [await appointed(), await ended()]
    await undo(first)
    await undo(second)
    expect(await contact(first)).toEqual([{ open: true, endReason: null, struckReason: 'Ångrat direkt' }])
    expect(await contact(second)).toEqual([{ open: true, endReason: null, struckReason: null }])
  })

  test('M4: an answer to a plan goes back, and that it was taken back stands in the dialogue', async () => {
    const deed = await answered()
    const { patient } = await undo(deed)
    expect(patient?.support).toMatchObject({ phase: 'PLANNED', lmPhysician: { id: world.actor.lmPhysician.personId } })
    const { answer, said } = await planOf(deed.story)
    expect(answer).toEqual({ state: 'WAITING', answeredAt: null, answeredBy: null })
    expect(said).toEqual(['CONFIRMATION', 'CONFIRMATION', 'TAKEN_BACK'])
  })

  test('M4: a changed answer goes back to the one before, with who gave it and when', async () => {
    const { story } = await answered()
    const no = { supportId: story.supportId, expectedVersion: await versionOf(story), answer: 'DECLINED' }
    const actor = world.actor.secondVcPhysician
    const deed = await done('answerSupport', actor, story, { ...no, reasonCode: 'NO_CAPACITY' })
    expect((await undo(deed)).patient?.support?.phase).toBe('CONFIRMED')
    const { answer } = await planOf(story)
    expect(answer).toEqual({ state: 'CONFIRMED', answeredAt: at, answeredBy: world.actor.vcPhysician.personId })
  })

  test.each([
    ['assignSupport', assigned],
    ['answerSupport', answered],
    ['recordFollowUp', recorded],
    ['appointContact', appointed],
    ['endContact', ended],
  ])('S7: taking %s back is recorded, logged and announced', async (command, prepare) => {
    const deed = await prepare()
    const before = await traceOf(world, deed.story.patientId)
    expect(codes(await undo(deed))).toEqual([])
    const after = await traceOf(world, deed.story.patientId)
    expect([after.audit - before.audit, after.commands - before.commands, after.jobs - before.jobs]).toEqual([1, 1, 1])
    const [row] =
      await world.owner`select detail from audit where action = 'command:undo' and patient_id = ${deed.story.patientId}`
    expect(row).toEqual({ detail: { undoneId: deed.undoneId, command } })
  })

  test('several in a row, the newest first', async () => {
    const story = await running(world)
    const contact = { supportId: story.supportId, counterpart: 'PATIENT', mode: 'PHONE', at, nextOn: null }
    const first = await done('recordFollowUp', world.actor.lmPhysician, story, { ...contact, outcome: 'Ett' })
    const second = await done('recordFollowUp', world.actor.lmPhysician, story, { ...contact, outcome: 'Två' })
    expect((await undo(second)).patient?.support?.followUps.map(({ outcome }) => outcome)).toEqual(['Ett'])
    expect((await undo(first)).patient?.support?.followUps).toEqual([])
  })
})

describe('promise 12: what is not taken back', () => {
  const refusalOf = async (deed: DoneAct, ...rest: [string?, Record<string, unknown>?]) => {
    const before = await traceOf(world, deed.story.patientId)
    const said = codes(await undo(deed, ...rest))
    const after = await traceOf(world, deed.story.patientId)
    return [...said, after.rows === before.rows ? 'nothing stored' : 'something stored']
  }

  test('after the time, by the server’s clock', async () => {
    expect(await refusalOf(await assigned(), later(61))).toEqual(['UNDO_TOO_LATE', 'nothing stored'])
  })

  test('once something has come after it: assigned again, struck, taken back already', async () => {
    const deed = await assigned()
    await undo(deed)
    expect(await refusalOf(deed)).toEqual(['UNDO_MOVED_ON', 'nothing stored'])
    const contact = await recorded()
    await undo(contact)
    expect(await refusalOf(contact)).toEqual(['UNDO_MOVED_ON', 'nothing stored'])
    const named = await appointed()
    await undo(named)
    expect(await refusalOf(named)).toEqual(['UNDO_MOVED_ON', 'nothing stored'])
  })

  test('M4: an answer that another party has acted on', async () => {
    const deed = await answered({ answer: 'QUESTION', text: 'Vem tar proverna?' })
    const { patientId, supportId } = deed.story
    const reply = { patientId, supportId, expectedVersion: await versionOf(deed.story), party: 'RECEIVING_UNIT' }
    await mustAct(world, world.actor.wardPhysician, later(5), 'replySupport', { ...reply, text: 'Vi.' })
    expect(await refusalOf(deed)).toEqual(['UNDO_MOVED_ON', 'nothing stored'])
  })

  test('M5: an answer by which the support started', async () => {
    const story = await proposed(world)
    await vcConfirms(world, story, on(-1, '10:00'))
    await goesHome(world, story, on(0, '13:00'))
    const yes = { supportId: story.supportId, expectedVersion: await versionOf(story), answer: 'CONFIRMED' }
    const { lmPhysician } = world.actor
    const deed = await done('answerSupport', lmPhysician, story, { ...yes, physicianId: lmPhysician.personId })
    expect(await refusalOf(deed)).toEqual(['UNDO_NOT_POSSIBLE', 'nothing stored'])
  })

  test('an ended contact whose place somebody else has taken', async () => {
    const deed = await ended()
    const next = { ...appointment(), personId: world.actor.secondVcPhysician.personId, from: '2026-10-13' }
    await mustAct(world, deed.actor, later(5), 'appointContact', { patientId: deed.story.patientId, ...next })
    expect(await refusalOf(deed)).toEqual(['STALE', 'nothing stored'])
  })

  test('what another person did, also a colleague at the same unit', async () => {
    const deed = await recorded()
    expect(await refusalOf({ ...deed, actor: world.actor.secondLmPhysician })).toEqual([
      'UNDO_NOT_POSSIBLE',
      'nothing stored',
    ])
  })

  test('what binds, and what nobody did', async () => {
    const story = await handoverProposed(world)
    const actor = world.actor.lmPhysician
    const [bound] = await world.owner<{ id: string }[]>`
      select id from command where name = 'proposeHandover' and person_id = ${actor.personId} order by recorded_at desc limit 1`
    const notPossible = ['UNDO_NOT_POSSIBLE', 'nothing stored']
    expect(await refusalOf({ story, actor, undoneId: bound?.id ?? '' })).toEqual(notPossible)
    expect(await refusalOf({ story, actor, undoneId: randomUUID() })).toEqual(notPossible)
  })

  test('G6: on a page that shows another patient', async () => {
    const [mine, other] = [await recorded(), await running(world)]
    expect(await refusalOf(mine, later(9), { patientId: other.patientId })).toEqual([
      'PATIENT_MISMATCH',
      'nothing stored',
    ])
  })

  test('G2: from a unit that takes no part', async () => {
    const deed = await recorded()
    const answer = await undo({ ...deed, actor: world.actor.otherVcPhysician })
    expect(answer).toMatchObject({ patient: null, fault: { code: 'NO_CARE_RELATION' } })
  })
})
