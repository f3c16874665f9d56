import { can, noPatient, type PatientFacts } from '@lih/domain/access/can'
import { addDays, addHours, startOfDay } from '@lih/domain/time/civil'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { confirmed, goesHome, handoverProposed, on, proposed, running } from '../../test/support-story.ts'
import { ownWorld } from '../../test/world.ts'
import type { Actor } from '../context.ts'
import { inTransaction } from '../db/transaction.ts'

const world = await ownWorld()
const aftercareHours = 14 * 24

type Span = { readonly unitId: string; readonly from: string; readonly to: string | null }

/** Which units take part in a patient's care and when, told from the facts and not from the derived table: the naive oracle. */
const spansOf = async (patientId: string): Promise<Span[]> => {
  const { owner } = world
  const intervals = await owner<Span[]>`
    select unit_id, lower(period) as "from", upper(period) as "to" from listing where patient_id = ${patientId}
    union all select unit_id, lower(period), upper(period) + interval '14 days' from enrolment where patient_id = ${patientId}
    union all select unit_id, valid_from, valid_to from responsibility where patient_id = ${patientId}`
  const stays = await owner<
    Span[]
  >`select unit_id, admitted_at as "from", discharged_at as "to" from stay where patient_id = ${patientId}`
  const supports = await owner<
    {
      parties: (string | null)[]
      ward: string
      from: string
      to: string | null
      lastDay: string | null
      status: string
      dischargedAt: string | null
    }[]
  >`
    select array[lm_unit_id, receiving_unit_id, municipal_unit_id] as parties, hospital_unit_id as ward, proposed_at as "from",
      ended_at as "to", last_day, status, discharged_at
    from support where patient_id = ${patientId}`
  const after = (to: string | null): string | null => (to === null ? null : addHours(to, aftercareHours))
  return [
    ...intervals,
    ...stays.map(({ to, ...stay }) => ({ ...stay, to: after(to) })),
    ...supports.flatMap(({ parties, ward, from, to, lastDay, status, dischargedAt }) => {
      const lapses = status === 'PLANNED' && dischargedAt !== null ? addHours(dischargedAt, 48) : null
      const ends = to ?? lapses
      const others = parties.filter((unitId) => unitId !== null).map((unitId) => ({ unitId, from, to: after(ends) }))
      const wardEnds = ends ?? (lastDay === null ? null : startOfDay(addDays(lastDay, 1)))
      return [...others, { unitId: ward, from, to: after(wardEnds) }]
    }),
  ]
}

const relationAt = (spans: readonly Span[], unitId: string, at: string): PatientFacts['relation'] => {
  const ours = spans.filter((span) => span.unitId === unitId)
  if (ours.some(({ from, to }) => from <= at && (to === null || at < to))) return 'CURRENT'
  return ours.some(({ to }) => to !== null && to <= at) ? 'ENDED' : 'NONE'
}

const patients: { id: string; spans: Span[] }[] = []
beforeAll(async () => {
  const made = [
    await running(world, { enrolled: 'municipality' }),
    await handoverProposed(world, { earlierStayAt: 'otherWard' }),
    await confirmed(world, { enrolled: 'otherMunicipality' }),
    { patientId: await world.patient({ listed: 'otherVc' }) },
    { patientId: await world.patient({ listed: null, responsible: 'psychiatricClinic' }) },
  ]
  const unconfirmed = await proposed(world, { listed: 'otherVc' })
  await goesHome(world, unconfirmed, on(0, '13:00'))
  made.push(unconfirmed)
  const stayId = await world.admit(made[3]?.patientId ?? '', { ward: 'otherWard', at: on(-30, '10:00') })
  await world.discharge(stayId, on(-25, '10:00'))
  for (const { patientId } of made) patients.push({ id: patientId, spans: await spansOf(patientId) })
})

/** The rows that the app's role sees with nothing but row-level security between. */
const seenRaw = (actor: Actor, at: string, table: string): Promise<string[]> =>
  inTransaction(world.db.app, actor, at, async ({ sql }) => {
    const column = table === 'patient' ? 'id' : 'patient_id'
    const rows = await sql<{ id: string }[]>`select distinct ${sql(column)} as id from ${sql(table)}`
    return rows.map(({ id }) => id)
  })

test('S1, G2: raw SQL as the app role sees exactly the patients that the access decision allows', async () => {
  const actors = Object.values(world.actor).filter(
    ({ purpose, profession }) => purpose === 'CARE' && profession !== 'UNIT_MANAGER',
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...actors), fc.integer({ min: -40 * 24, max: 60 * 24 }), async (actor, hours) => {
      const at = addHours(on(0, '12:00'), hours)
      const allowed = patients.filter(({ spans }) => {
        const facts = { ...noPatient, relation: relationAt(spans, actor.unitId, at) }
        return can({ ...actor, profession: 'PHYSICIAN' }, 'patient:open', facts).effect !== 'DENY'
      })
      const expected = allowed.map(({ id }) => id).sort()
      for (const table of ['patient', 'responsibility'])
        expect((await seenRaw(actor, at, table)).sort(), `${table} at ${at}`).toEqual(expected)
    }),
    { numRuns: 60 },
  )
})

test('S1: without an actor nothing is seen', async () => {
  const seen = await inTransaction(world.db.app, undefined, on(0, '12:00'), async ({ sql }) => sql`select from patient`)
  expect(seen).toHaveLength(0)
})
