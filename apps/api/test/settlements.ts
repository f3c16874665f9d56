import { addHours, atTime, type CivilDate, type Instant } from '@lih/domain/time/civil'
import type { Actor } from '../src/context.ts'
import { mustAct } from './acts.ts'
import { officerOf, sendOffice } from './office.ts'
import type { StaffName } from './organisation.ts'
import { aRecord } from './visits.ts'
import type { World } from './world.ts'

/** September and October 2026 are over, November is not. */
export const settlingAt = atTime('2026-11-05', '09:00')

type Line = { readonly kind: string; readonly sourceId: string; readonly day: string; readonly amountOre: number }
type Correction = Omit<Line, 'day'> & { readonly month: string; readonly paidOre: number; readonly dueOre: number }
type ShownSettlement = {
  readonly state: string
  readonly totalOre: number
  readonly previousOre: number | null
  readonly fingerprint: string | null
  readonly approvedBy: string | null
  readonly lines: readonly Line[]
  readonly corrections: readonly Correction[]
  readonly refused: readonly { readonly visitId: string; readonly condition: string }[]
}

const fields = `state totalOre previousOre fingerprint approvedBy lines { kind sourceId day amountOre decisionReference
  arithmetic { homeVisitOre sharePercent } } corrections { kind sourceId month paidOre dueOre amountOre } refused { visitId day condition }`

/** An invented tariff: 1 450 kronor a visit, 120 000 kronor per ten places and year with the raise. */
export const aTariff = {
  validFrom: '2026-09-01',
  decisionReference: 'påhittat',
  homeVisitOre: 145_000,
  distanceSharePercent: 0,
  tenPlacesOre: 12_000_000,
  tenShortStayPlacesOre: 15_000_000,
  period: 'YEAR',
  upliftIncluded: true,
  placeRounding: 'EXACT_TENTHS',
}

const emptied = [
  'settlement_line',
  'settlement_refusal',
  'settlement',
  'tariff',
  'visit_code',
  'visit',
  'care_home_assignment',
  'care_home_places',
  'care_home',
]

/** A month as the region's office, or somebody else, is shown it. @throws when it is not shown */
const shownBy =
  (world: World) =>
  async (
    month: string,
    unitId: string = world.unit.vc,
    at: Instant = settlingAt,
    actor: Actor = officerOf(world),
  ): Promise<ShownSettlement | null> => {
    const document = `query ($unitId: ID!, $month: String!) { settlement(unitId: $unitId, month: $month) { ${fields} } }`
    const asked = await world.as(actor, at).ask<{ settlement: ShownSettlement | null }>(document, { unitId, month })
    if (asked.errors) throw new Error(JSON.stringify(asked.errors[0]))
    return asked.data?.settlement ?? null
  }

/** A visit that has been made, recorded by the one who made it. @returns its id */
const visitedIn =
  (world: World) =>
  async (patientId: string, day: CivilDate, over: object = {}, who: StaffName = 'vcPhysician'): Promise<string> => {
    const startedAt = atTime(day, '10:00')
    const actor = world.actor[who]
    const by = { unitId: actor.unitId, personId: actor.personId, startedAt, endedAt: addHours(startedAt, 1) }
    await mustAct(world, actor, settlingAt, 'recordVisit', { patientId, ...aRecord, ...by, ...over })
    const [row] = await world.owner<{ id: string }[]>`
      select id from visit where patient_id = ${patientId} order by recorded_at desc, id desc limit 1`
    return row?.id ?? ''
  }

const careHomesIn = ({ owner, unit }: World) => ({
  /** A care home, assigned to the vårdcentral since New Year. @returns its id */
  careHome: async (): Promise<string> => {
    const [row] = await owner<{ id: string }[]>`
      insert into care_home (name, municipality_code, unit_id, recorded_at)
      values ('Ekudden', '1380', ${unit.municipality}, ${settlingAt}) returning id`
    const homeId = row?.id ?? ''
    await owner`
      insert into care_home_assignment (care_home_id, unit_id, valid_from, renewed_from, recorded_at)
      values (${homeId}, ${unit.vc}, '2026-01-01', '2026-09-01', ${settlingAt})`
    return homeId
  },
  places: async (homeId: string, from: CivilDate, ordinary: number, confirmed = true): Promise<void> => {
    await owner`
      insert into care_home_places (care_home_id, valid_from, ordinary, short_stay, proposed_at, confirmed_at)
      values (${homeId}, ${from}, ${ordinary}, 0, ${settlingAt}, ${confirmed ? settlingAt : null})`
  },
})

/** What the tests of settlements do in their world. */
export const settlementsIn = (world: World) => {
  const officer = officerOf(world)
  const settlement = shownBy(world)
  return {
    officer,
    settlement,
    ...careHomesIn(world),
    visited: visitedIn(world),
    enrolled: (): Promise<string> => world.patient({ enrolled: 'municipality' }),
    /** Looked at and approved as it was seen. */
    approve: async (month: string, unitId: string = world.unit.vc, at: Instant = settlingAt, over: object = {}) => {
      const fingerprint = (await settlement(month, unitId, at))?.fingerprint ?? 'x'.repeat(64)
      return sendOffice(world, officer, at, 'approveSettlement', { unitId, month, fingerprint, ...over })
    },
    /** No visit, no care home, nothing approved: only the tariff. */
    startAnew: async (): Promise<void> => {
      for (const table of emptied) await world.owner`delete from ${world.owner(table)}`
      await sendOffice(world, officer, settlingAt, 'decideTariff', aTariff)
    },
  }
}
