import { atTime } from '@lih/domain/time/civil'
import { describe, expect, test } from 'vitest'
import { act } from '../../../test/acts.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { commandOutcomes } from '../../../test/outcomes.ts'
import { on, running } from '../../../test/support-story.ts'
import { toldSince, traceOf } from '../../../test/trace.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()

const decision = {
  level: 'HOME_FIRST',
  limits: ['NO_INTENSIVE_CARE', 'NO_CPR'],
  expectedDeath: false,
  consulted: 'Ssk Maja Berg',
  note: 'Samtal med patienten och dottern.',
  validUntil: '2026-10-31',
}

commandOutcomes(() => world, {
  mutation: 'decideCareLevel',
  rules: 'V6',
  prepare: async (of) => {
    const { patientId } = await running(of, { enrolled: 'municipality' })
    const input = { patientId, expectedVersion: 0, ...decision }
    return { patientId, actor: of.actor.lmPhysician, at: on(3, '10:00'), input }
  },
  subject: null,
  versioned: true,
  loser: 'STALE',
  forbidden: [
    ['municipalNurse', 'WRONG_UNIT'],
    ['vcNurse', 'WRONG_PROFESSION'],
  ],
  notTheirs: [],
  strangers: ['otherVcPhysician', 'otherWardPhysician'],
  texts: ['consulted'],
  wrong: [
    ['a day that has passed', { validUntil: '2026-10-14' }, [['validUntil', 'VALID_UNTIL_PAST']]],
    ['a note without end', { note: 'å'.repeat(1001) }, [['note', 'TOO_LONG']]],
  ],
})

const document = `query ($id: ID!) { patient(id: $id) { careLevel { version mayDecide
  present { level limits expectedDeath consulted note validUntil expired decidedAt decidedBy { name } unit { shortName } }
  earlier { level } } } }`

const shown = async (who: StaffName, at: string, id: string) => {
  const { data } = await world.as(world.actor[who], at).ask<{ patient: { careLevel: unknown } }>(document, { id })
  return data?.patient.careLevel
}

describe('on the patient page', () => {
  test('V6: the municipality reads at night what the ward or the team has decided, by whom, when, and how long', async () => {
    const { patientId } = await running(world, { enrolled: 'municipality' })
    expect(await shown('municipalNurse', on(1, '03:00'), patientId)).toEqual({
      version: 0,
      mayDecide: false,
      present: null,
      earlier: [],
    })
    const at = on(3, '10:00')
    const before = await traceOf(world, patientId)
    await act(world, world.actor.lmPhysician, at, 'decideCareLevel', { patientId, expectedVersion: 0, ...decision })
    const { unit } = world
    expect(await toldSince(world, before)).toEqual(
      expect.arrayContaining([unit.lm, unit.vc, unit.municipality, unit.ward]),
    )
    expect(await shown('municipalNurse', on(4, '03:00'), patientId)).toEqual({
      version: 1,
      mayDecide: false,
      present: {
        ...decision,
        limits: ['NO_CPR', 'NO_INTENSIVE_CARE'],
        expired: false,
        decidedAt: at,
        decidedBy: { name: 'Sofia Ek' },
        unit: { shortName: 'LM' },
      },
      earlier: [],
    })
  })

  test('V6, G4: a new decision counts, and the one before is kept', async () => {
    const { patientId } = await running(world)
    const { lmPhysician, vcPhysician } = world.actor
    await act(world, lmPhysician, on(3, '10:00'), 'decideCareLevel', { patientId, expectedVersion: 0, ...decision })
    const lifted = { level: 'HOSPITAL', limits: [], expectedDeath: false }
    const after = { patientId, expectedVersion: 1, ...lifted }
    expect((await act(world, vcPhysician, on(5, '10:00'), 'decideCareLevel', after)).userErrors).toEqual([])
    expect(await shown('vcPhysician', on(5, '11:00'), patientId)).toMatchObject({
      version: 2,
      mayDecide: true,
      present: { level: 'HOSPITAL', limits: [], consulted: null, validUntil: null, unit: { shortName: 'VC Vallås' } },
      earlier: [{ level: 'HOME_FIRST' }],
    })
    await expect(world.owner`update care_level set limits = '{NO_CPR}' where version = 2`).rejects.toThrow('consulted')
  })

  test('V6, G7: from midnight after the last day it is shown as expired', async () => {
    const { patientId } = await running(world)
    const input = { patientId, expectedVersion: 0, ...decision }
    await act(world, world.actor.lmPhysician, on(3, '10:00'), 'decideCareLevel', input)
    const last = await shown('vcNurse', atTime('2026-10-31', '23:59'), patientId)
    expect(last).toMatchObject({ mayDecide: false, present: { expired: false } })
    expect(await shown('vcNurse', atTime('2026-11-01', '00:00'), patientId)).toMatchObject({
      present: { expired: true },
    })
  })
})
