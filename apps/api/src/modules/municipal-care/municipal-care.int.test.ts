import { atTime, startOfDay } from '@lih/domain/time/civil'
import { describe, expect, test } from 'vitest'
import { act, mustAct } from '../../../test/acts.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { commandOutcomes } from '../../../test/outcomes.ts'
import { ownWorld, type World } from '../../../test/world.ts'

const world = await ownWorld()

const at = atTime('2026-10-12', '10:00')
const wish = {
  kind: 'ENROLMENT',
  thresholdReason: 'MOBILITY',
  text: 'Kan inte ta sig till vårdcentralen. Behöver såromläggning två gånger i veckan.',
  startsOn: '2026-10-14',
}

const requested = async (of: World, change: Readonly<Record<string, unknown>> = {}) => {
  const patientId = await of.patient()
  await mustAct(of, of.actor.vcNurse, at, 'requestMunicipalCare', { patientId, ...wish, ...change })
  const [row] = await of.owner<{ id: string }[]>`select id from municipal_care_request where patient_id = ${patientId}`
  return { patientId, requestId: row?.id ?? '' }
}

commandOutcomes(() => world, {
  mutation: 'requestMunicipalCare',
  rules: 'H1',
  prepare: async (of) => {
    const patientId = await of.patient({ responsible: 'otherVc' })
    return { patientId, actor: of.actor.vcNurse, at, input: { patientId, ...wish } }
  },
  subject: null,
  versioned: false,
  loser: 'CARE_REQUEST_OPEN',
  forbidden: [
    ['wardPhysician', 'WRONG_UNIT'],
    ['vcManager', 'WRONG_PROFESSION'],
  ],
  notTheirs: [],
  strangers: ['municipalNurse', 'clinicPhysician'],
  texts: ['text'],
  wrong: [
    ['yesterday', { startsOn: '2026-10-11' }, [['startsOn', 'STARTS_IN_PAST']]],
    ['single visits without end', { kind: 'SINGLE_VISITS' }, [['endsOn', 'END_REQUIRED']]],
  ],
})

commandOutcomes(() => world, {
  mutation: 'decideMunicipalCare',
  rules: 'H1',
  prepare: async (of) => {
    const { patientId, requestId } = await requested(of)
    const input = { patientId, requestId, expectedVersion: 0, accept: true, startsOn: '2026-10-15' }
    return { patientId, actor: of.actor.municipalNurse, at: atTime('2026-10-13', '09:00'), input }
  },
  subject: 'requestId',
  versioned: true,
  loser: 'STALE',
  forbidden: [['vcNurse', 'WRONG_UNIT']],
  notTheirs: [],
  strangers: ['distantNurse'],
  texts: [],
  wrong: [
    ['a no without reason', { accept: false }, [['reasonCode', 'REASON_REQUIRED']]],
    ['a day that has passed', { startsOn: '2026-10-12' }, [['startsOn', 'STARTS_IN_PAST']]],
  ],
})

commandOutcomes(() => world, {
  mutation: 'endEnrolment',
  rules: 'H1',
  prepare: async (of) => {
    const patientId = await of.patient({ enrolled: 'municipality' })
    const input = { patientId, reason: 'NEED_CEASED', text: 'Går själv till vårdcentralen.', lastDay: '2026-10-12' }
    return { patientId, actor: of.actor.municipalNurse, at, input }
  },
  subject: null,
  versioned: false,
  loser: 'NOT_ENROLLED',
  forbidden: [['vcNurse', 'WRONG_UNIT']],
  notTheirs: [],
  strangers: ['distantNurse'],
  texts: ['text'],
  wrong: [['a day that has passed', { lastDay: '2026-10-11' }, [['lastDay', 'STARTS_IN_PAST']]]],
})

const document = `query ($id: ID!) { patient(id: $id) { enrolment { since unit { id } }
  municipalCare { mayRequest decidesDirectly mayEnd ended { to reason } requests { status mayDecide startsOn endsOn reasonCode decisionText } } } }`

const shown = async (who: StaffName, when: string, id: string) => {
  const { data, errors } = await world.as(world.actor[who], when).ask<{ patient: unknown }>(document, { id })
  return data?.patient ?? errors?.[0]?.extensions['reason']
}

const listed = async (when: string) => {
  const query = `query { municipalityList(listId: "019a0000-0000-7000-8000-000000000001") { rows { patient { id } careRequested visitsUntil enrolledSince } } }`
  type Row = {
    patient: { id: string }
    careRequested: boolean
    visitsUntil: string | null
    enrolledSince: string | null
  }
  const { data } = await world
    .as(world.actor.municipalNurse, when)
    .ask<{ municipalityList: { rows: Row[] } }>(query, {})
  return new Map(data?.municipalityList.rows.map(({ patient, ...row }) => [patient.id, row]))
}

