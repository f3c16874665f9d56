import { randomUUID } from 'node:crypto'
import { atTime } from '@lih/domain/time/civil'
import { beforeAll, describe, expect, test } from 'vitest'
import { handoverProposed, on, proposed, running } from '../../../test/support-story.ts'
import { toldSince, traceOf } from '../../../test/trace.ts'
import { ownWorld } from '../../../test/world.ts'
import { escalateOverdue } from '../support/overdue.ts'
import { escalateWaiting } from './escalating.ts'

const world = await ownWorld()
const { actor, unit } = world
type Who = (typeof actor)[keyof typeof actor]

type Item = {
  kind: string
  ownerName: string | null
  professions: string[]
  fromUnitName: string | null
  since: string
  until: string
  escalatedAt: string | null
  mine: boolean
  patient: { id: string; family: string } | null
}

const asked = async (who: Who, at: string, listId: string = randomUUID()) => {
  const answer = await world.as(who, at).ask<{ waiting: { items: Item[] } }>(
    `query ($listId: ID!) { waiting(listId: $listId) { at items {
        id kind ownerName professions fromUnitName since until escalatedAt mine patient { id family } } } }`,
    { listId },
  )
  expect(answer.errors).toBeUndefined()
  return { items: answer.data?.waiting.items ?? [], statements: answer.statements }
}
const counted = (who: Who, at: string) =>
  world
    .as(who, at)
    .ask<{ waitingCount: { mine: number; unit: number; late: number } }>('{ waitingCount { mine unit late } }')
const of = async (who: Who, at: string, patientId: string) =>
  (await asked(who, at)).items.filter(({ patient }) => patient?.id === patientId)
const escalations = (patientId: string) =>
  world.owner<{ kind: string; at: string }[]>`
    select kind, escalated_at as at from waiting_escalation where patient_id = ${patientId} order by kind, unit_id`

let plan: Awaited<ReturnType<typeof proposed>>
let handover: Awaited<ReturnType<typeof handoverProposed>>
beforeAll(async () => {
  plan = await proposed(world, { family: 'Väntar' })
  handover = await handoverProposed(world, { family: 'Över' })
}, 60_000)

describe('promise 18: every waiting item has an owner and a clock', () => {
  test('promise 18, M4: a plan waits for both parties, four office hours', async () => {
    for (const who of [actor.lmPhysician, actor.vcPhysician]) {
      expect(await of(who, on(-2, '10:30'), plan.patientId)).toMatchObject([
        {
          kind: 'PLAN_ANSWER',
          ownerName: null,
          professions: ['PHYSICIAN', 'NURSE', 'COORDINATOR'],
          since: on(-2, '10:00'),
          until: atTime('2026-10-12', '12:00'),
          escalatedAt: null,
          mine: true,
        },
      ])
    }
    expect(await of(actor.otherVcPhysician, on(-2, '10:30'), plan.patientId)).toEqual([])
  })

  test('promise 18, M8: a hand-over waits for a physician of the receiver, until the last day is over', async () => {
    const [item] = await of(actor.vcPhysician, on(9, '12:00'), handover.patientId)
    expect(item).toMatchObject({ kind: 'HANDOVER_PROPOSED', until: atTime('2026-10-26', '00:00'), mine: true })
  })

  test('promise 18, S7: one statement that logs the list; the count is one, too, and shows nobody', async () => {
    const listId = randomUUID()
    const at = on(9, '12:00')
    const { items, statements } = await asked(actor.vcPhysician, at, listId)
    expect(statements).toHaveLength(1)
    const logged = await world.owner<{ ids: string[]; view: string }[]>`
      select patient_ids as ids, view from access_log where list_id = ${listId}`
    expect(logged).toHaveLength(1)
    expect(logged[0]?.view).toBe('waiting')
    expect(new Set(logged[0]?.ids)).toEqual(new Set(items.map(({ patient }) => patient?.id)))
    const [before] = await world.owner<{ n: number }[]>`select count(*)::int as n from access_log`
    const count = await counted(actor.vcPhysician, at)
    expect(count.statements).toHaveLength(1)
    expect(count.data?.waitingCount).toMatchObject({
      unit: items.length,
      mine: items.filter(({ mine }) => mine).length,
    })
    expect(await world.owner`select count(*)::int as n from access_log`).toEqual([before])
  })
})

describe('promise 18: it escalates once', () => {
  test('promise 18: not before its clock, then once, though two servers look at the same moment', async () => {
    const story = await proposed(world, { family: 'Ensam' })
    await world.at(atTime('2026-10-12', '11:59'), escalateWaiting)
    expect(await escalations(story.patientId)).toEqual([])
    const before = await traceOf(world, story.patientId)
    const late = atTime('2026-10-12', '12:00')
    await Promise.all([world.at(late, escalateWaiting), world.at(late, escalateWaiting)])
    await world.at(atTime('2026-10-13', '12:00'), escalateWaiting)
    expect((await escalations(story.patientId)).map(({ kind }) => kind)).toEqual(['PLAN_ANSWER', 'PLAN_ANSWER'])
    const after = await traceOf(world, story.patientId)
    expect(after.audit - before.audit).toBe(2)
    expect(new Set(await toldSince(world, before))).toEqual(new Set([unit.lm, unit.vc]))
    expect(await of(actor.vcPhysician, late, story.patientId)).toMatchObject([{ escalatedAt: late }])
  })

  test('promise 18, M9: an overdue support escalates by its own rule, and shows it', async () => {
    const story = await running(world, { family: 'Sen' })
    const midnight = atTime('2026-10-26', '00:00')
    await world.at(midnight, (tx) => escalateOverdue(tx, story.supportId))
    await world.at(midnight, escalateWaiting)
    expect((await escalations(story.patientId)).map(({ kind }) => kind)).toEqual(['SUPPORT_OVERDUE'])
    expect(await of(actor.lmPhysician, atTime('2026-10-26', '08:00'), story.patientId)).toMatchObject([
      { kind: 'SUPPORT_OVERDUE', since: midnight, until: midnight, escalatedAt: midnight, mine: true },
    ])
  })
})
