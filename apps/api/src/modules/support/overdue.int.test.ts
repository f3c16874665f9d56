import { atTime } from '@lih/domain/time/civil'
import { describe, expect, test } from 'vitest'
import { mustAct, seen } from '../../../test/acts.ts'
import { handoverProposed, on, running, type Story } from '../../../test/support-story.ts'
import { toldSince, traceOf } from '../../../test/trace.ts'
import { ownWorld } from '../../../test/world.ts'
import { escalateOverdue, watchAll } from './overdue.ts'

const world = await ownWorld()

const midnight = atTime('2026-10-26', '00:00')
const escalate = (supportId: string, at: string) => world.at(at, (tx) => escalateOverdue(tx, supportId))

const escalations = ({ supportId }: Pick<Story, 'supportId'>) =>
  world.owner<{ at: string; lastDay: string }[]>`
    select at, detail ->> 'lastDay' as "lastDay" from audit where action = 'support:overdue' and subject_id = ${supportId}
    order by at`

type Job = { readonly days: number; readonly key: string }

/** The jobs that watch a support, with how many days from now each runs. */
const watches = (supportId: string) => world.owner<Job[]>`
  select round(extract(epoch from run_at - clock_timestamp()) / 86400)::int as days, key
  from graphile_worker._private_jobs where key = ${`escalate:${supportId}`}`

const extended = async ({ patientId, supportId }: Story, at: string, newLastDay: string) => {
  const { actor } = world
  const asked = { patientId, supportId, expectedVersion: 3, newLastDay, reason: 'Ej i balans' }
  const { support } = await mustAct(world, actor.lmPhysician, on(10, '10:00'), 'requestExtension', asked)
  const extensionId = support?.extensions[0]?.id
  const verdict = { patientId, extensionId, expectedVersion: 0, verdict: 'APPROVED', text: 'Rimligt' }
  await mustAct(world, actor.secondLmPhysician, at, 'reviewExtension', verdict)
}

describe('M9: escalation of a support over time', () => {
  test('M9: on record and told to Läkarmedverkan, receiver and hospital, exactly once', async () => {
    const story = await running(world)
    const before = await traceOf(world, story.patientId)
    await escalate(story.supportId, midnight)
    expect((await escalations(story)).map((one) => [new Date(one.at).toISOString(), one.lastDay])).toEqual([
      [midnight, '2026-10-25'],
    ])
    const { lm, vc, ward } = world.unit
    expect(new Set(await toldSince(world, before))).toEqual(new Set([lm, vc, ward]))
    await Promise.all([0, 1, 2].map(() => escalate(story.supportId, atTime('2026-10-27', '08:00'))))
    expect(await escalations(story)).toHaveLength(1)
    const after = await traceOf(world, story.patientId)
    expect([after.audit - before.audit, after.jobs - before.jobs]).toEqual([1, 1])
    const page = await seen(world, world.actor.lmPhysician, midnight, story.patientId)
    expect([page.support?.phase, page.responsibility?.unit.id]).toEqual(['OVERDUE', lm])
  })

  test('M9: a job that runs before the end does nothing but wait', async () => {
    const story = await running(world)
    await escalate(story.supportId, atTime('2026-10-25', '23:59'))
    expect(await escalations(story)).toHaveLength(0)
    expect(await watches(story.supportId)).toHaveLength(1)
  })

  test('M8, M9: not when handed over in time', async () => {
    const { handoverId, ...story } = await handoverProposed(world)
    const taken = { patientId: story.patientId, handoverId, expectedVersion: 0, dialogue: 'PHONE' }
    await mustAct(world, world.actor.vcPhysician, on(10, '11:00'), 'acceptHandover', taken)
    await escalate(story.supportId, midnight)
    expect(await escalations(story)).toHaveLength(0)
  })

  test('M6, M9: not when extended meanwhile; then at the new last day', async () => {
    const story = await running(world)
    await extended(story, on(11, '10:00'), '2026-11-01')
    await escalate(story.supportId, midnight)
    expect(await escalations(story)).toHaveLength(0)
    await escalate(story.supportId, atTime('2026-11-02', '00:00'))
    await escalate(story.supportId, atTime('2026-11-02', '00:01'))
    expect((await escalations(story)).map(({ lastDay }) => lastDay)).toEqual(['2026-11-01'])
  })

  test('M9: the job is due when the period ends, and an extension moves it', async () => {
    const story = await running(world)
    expect(await watches(story.supportId)).toEqual([{ days: 13, key: `escalate:${story.supportId}` }])
    await extended(story, on(11, '10:00'), '2026-11-01')
    expect(await watches(story.supportId)).toEqual([{ days: 10, key: `escalate:${story.supportId}` }])
  })

  test('M9: what passed while nothing ran is looked at when the server starts', async () => {
    const story = await running(world)
    await world.at(atTime('2026-10-28', '08:00'), watchAll)
    expect(await watches(story.supportId)).toEqual([{ days: 0, key: `escalate:${story.supportId}` }])
  })
})
