import { atTime } from '@lih/domain/time/civil'
import { beforeEach, describe, expect, test } from 'vitest'
import { sendOffice } from '../../../test/office.ts'
import { aTariff, settlementsIn, settlingAt } from '../../../test/settlements.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()
const { unit } = world
const { officer, settlement, approve, visited, enrolled, startAnew, careHome, places } = settlementsIn(world)
beforeEach(startAnew)

describe('R1, R4: a draft is made of what is known, as often as wanted', () => {
  test('R1: a physician’s visit in the home of an enrolled patient is paid, with what it rests on', async () => {
    const id = await visited(await enrolled(), '2026-09-10')
    expect(await settlement('2026-09')).toMatchObject({
      state: 'NEXT',
      totalOre: 145_000,
      approvedBy: null,
      lines: [
        {
          kind: 'HOME_VISIT',
          sourceId: id,
          day: '2026-09-10',
          amountOre: 145_000,
          decisionReference: 'påhittat',
          arithmetic: { homeVisitOre: 145_000, sharePercent: 100 },
        },
      ],
      refused: [],
    })
    expect(await settlement('2026-10')).toMatchObject({ state: 'WAITING', totalOre: 0 })
    expect(await settlement('2026-11')).toMatchObject({ state: 'RUNNING', totalOre: 0 })
    expect(await settlement('2026-08')).toBeNull()
  })

  test('R1, worked case 4: what is not paid for says which condition failed', async () => {
    const notEnrolled = await visited(await world.patient(), '2026-09-10')
    const video = await visited(await enrolled(), '2026-09-10', { mode: 'VIDEO' })
    const nurse = await visited(await enrolled(), '2026-09-10', { profession: 'NURSE' }, 'vcNurse')
    const made = await settlement('2026-09')
    expect(made?.totalOre).toBe(0)
    expect(new Map(made?.refused.map(({ visitId, condition }) => [visitId, condition]))).toEqual(
      new Map([
        [notEnrolled, 'NOT_ENROLLED'],
        [video, 'DISTANCE_NOT_PAID'],
        [nurse, 'NOT_A_PHYSICIAN'],
      ]),
    )
  })

  test('R1: whoever lives in a care home has municipal health care by law, from the start of the visit (H3)', async () => {
    await visited(await world.patient({ living: 'CARE_HOME' }), '2026-09-10')
    expect((await settlement('2026-09'))?.totalOre).toBe(145_000)
  })

  test('R1: enrolled when the visit begins is what counts, also on the day on which the enrolment ends', async () => {
    const noon = atTime('2026-09-10', '12:00')
    const visitedFrom = async (startedAt: string) => {
      const patientId = await enrolled()
      await world.owner`
        update enrolment set period = tstzrange(lower(period), ${noon}), end_reason = 'NEED_CEASED' where patient_id = ${patientId}`
      return visited(patientId, '2026-09-10', { startedAt, endedAt: atTime('2026-09-10', '12:30') })
    }
    const [before, after] = [await visitedFrom(atTime('2026-09-10', '11:59')), await visitedFrom(noon)]
    expect(await settlement('2026-09')).toMatchObject({
      totalOre: 145_000,
      lines: [{ sourceId: before }],
      refused: [{ visitId: after, condition: 'NOT_ENROLLED' }],
    })
  })

  test('R1: who made the visit is paid, whatever the list says, also when the listing moves that very day', async () => {
    const patientId = await enrolled()
    const noon = atTime('2026-09-10', '12:00')
    await world.owner`update listing set period = tstzrange(lower(period), ${noon}) where patient_id = ${patientId}`
    await world.owner`insert into listing (patient_id, period, unit_id, recorded_at)
      values (${patientId}, tstzrange(${noon}, null), ${unit.otherVc}, ${settlingAt})`
    const morning = await visited(patientId, '2026-09-10', { startedAt: atTime('2026-09-10', '09:00') })
    const afternoon = atTime('2026-09-10', '14:00')
    const times = { startedAt: afternoon, endedAt: atTime('2026-09-10', '14:30') }
    const later = await visited(patientId, '2026-09-10', times, 'otherVcPhysician')
    const [here, there] = [await settlement('2026-09'), await settlement('2026-09', unit.otherVc)]
    expect([here?.lines, there?.lines]).toMatchObject([[{ sourceId: morning }], [{ sourceId: later }]])
  })

  test('R1, R3: a tariff that changes on the 15th prices each visit by its own day', async () => {
    await sendOffice(world, officer, settlingAt, 'decideTariff', {
      ...aTariff,
      validFrom: '2026-09-15',
      homeVisitOre: 150_050,
    })
    const patientId = await enrolled()
    for (const day of ['2026-09-14', '2026-09-15']) await visited(patientId, day)
    const made = await settlement('2026-09')
    expect(made?.lines.map(({ day, amountOre }) => [day, amountOre])).toEqual([
      ['2026-09-14', 145_000],
      ['2026-09-15', 150_050],
    ])
    expect(made?.totalOre).toBe(295_050)
  })

  test('R1: one per patient, doctor and day; at the change to winter time a day has 25 hours and one payment', async () => {
    const patientId = await enrolled()
    await visited(patientId, '2026-10-25', {
      startedAt: atTime('2026-10-25', '00:10'),
      endedAt: atTime('2026-10-25', '00:30'),
    })
    await visited(patientId, '2026-10-25', {
      startedAt: atTime('2026-10-25', '23:50'),
      endedAt: atTime('2026-10-26', '00:10'),
    })
    const made = await settlement('2026-10')
    expect([made?.totalOre, made?.refused.map(({ condition }) => condition)]).toEqual([
      145_000,
      ['ALREADY_PAID_THAT_DAY'],
    ])
  })

  test('R1: the same doctor at two vårdcentraler the same day is paid once, whichever settles first', async () => {
    const patientId = await enrolled()
    const first = await visited(patientId, '2026-09-10', { startedAt: atTime('2026-09-10', '08:00') })
    const second = await visited(patientId, '2026-09-10')
    await world.owner`update visit set unit_id = ${unit.otherVc} where id = ${first}`
    const [here, there] = [await settlement('2026-09'), await settlement('2026-09', unit.otherVc)]
    expect([here?.refused, there?.lines.map(({ sourceId }) => sourceId)]).toMatchObject([
      [{ visitId: second, condition: 'ALREADY_PAID_THAT_DAY' }],
      [first],
    ])
    // The later one was approved before the earlier one was recorded: it stays paid.
    await world.owner`update visit set status = 'STRUCK', struck_reason = 'x' where id = ${first}`
    expect((await approve('2026-09')).done).toBe(true)
    await world.owner`update visit set status = 'DONE', struck_reason = null where id = ${first}`
    expect(await settlement('2026-09', unit.otherVc)).toMatchObject({ totalOre: 0, refused: [{ visitId: first }] })
  })

  test('R3: without a tariff there is nothing to settle', async () => {
    await world.owner`delete from tariff`
    expect(await settlement('2026-09')).toBeNull()
    expect((await approve('2026-09')).faults).toEqual(['month NO_TARIFF'])
  })
})