describe('from request to end', () => {
  test('H1: the request opens the patient to the municipality, its yes enrols from midnight of the day', async () => {
    const { patientId, requestId } = await requested(world)
    const later = atTime('2026-10-13', '09:00')
    expect((await listed(later)).get(patientId)).toEqual({
      careRequested: true,
      visitsUntil: null,
      enrolledSince: null,
    })
    expect(await shown('municipalNurse', later, patientId)).toMatchObject({
      enrolment: null,
      municipalCare: { mayRequest: false, requests: [{ status: 'REQUESTED', mayDecide: true }] },
    })
    const yes = { patientId, requestId, expectedVersion: 0, accept: true, startsOn: '2026-10-15' }
    await mustAct(world, world.actor.municipalNurse, later, 'decideMunicipalCare', yes)
    expect(await shown('vcNurse', atTime('2026-10-14', '23:59'), patientId)).toMatchObject({ enrolment: null })
    const since = startOfDay('2026-10-15')
    expect(await shown('vcNurse', since, patientId)).toMatchObject({
      enrolment: { since, unit: { id: world.unit.municipality } },
      municipalCare: { mayRequest: false, requests: [{ status: 'ACCEPTED', startsOn: '2026-10-15' }] },
    })
  })

  test('H1: a no keeps its reason, and the vårdcentral may ask again', async () => {
    const { patientId, requestId } = await requested(world)
    const no = { patientId, requestId, expectedVersion: 0, accept: false, reasonCode: 'CAN_GET_TO_CLINIC' }
    const input = { ...no, startsOn: '2026-10-14', text: 'Har färdtjänst.' }
    await mustAct(world, world.actor.municipalNurse, atTime('2026-10-13', '09:00'), 'decideMunicipalCare', input)
    expect(await shown('vcNurse', atTime('2026-10-14', '09:00'), patientId)).toMatchObject({
      enrolment: null,
      municipalCare: {
        mayRequest: true,
        requests: [{ status: 'DECLINED', reasonCode: 'CAN_GET_TO_CLINIC', decisionText: 'Har färdtjänst.' }],
      },
    })
    expect(await shown('municipalNurse', atTime('2026-10-28', '09:00'), patientId)).toBe('CARE_RELATION_ENDED')
  })

  test('H2: single visits enrol nobody, and end by themselves; meanwhile the municipality may decide at once', async () => {
    const visits = { kind: 'SINGLE_VISITS', endsOn: '2026-10-20' }
    const { patientId, requestId } = await requested(world, visits)
    const later = atTime('2026-10-13', '09:00')
    const yes = { patientId, requestId, expectedVersion: 0, accept: true, startsOn: '2026-10-14', endsOn: '2026-10-20' }
    await mustAct(world, world.actor.municipalNurse, later, 'decideMunicipalCare', yes)
    expect(await listed(atTime('2026-10-20', '23:00'))).toEqual(
      expect.objectContaining(
        new Map([[patientId, { careRequested: false, visitsUntil: '2026-10-20', enrolledSince: null }]]),
      ),
    )
    expect((await listed(atTime('2026-10-21', '00:00'))).has(patientId)).toBe(false)
    const last = atTime('2026-10-20', '10:00')
    expect(await shown('municipalNurse', last, patientId)).toMatchObject({
      enrolment: null,
      municipalCare: { mayRequest: true, decidesDirectly: true },
    })
    const own = { patientId, ...wish, startsOn: '2026-10-20' }
    await mustAct(world, world.actor.municipalNurse, last, 'requestMunicipalCare', own)
    expect(await shown('vcNurse', atTime('2026-10-20', '10:01'), patientId)).toMatchObject({
      enrolment: { since: last },
    })
  })

  test('H1, G2: after the end the municipality still reads for two weeks, and the reason stands', async () => {
    const patientId = await world.patient({ enrolled: 'municipality' })
    const end = { patientId, reason: 'CAN_GET_TO_CLINIC', text: 'Har färdtjänst.', lastDay: '2026-10-12' }
    expect(await act(world, world.actor.municipalNurse, at, 'endEnrolment', end)).toMatchObject({ fault: null })
    expect(await shown('municipalNurse', atTime('2026-10-20', '10:00'), patientId)).toMatchObject({
      enrolment: null,
      municipalCare: { mayEnd: false, ended: { to: at, reason: 'CAN_GET_TO_CLINIC' } },
    })
    expect(await shown('municipalNurse', atTime('2026-10-27', '10:00'), patientId)).toBe('CARE_RELATION_ENDED')
  })
})
