import { randomUUID } from 'node:crypto'
import { atTime } from '@lih/domain/time/civil'
import { beforeEach, describe, expect, test } from 'vitest'
import { officeOutcomes, officerOf, sendOffice } from '../../../test/office.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()
const at = atTime('2026-10-12', '09:00')
const officer = officerOf(world)

beforeEach(async () => {
  await world.owner`delete from settlement_line`
  await world.owner`delete from settlement`
  await world.owner`delete from tariff`
})

const terms = {
  validFrom: '2026-01-01',
  decisionReference: 'RS260001, påhittat',
  homeVisitOre: 145_000,
  distanceSharePercent: 0,
  tenPlacesOre: 12_000_000,
  tenShortStayPlacesOre: 15_000_000,
  period: 'YEAR',
  upliftIncluded: true,
  placeRounding: 'EXACT_TENTHS',
}
const decide = (over: object = {}) => sendOffice(world, officer, at, 'decideTariff', { ...terms, ...over })

type Shown = {
  readonly id: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly homeVisitOre: number
}
type Listed = {
  readonly tariffs: {
    readonly tariffs: readonly Shown[]
    readonly struck: readonly { readonly validFrom: string; readonly struckReason: string; readonly struckBy: string }[]
    readonly approvedThrough: string | null
  }
}
const fields =
  'tariffs { id validFrom validTo homeVisitOre } struck { validFrom struckReason struckBy } approvedThrough'
const listed = async (actor = officer) => {
  const { data, errors } = await world.as(actor, at).ask<Listed>(`{ tariffs { ${fields} } }`, {})
  return { tariffs: data?.tariffs, denied: errors?.[0]?.extensions['reason'] }
}
const idOf = async (validFrom: string) =>
  (await listed()).tariffs?.tariffs.find((one) => one.validFrom === validFrom)?.id ?? ''

/** September is approved somewhere. */
const approveSeptember = () => world.owner`
  insert into settlement (unit_id, month, total_ore, approved_at, approved_by)
  values (${world.unit.vc}, '2026-09-01', 0, ${at}, ${officer.personId})`

describe('R3: tariffs by date', () => {
  test('R3: they follow one another without gap, the latest first', async () => {
    await decide()
    await decide({ validFrom: '2027-01-01', homeVisitOre: 150_000_000_000 })
    expect((await listed()).tariffs).toEqual({
      tariffs: [
        { id: expect.any(String), validFrom: '2027-01-01', validTo: null, homeVisitOre: 150_000_000_000 },
        { id: expect.any(String), validFrom: '2026-01-01', validTo: '2026-12-31', homeVisitOre: 145_000 },
      ],
      struck: [],
      approvedThrough: null,
    })
  })

  test('R3, R4: none from the same day, none into what is approved, no raise twice', async () => {
    await decide()
    expect((await decide()).faults).toEqual(['validFrom TARIFF_DAY_TAKEN'])
    expect((await decide({ validFrom: '2026-11-01', upliftIncluded: false })).faults).toEqual([
      'upliftIncluded TARIFF_UPLIFT_TWICE',
    ])
    await approveSeptember()
    const late = await decide({ validFrom: '2026-09-15' })
    expect([late.faults, late.params]).toEqual([['validFrom TARIFF_MONTH_APPROVED'], [{ from: '2026-10-01' }]])
    expect((await listed()).tariffs?.approvedThrough).toBe('2026-09-30')
    expect((await decide({ validFrom: '2026-10-01' })).done).toBe(true)
  })

  test('R3, G4: one that was entered wrongly is struck with a reason, and the one before holds', async () => {
    await decide()
    await decide({ validFrom: '2027-01-01' })
    const tariffId = await idOf('2027-01-01')
    const strike = (over: object = {}) =>
      sendOffice(world, officer, at, 'strikeTariff', { tariffId, reason: 'Fel belopp', ...over })
    expect((await strike({ reason: ' ' })).faults).toEqual(['reason REQUIRED'])
    expect((await strike({ tariffId: randomUUID() })).faults).toEqual(['tariffId NOT_FOUND'])
    expect((await strike({ tariffId: await idOf('2026-01-01') })).faults).toEqual(['tariffId TARIFF_LEAVES_GAP'])
    expect((await strike()).done).toBe(true)
    expect((await strike()).faults).toEqual(['tariffId TARIFF_STRUCK'])
    expect((await listed()).tariffs).toMatchObject({
      tariffs: [{ validFrom: '2026-01-01', validTo: null }],
      struck: [{ validFrom: '2027-01-01', struckReason: 'Fel belopp', struckBy: 'Lars Lund' }],
    })
    expect((await decide({ validFrom: '2027-01-01' })).done).toBe(true)
  })

  test('R3: the database itself keeps two from one day apart, and amounts above nothing', async () => {
    await decide()
    const insert = (day: string, ore: number) => world.owner`
      insert into tariff (valid_from, decision_reference, home_visit_ore, distance_share_percent, ten_places_ore,
        ten_short_stay_places_ore, period, uplift_included, place_rounding, recorded_at)
      values (${day}, 'x', ${ore}, 0, 0, 0, 'YEAR', true, 'EXACT_TENTHS', ${at})`
    await expect(insert('2026-01-01', 1)).rejects.toMatchObject({ code: '23505' })
    await expect(insert('2026-02-01', -1)).rejects.toMatchObject({ code: '23514' })
  })

  test('G2: read by the region’s office, not by others and not under an assignment for care', async () => {
    expect((await listed({ ...officer, purpose: 'CARE' })).denied).toBe('WRONG_PURPOSE')
    expect((await listed({ ...world.actor.vcManager, purpose: 'ADMINISTRATION' })).denied).toBe('WRONG_UNIT')
  })
})

officeOutcomes(() => world, {
  mutation: 'decideTariff',
  rules: 'R3',
  prepare: async () => ({ at, input: terms }),
  tables: ['tariff'],
  loser: 'validFrom TARIFF_DAY_TAKEN',
  other: { homeVisitOre: 1 },
  forbidden: [
    ['vcManager', 'WRONG_UNIT'],
    ['lmPhysician', 'WRONG_UNIT'],
  ],
  wrong: [
    ['an amount below nothing', { homeVisitOre: -1 }, 'homeVisitOre AMOUNT_NEGATIVE'],
    ['an amount too large', { tenPlacesOre: 1_000_000_000_001 }, 'tenPlacesOre OUT_OF_RANGE'],
    ['a share over the whole', { distanceSharePercent: 101 }, 'distanceSharePercent OUT_OF_RANGE'],
    ['no decision', { decisionReference: ' ' }, 'decisionReference REQUIRED'],
    ['a decision of a million characters', { decisionReference: 'å'.repeat(1_000_000) }, 'decisionReference TOO_LONG'],
  ],
})

officeOutcomes(() => world, {
  mutation: 'strikeTariff',
  rules: 'R3, G4',
  prepare: async () => {
    await decide()
    await decide({ validFrom: '2027-01-01' })
    return { at, input: { tariffId: await idOf('2027-01-01'), reason: 'Fel belopp' } }
  },
  tables: ['tariff'],
  loser: 'tariffId TARIFF_STRUCK',
  other: { reason: 'Ett annat skäl' },
  forbidden: [['vcManager', 'WRONG_UNIT']],
  wrong: [
    ['a control character', { reason: 'Hej\u0007' }, 'reason CONTROL_CHARACTER'],
    ['an id that is none', { tariffId: 'nej' }, 'tariffId NOT_A_CHOICE'],
  ],
})
