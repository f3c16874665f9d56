import { isChain, responsibleAt } from '@lih/domain/responsibility/timeline'
import { addHours, type Instant } from '@lih/domain/time/civil'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Acted, act } from '../../../test/acts.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { on, summary } from '../../../test/support-story.ts'
import { known, ownWorld } from '../../../test/world.ts'

const world = await ownWorld()

type Ids = { readonly patientId: string; stayId: string; supportId: string; handoverId: string }
type Act = (typeof acts)[number]
/** `NEXT` goes on as the patient's way would; the others come as they please. */
type Step = { readonly what: Act | 'NEXT'; readonly hours: number; readonly late: number }

const acts = ['ADMIT', 'TRANSFER', 'PLAN', 'CONFIRM', 'DISCHARGE', 'OFFER', 'ACCEPT', 'ACCEPT_AHEAD'] as const

const stateOf = async ({ supportId, handoverId, stayId }: Ids) => {
  const [row] = await world.owner<{ support: number | null; handover: number | null; stay: number | null }[]>`
    select (select version from support where id = ${supportId}) as support,
      (select version from handover where id = ${handoverId}) as handover, (select version from stay where id = ${stayId}) as stay`
  return row ?? { support: null, handover: null, stay: null }
}

const latest = async (ids: Ids): Promise<void> => {
  const one = async (table: 'stay' | 'support' | 'handover') => {
    const [row] = await world.owner<{ id: string }[]>`
      select id from ${world.owner(table)} where patient_id = ${ids.patientId} order by id desc limit 1`
    return row?.id
  }
  ids.supportId = (await one('support')) ?? ids.supportId
  ids.handoverId = (await one('handover')) ?? ids.handoverId
}

/** Refusals are expected: a random order asks for much that cannot be. A fault never is. */
const tolerant = async (work: Promise<unknown>): Promise<null> => {
  await work.catch((error: Error) => {
    if (!error.message.startsWith('refused: ')) throw error
  })
  return null
}

const planned = async (ids: Ids, at: Instant): Promise<Acted> => {
  const { patientId, stayId } = ids
  const doctor = world.actor.wardPhysician
  const reason = { reasonCode: 'CLINICAL_HIGHER', reasonText: 'Skör' }
  const risk = { patientId, stayId, expectedVersion: 0, decision: 'HIGH', attendingId: doctor.personId, ...reason }
  await act(world, doctor, at, 'decideRisk', risk)
  const plan = { expectedDischargeOn: '2027-12-31', plannedDays: 14, message: 'Plan', receivingUnitId: world.unit.vc }
  return act(world, doctor, at, 'proposeSupport', { patientId, stayId, ...plan })
}

const confirmed = async (ids: Ids, at: Instant): Promise<Acted> => {
  const { patientId, supportId } = ids
  const answer = async (who: StaffName, physicianId?: string) => {
    const expectedVersion = (await stateOf(ids)).support ?? 0
    const input = { patientId, supportId, expectedVersion, answer: 'CONFIRMED', physicianId }
    return act(world, world.actor[who], at, 'answerSupport', input)
  }
  await answer('lmPhysician', world.actor.lmPhysician.personId)
  return answer('vcPhysician')
}

/** What usually comes next. */
const nextOf = async ({ patientId }: Ids): Promise<Act> => {
  const [row] = await world.owner<{ inpatient: boolean; status: string | null; offered: boolean }[]>`
    select exists (select from stay where patient_id = ${patientId} and discharged_at is null) as inpatient,
      (select status from support where patient_id = ${patientId} order by id desc limit 1) as status,
      exists (select from handover where patient_id = ${patientId} and status = 'PROPOSED') as offered`
  if (row?.inpatient) {
    if (row.status === 'PLANNED') return 'CONFIRM'
    return row.status === 'CONFIRMED' ? 'DISCHARGE' : 'PLAN'
  }
  if (row?.status === 'RUNNING') return row.offered ? 'ACCEPT_AHEAD' : 'OFFER'
  return 'ADMIT'
}

const apply = async (ids: Ids, step: Step, now: Instant): Promise<Acted | null> => {
  const { late } = step
  const what = step.what === 'NEXT' ? await nextOf(ids) : step.what
  const { patientId, stayId, supportId, handoverId } = ids
  const { support, handover, stay } = await stateOf(ids)
  const at = addHours(now, -late)
  switch (what) {
    case 'ADMIT':
      return tolerant(world.admit(patientId, { at }, now).then((id) => Object.assign(ids, { stayId: id })))
    case 'TRANSFER':
      return tolerant(world.transfer(stayId, 'otherWard', now))
    case 'PLAN':
      return planned(ids, now)
    case 'CONFIRM':
      return confirmed(ids, now)
    case 'DISCHARGE': {
      const input = { patientId, stayId, expectedVersion: stay ?? 0, dischargedAt: at }
      return act(world, world.actor.wardNurse, now, 'dischargeStay', input)
    }
    case 'OFFER': {
      const input = { patientId, supportId, expectedVersion: support ?? 0, ...summary, openActions: [] }
      return act(world, world.actor.lmPhysician, now, 'proposeHandover', input)
    }
    case 'ACCEPT':
    case 'ACCEPT_AHEAD': {
      const effectiveAt = what === 'ACCEPT' ? null : addHours(now, 30)
      const input = { patientId, handoverId, expectedVersion: handover ?? 0, dialogue: 'PHONE', effectiveAt }
      return act(world, world.actor.vcPhysician, now, 'acceptHandover', input)
    }
  }
}

const allowedFaults = [undefined, 'NO_CARE_RELATION']

const anyStep: fc.Arbitrary<Step> = fc.record({
  what: fc.oneof(
    { weight: 3, arbitrary: fc.constant('NEXT' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...acts) },
  ),
  hours: fc.integer({ min: 1, max: 30 }),
  late: fc.integer({ min: 0, max: 20 }),
})

const live = async (of: readonly Step[]): Promise<void> => {
  const none = '00000000-0000-7000-8000-000000000000'
  const ids: Ids = { patientId: await world.patient(), stayId: none, supportId: none, handoverId: none }
  let now = on(-4, '08:00')
  ids.stayId = await world.admit(ids.patientId, { at: now })
  for (const one of of) {
    now = addHours(now, one.hours)
    const answer = await apply(ids, one, now)
    expect(allowedFaults).toContain(answer?.fault?.code)
    await latest(ids)
    const timeline = await world.timeline(ids.patientId)
    expect(isChain(timeline)).toBe(true)
    expect(timeline[0]?.from).toBe(known)
    expect(responsibleAt(timeline, now)).toBeDefined()
  }
}

describe('the timeline in the database', () => {
  test('M11: whatever the parties do in whatever order, also told late, there is one chain without gap or overlap', async () => {
    await fc.assert(fc.asyncProperty(fc.array(anyStep, { minLength: 6, maxLength: 14 }), live), { numRuns: 25 })
  }, 120_000)

  test('M11: the story that goes well, with acts told late and a take-over ahead that an admission overturns', async () => {
    const order = [
      'PLAN',
      'CONFIRM',
      'DISCHARGE',
      'OFFER',
      'ACCEPT_AHEAD',
      'ADMIT',
      'PLAN',
      'CONFIRM',
      'DISCHARGE',
    ] as const
    await live(order.map((what) => ({ what, hours: 12, late: what === 'DISCHARGE' || what === 'ADMIT' ? 3 : 0 })))
    const [count] = await world.owner`select count(*)::int as struck from responsibility_struck`
    expect(count?.['struck']).toBeGreaterThan(0)
  })
})