describe('R2: care homes', () => {
  test('R2, A1: paid by day on the confirmed places, by name of the home; what is only proposed moves no money', async () => {
    const homeId = await careHome()
    await places(homeId, '2026-01-01', 47)
    await places(homeId, '2026-09-16', 52)
    await places(homeId, '2026-09-20', 90, false)
    const { data } = await world.as(officer, settlingAt).ask<{ settlement: { totalOre: number; lines: object[] } }>(
      `{ settlement(unitId: "${unit.vc}", month: "2026-09") { totalOre lines { kind sourceName amountOre
        arithmetic { daysInPeriod tenPlacesOre spans { from to places tenths percent } } } } }`,
      {},
    )
    // 15 days of 4,7 and 15 of 5,2 tens, of 365 days, at 120 000 kronor: 12 000 000 × 148,5 / 365, half up.
    expect(data?.settlement).toEqual({
      totalOre: 4_882_192,
      lines: [
        {
          kind: 'ORDINARY_PLACES',
          sourceName: 'Ekudden',
          amountOre: 4_882_192,
          arithmetic: {
            daysInPeriod: 365,
            tenPlacesOre: 12_000_000,
            spans: [
              { from: '2026-09-01', to: '2026-09-15', places: 47, tenths: 47, percent: 100 },
              { from: '2026-09-16', to: '2026-09-30', places: 52, tenths: 52, percent: 100 },
            ],
          },
        },
      ],
    })
  })
})

describe('R3: another tariff, tried on last month', () => {
  const terms = {
    homeVisitOre: 160_000,
    distanceSharePercent: 30,
    tenPlacesOre: 0,
    tenShortStayPlacesOre: 0,
    period: 'YEAR',
    upliftIncluded: true,
    placeRounding: 'EXACT_TENTHS',
  }
  const simulate = async (over: object = {}) => {
    const document = `query ($terms: TariffTermsInput!) { simulateTariff(terms: $terms) { month
      kinds { kind currentLines currentOre proposedLines proposedOre } } }`
    const { data } = await world.as(officer, settlingAt).ask<{
      simulateTariff: { month: string; kinds: { kind: string }[] } | null
    }>(document, { terms: { ...terms, ...over } })
    return data?.simulateTariff
  }

  test('R3: the same visits of all vårdcentraler, priced by both; nothing is stored', async () => {
    await visited(await enrolled(), '2026-10-10')
    const theirs = await world.patient({ enrolled: 'municipality', listed: 'otherVc' })
    await visited(theirs, '2026-10-11', {}, 'otherVcPhysician')
    await visited(await enrolled(), '2026-10-12', { mode: 'PHONE' })
    const made = await simulate()
    expect(made?.month).toBe('2026-10')
    expect(made?.kinds.slice(0, 2)).toEqual([
      { kind: 'HOME_VISIT', currentLines: 2, currentOre: 290_000, proposedLines: 2, proposedOre: 320_000 },
      { kind: 'DISTANCE_CONTACT', currentLines: 0, currentOre: 0, proposedLines: 1, proposedOre: 48_000 },
    ])
    expect(await world.owner`select count(*)::int as n from tariff`).toEqual([{ n: 1 }])
  })

  test('R3: what could not be entered is not simulated', async () => {
    expect(await simulate({ homeVisitOre: -1 })).toBeNull()
    expect(await simulate({ distanceSharePercent: 101 })).toBeNull()
  })
})
