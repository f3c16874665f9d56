import { atTime } from '@lih/domain/time/civil'
import { beforeEach, describe, expect, test } from 'vitest'
import { settlementsIn, settlingAt } from '../../../test/settlements.ts'
import { ownWorld } from '../../../test/world.ts'
import { joinPatients } from '../joining/join.ts'

const world = await ownWorld()
const { unit } = world
const { settlement, approve, visited, enrolled, startAnew, careHome, places } = settlementsIn(world)
beforeEach(startAnew)

describe('R4: approved months are frozen, and what comes late is a correction', () => {
  test('R4: a late visit and a struck one become lines of the next month, pointing at the approved one', async () => {
    const paid = await visited(await enrolled(), '2026-09-10')
    expect((await approve('2026-09')).done).toBe(true)
    const frozen = await settlement('2026-09')
    expect(frozen).toMatchObject({ state: 'APPROVED', totalOre: 145_000, fingerprint: null, approvedBy: 'Lars Lund' })
    const late = await visited(await enrolled(), '2026-09-12')
    await world.owner`update visit set status = 'STRUCK', struck_reason = 'Fel patient' where id = ${paid}`
    expect(await settlement('2026-09')).toEqual(frozen)
    const october = await settlement('2026-10')
    expect(october).toMatchObject({ state: 'NEXT', totalOre: 0, previousOre: 145_000, lines: [] })
    expect(new Map(october?.corrections.map(({ sourceId, ...rest }) => [sourceId, rest]))).toEqual(
      new Map([
        [late, { kind: 'HOME_VISIT', month: '2026-09', paidOre: 0, dueOre: 145_000, amountOre: 145_000 }],
        [paid, { kind: 'HOME_VISIT', month: '2026-09', paidOre: 145_000, dueOre: 0, amountOre: -145_000 }],
      ]),
    )
    expect((await approve('2026-10')).done).toBe(true)
    expect((await settlement('2026-11'))?.corrections).toEqual([])
  })

  test('R2, R4: places confirmed after the approval are a correction of the approved month', async () => {
    const homeId = await careHome()
    await places(homeId, '2026-01-01', 47)
    await approve('2026-09')
    await places(homeId, '2026-09-16', 52)
    expect((await settlement('2026-10'))?.corrections).toMatchObject([
      { kind: 'ORDINARY_PLACES', month: '2026-09', paidOre: 4_635_616, dueOre: 4_882_192, amountOre: 246_576 },
    ])
  })
})

describe('R1, R4, G1: two patients turn out to be one person', () => {
  const visitedTwice = async () => {
    const [one, other] = [await enrolled(), await enrolled()]
    const first = await visited(one, '2026-09-10', { startedAt: atTime('2026-09-10', '08:00') })
    const second = await visited(other, '2026-09-10')
    const join = () => world.at(settlingAt, (tx) => joinPatients(tx, 'journal', one, other))
    return { first, second, join }
  }

  test('R1: before the approval the draft pays the doctor’s two visits of that day once', async () => {
    const { first, second, join } = await visitedTwice()
    expect((await settlement('2026-09'))?.totalOre).toBe(290_000)
    expect((await join()).ok).toBe(true)
    const draft = await settlement('2026-09')
    expect([draft?.lines.map(({ sourceId }) => sourceId), draft?.refused]).toMatchObject([
      [first],
      [{ visitId: second, condition: 'ALREADY_PAID_THAT_DAY' }],
    ])
  })

  test('R4: after it what was paid twice is taken back by one correction, once', async () => {
    const { second, join } = await visitedTwice()
    await approve('2026-09')
    expect((await join()).ok).toBe(true)
    const october = await settlement('2026-10')
    expect([october?.lines, october?.corrections]).toMatchObject([
      [],
      [{ sourceId: second, month: '2026-09', paidOre: 145_000, dueOre: 0, amountOre: -145_000 }],
    ])
    expect((await settlement('2026-09'))?.totalOre).toBe(290_000)
    await approve('2026-10')
    expect((await settlement('2026-11'))?.corrections).toEqual([])
  })

  test('R1, R4: one correction also when the same doctor was paid at two vårdcentraler', async () => {
    const { second, join } = await visitedTwice()
    await world.owner`update visit set unit_id = ${unit.otherVc} where id = ${second}`
    await approve('2026-09')
    await approve('2026-09', unit.otherVc)
    await join()
    expect((await settlement('2026-10'))?.corrections).toEqual([])
    expect((await settlement('2026-10', unit.otherVc))?.corrections).toMatchObject([
      { sourceId: second, amountOre: -145_000 },
    ])
  })
})
