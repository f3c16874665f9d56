import { isChain } from '@lih/domain/responsibility/timeline'
import { describe, expect, test } from 'vitest'
import { act, mustAct, seen } from '../../../test/acts.ts'
import { type CommandSpec, commandOutcomes } from '../../../test/outcomes.ts'
import { confirmed, handoverProposed, on, running } from '../../../test/support-story.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()

const at = on(5, '10:00')
const declines = { reason: 'DECLINED_BY_PATIENT', text: 'Vill inte ha fler besök.' }

const prepare: CommandSpec['prepare'] = async (of) => {
  const { patientId, supportId } = await running(of, { listed: 'otherVc' })
  return {
    patientId,
    actor: of.actor.secondLmPhysician,
    at,
    input: { patientId, supportId, expectedVersion: 3, ...declines },
  }
}

commandOutcomes(() => world, {
  mutation: 'endSupport',
  rules: 'M10',
  prepare,
  subject: 'supportId',
  versioned: true,
  loser: 'STALE',
  forbidden: [
    ['lmNurse', 'WRONG_PROFESSION'],
    ['wardNurse', 'WRONG_PROFESSION'],
    ['vcPhysician', 'WRONG_UNIT'],
  ],
  notTheirs: [],
  strangers: ['otherWardPhysician'],
  texts: [],
  wrong: [
    ['nothing that the patient said', { text: ' ' }, [['text', 'TEXT_REQUIRED']]],
    ['a text of a million characters', { text: 'å'.repeat(1_000_000) }, [['text', 'TOO_LONG']]],
    ['an admission as the reason', { reason: 'ADMISSION' }, [['reason', 'NOT_A_CHOICE']]],
    ['a death tomorrow', { reason: 'DEATH', at: on(6, '10:00') }, [['at', 'IN_FUTURE']]],
    ['a move before the start', { reason: 'MOVED', at: on(0, '12:59') }, [['at', 'BEFORE_START']]],
  ],
})

describe('what ends a support before a hand-over', () => {
  test('M10, M11: the patient declines: the vårdcentral is responsible from that instant, the open hand-over is withdrawn', async () => {
    const { patientId, supportId } = await handoverProposed(world)
    const now = on(10, '09:00')
    const input = { patientId, supportId, expectedVersion: 4, ...declines }
    const page = await mustAct(world, world.actor.wardPhysician, now, 'endSupport', input)
    expect(page.support).toMatchObject({ status: 'ENDED', endReason: 'DECLINED_BY_PATIENT', endedAt: now })
    expect(page.support?.handover?.status).toBe('WITHDRAWN')
    expect(page.responsibility).toMatchObject({ unit: { id: world.unit.vc }, since: now, reason: 'SUPPORT_DECLINED' })
    expect(isChain(await world.timeline(patientId))).toBe(true)
  })

  test('M10: only Läkarmedverkan records that the patient has died or moved', async () => {
    const { patientId, supportId } = await running(world)
    for (const reason of ['DEATH', 'MOVED']) {
      const input = { patientId, supportId, expectedVersion: 3, reason, text: 'x' }
      const { userErrors } = await act(world, world.actor.wardPhysician, at, 'endSupport', input)
      expect(userErrors).toMatchObject([{ code: 'END_OF_LAKARMEDVERKAN', path: ['reason'] }])
    }
  })

  test('M10, M11: the patient has died: the timeline ends at the time of death, and nobody is responsible', async () => {
    const { patientId, supportId } = await running(world)
    const died = on(5, '03:10')
    const input = { patientId, supportId, expectedVersion: 3, reason: 'DEATH', at: died }
    const page = await mustAct(world, world.actor.lmPhysician, at, 'endSupport', input)
    expect(page).toMatchObject({ responsibility: null, support: { endReason: 'DEATH', endedAt: died } })
    const timeline = await world.timeline(patientId)
    expect([isChain(timeline, died), timeline.at(-1)?.unitId]).toEqual([true, world.unit.lm])
    const [row] = await world.owner`select deceased_at as "deceasedAt" from patient where id = ${patientId}`
    expect(new Date(row?.['deceasedAt']).toISOString()).toBe(died)
  })

  test('M10, M11: moved out of the region: another care provider is responsible, and a later stay goes on from there', async () => {
    const { patientId, supportId } = await running(world)
    const text = 'Vårdcentralen Kinna, dr Alm har tagit över'
    const input = { patientId, supportId, expectedVersion: 3, reason: 'MOVED', at: on(5, '08:00'), text }
    const page = await mustAct(world, world.actor.lmPhysician, at, 'endSupport', input)
    expect(page).toMatchObject({
      responsibility: { reason: 'MOVED', since: on(5, '08:00') },
      support: { endReason: 'MOVED' },
    })
    await world.admit(patientId, { at: on(30, '10:00') })
    const timeline = await world.timeline(patientId)
    expect([isChain(timeline), timeline.at(-1)?.unitId]).toEqual([true, world.unit.ward])
  })

  test('M10: a plan is taken back, not ended', async () => {
    const { patientId, supportId } = await confirmed(world)
    const input = { patientId, supportId, expectedVersion: 2, ...declines }
    const { userErrors } = await act(world, world.actor.wardPhysician, on(-1, '12:00'), 'endSupport', input)
    expect(userErrors).toMatchObject([{ code: 'SUPPORT_NOT_RUNNING' }])
  })

  test('M10: worked case 3: after a readmission the ended support is shown as an earlier one', async () => {
    const { patientId, supportId } = await running(world)
    await mustAct(world, world.actor.lmPhysician, at, 'endSupport', {
      patientId,
      supportId,
      expectedVersion: 3,
      ...declines,
    })
    const stayId = await world.admit(patientId, { at: on(6, '08:00') })
    const doctor = world.actor.wardPhysician
    const reason = { reasonCode: 'CLINICAL_HIGHER', reasonText: 'Skör' }
    const risk = { patientId, stayId, expectedVersion: 0, decision: 'HIGH', attendingId: doctor.personId, ...reason }
    await mustAct(world, doctor, on(7, '08:00'), 'decideRisk', risk)
    const plan = { expectedDischargeOn: '2026-12-31', plannedDays: 14, message: 'Plan', receivingUnitId: world.unit.vc }
    await mustAct(world, doctor, on(7, '09:00'), 'proposeSupport', { patientId, stayId, ...plan })
    const page = await seen(world, doctor, on(7, '10:00'), patientId)
    expect(page.earlierSupports).toMatchObject([{ id: supportId, endReason: 'DECLINED_BY_PATIENT', endedAt: at }])
  })
})
