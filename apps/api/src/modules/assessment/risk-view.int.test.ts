import { randomUUID } from 'node:crypto'
import type { EncounterFact, FeedFact } from '@lih/domain/feed/fact'
import { describe, expect, test } from 'vitest'
import { mustAct, seen } from '../../../test/acts.ts'
import { homeDay, on } from '../../../test/support-story.ts'
import { ownWorld, type World } from '../../../test/world.ts'

const world = await ownWorld()

const encounter = (key: string, of: Partial<EncounterFact>): EncounterFact => ({
  kind: 'ENCOUNTER',
  key,
  patientKey: 'Patient/1',
  class: 'IMP',
  status: 'finished',
  start: on(-4, '14:00'),
  end: null,
  types: [],
  priorities: [],
  admitSources: [],
  serviceTypes: [],
  serviceText: null,
  provider: null,
  partOf: null,
  reasons: [],
  ...of,
})

const condition = (key: string, code: string): FeedFact => ({
  kind: 'CONDITION',
  key,
  patientKey: 'Patient/1',
  codes: [{ system: 'http://hl7.org/fhir/sid/icd-10-se', code, display: null }],
  text: null,
  clinicalStatus: 'active',
  verificationStatus: 'confirmed',
  onset: '2024-01-01T00:00:00.000Z',
  abated: null,
  abatedUndated: false,
})

const sodium = (value: number): FeedFact => ({
  kind: 'LAB',
  key: `Observation/${randomUUID()}`,
  patientKey: 'Patient/1',
  lab: 'SODIUM',
  code: { system: 'http://loinc.org', code: '2951-2', display: null },
  status: 'final',
  at: on(-3, '06:00'),
  value,
})

/** Stores facts as the import does, and ties the ward's encounter to the stay. */
const plantRecord = (patientId: string, stayId: string | null, facts: readonly FeedFact[]) =>
  world.at(on(-3, '12:00'), async ({ sql }) => {
    for (const fact of facts) {
      const row = { patientId, source: 'test', resourceId: `${patientId}/${fact.key}` }
      const json = JSON.stringify(fact)
      if (fact.kind === 'ENCOUNTER') {
        const tied = fact.class === 'IMP' && fact.end === null ? stayId : null
        await sql`insert into encounter ${sql({ ...row, stayId: tied, unitId: world.unit.ward, class: fact.class, startedAt: fact.start, endedAt: fact.end, fact: json })}`
      } else if (fact.kind === 'LAB') {
        const value = { code: fact.lab, observedAt: fact.at, value: fact.value, unit: 'mmol/L' }
        await sql`insert into observation ${sql({ ...row, ...value, fact: json })}`
      } else if (fact.kind === 'CONDITION') {
        await sql`insert into condition ${sql({ ...row, fact: json })}`
      } else if (fact.kind === 'PROCEDURE') {
        await sql`insert into procedure ${sql({ ...row, fact: json })}`
      }
    }
  })

type View = {
  readonly proposal: string
  readonly proposalChanged: boolean
  readonly notApplicable: string | null
  readonly notValidated: boolean
  readonly preliminary: boolean
  readonly lace: {
    readonly min: number
    readonly max: number
    readonly band: string | null
    readonly inputs: readonly Input[]
  } | null
  readonly hospital: { readonly min: number; readonly max: number; readonly inputs: readonly Input[] } | null
  readonly assessments: readonly { readonly version: number; readonly decision: string; readonly laceMin: number }[]
}
type Input = {
  readonly key: string
  readonly value: unknown
  readonly min: number
  readonly max: number
  readonly missing: boolean
  readonly conflict: boolean
  readonly typedId: string | null
  readonly source: {
    readonly kind: string
    readonly enteredBy: string | null
    readonly other: { readonly value: unknown } | null
  }
}

const view = async (stayId: string, at = on(-2, '09:00'), actor = world.actor.wardPhysician) => {
  const inputs = 'inputs { key value min max missing conflict typedId source }'
  const document = `query ($id: ID!) { riskView(stayId: $id) { proposal proposalChanged notApplicable notValidated preliminary
    lace { min max band ${inputs} } hospital { min max ${inputs} } assessments { version decision laceMin } } }`
  const answer = await world.as(actor, at).ask<{ riskView: View }>(document, { id: stayId })
  if (!answer.data) throw new Error(String(answer.errors?.[0]?.extensions['code']))
  return { ...answer.data.riskView, statements: answer.statements }
}

const inputOf = (score: { readonly inputs: readonly Input[] } | null, key: string) =>
  score?.inputs.find((input) => input.key === key)

const inpatient = async (
  options: Parameters<World['patient']>[0] = {},
  ward: 'ward' | 'psychiatricWard' | 'oncologyWard' = 'ward',
) => {
  const patientId = await world.patient(options)
  return {
    patientId,
    stayId: await world.admit(patientId, { ward, at: on(-4, '14:00'), expectedDischargeOn: homeDay }),
  }
}

/** Four nights, acute, heart failure, one emergency visit and one stay before: LACE 4 + 3 + 2 + 1. */
const wellKnown = async () => {
  const ids = await inpatient()
  await plantRecord(ids.patientId, ids.stayId, [
    encounter('Encounter/now', { status: 'in-progress', priorities: [{ system: 'x', code: 'EM', display: null }] }),
    encounter('Encounter/before', { start: '2026-06-01T08:00:00.000Z', end: '2026-06-05T08:00:00.000Z' }),
    encounter('Encounter/er', { class: 'EMER', start: '2026-08-01T08:00:00.000Z', end: '2026-08-01T12:00:00.000Z' }),
    condition('Condition/1', 'I50.9'),
    sodium(131),
  ])
  return ids
}

describe('what is computed', () => {
  test('M20, M21: both scores from the record, with every missing input as a range', async () => {
    const { stayId } = await wellKnown()
    const { lace, hospital, proposal, preliminary, notValidated, proposalChanged } = await view(stayId)
    expect(lace).toMatchObject({ min: 10, max: 10, band: 'high' })
    expect(lace?.inputs.map(({ key, min, max }) => [key, min, max])).toEqual([
      ['L', 4, 4],
      ['A', 3, 3],
      ['C', 2, 2],
      ['E', 1, 1],
    ])
    expect(hospital?.inputs.filter(({ missing }) => missing).map(({ key }) => key)).toEqual(['H', 'P'])
    expect(inputOf(hospital, 'S')).toMatchObject({ value: 131, min: 1, max: 1, source: { kind: 'RECORD' } })
    expect({ proposal, preliminary, notValidated, proposalChanged }).toEqual({
      proposal: 'NOT_HIGH',
      preliminary: true,
      notValidated: false,
      proposalChanged: false,
    })
  })

  test('M20: without a record nothing becomes zero', async () => {
    const { stayId } = await inpatient()
    const { lace, hospital, proposal } = await view(stayId)
    expect([lace?.min, lace?.max, proposal]).toEqual([7, 16, 'UNDECIDED'])
    expect(hospital?.inputs.filter(({ missing }) => missing).map(({ key }) => key)).toEqual(['H', 'S', 'P', 'A'])
  })

  test.each([
    [{ born: '2009-01-01' }, 'ward', 'UNDER_18'],
    [{}, 'psychiatricWard', 'PSYCHIATRIC'],
  ] as const)('M20: no proposal and no score for %o on the %s: %s', async (options, ward, reason) => {
    const { stayId } = await inpatient(options, ward)
    const who = ward === 'ward' ? world.actor.wardPhysician : world.actor.psychiatrist
    const seenView = await view(stayId, on(-2, '09:00'), who)
    expect(seenView).toMatchObject({ proposal: 'NOT_APPLICABLE', notApplicable: reason, lace: null, hospital: null })
  })

  test('M20: an oncology ward gives its points, a care home is marked not validated', async () => {
    const { stayId } = await inpatient({ living: 'CARE_HOME' }, 'oncologyWard')
    const { hospital, notValidated } = await view(stayId, on(-2, '09:00'), world.actor.oncologist)
    expect([inputOf(hospital, 'O')?.min, notValidated]).toEqual([2, true])
  })

  test('M20, S7: the view costs four statements besides the frame, however long the record', async () => {
    const { stayId } = await wellKnown()
    const { statements } = await view(stayId)
    expect(statements).toHaveLength(4)
  })

  test('G2: only the treating hospital reads it, and a stay elsewhere is refused like one that does not exist', async () => {
    const { stayId } = await inpatient()
    await expect(view(stayId, on(-2, '09:00'), world.actor.vcPhysician)).rejects.toThrow('FORBIDDEN')
    await expect(view(stayId, on(-2, '09:00'), world.actor.psychiatrist)).rejects.toThrow('NO_CARE_RELATION')
    await expect(view(randomUUID())).rejects.toThrow('NO_CARE_RELATION')
    await expect(view('nej')).rejects.toThrow('NO_CARE_RELATION')
  })
})

describe('what a person types', () => {
  const type = (ids: { patientId: string; stayId: string }, code: string, value: number, at = on(-2, '08:00')) =>
    mustAct(world, world.actor.wardNurse, at, 'typeRiskInput', { ...ids, code, value, observedAt: on(-3, '07:00') })

  test('M21: holds against the record, and the difference shows', async () => {
    const ids = await wellKnown()
    await type(ids, 'NA', 140)
    const typed = inputOf((await view(ids.stayId)).hospital, 'S')
    expect(typed).toMatchObject({ value: 140, min: 0, conflict: true, typedId: expect.any(String) })
    expect(typed?.source).toMatchObject({ kind: 'TYPED', enteredBy: 'Nils Nyman', other: { value: 131 } })
    const reason = { typedId: typed?.typedId, reason: 'Fel provrör' }
    await mustAct(world, world.actor.wardNurse, on(-2, '08:30'), 'removeRiskInput', { ...ids, ...reason })
    expect(inputOf((await view(ids.stayId)).hospital, 'S')).toMatchObject({
      value: 131,
      conflict: false,
      typedId: null,
    })
  })

  test('M21, G4: a new value takes the place of the earlier, which is kept', async () => {
    const ids = await inpatient()
    await type(ids, 'HB', 104)
    await type(ids, 'HB', 118, on(-2, '08:30'))
    expect(inputOf((await view(ids.stayId)).hospital, 'H')?.value).toBe(118)
    const rows = await world.owner<{ value: string; struckReason: string | null }[]>`
      select value::text, struck_reason from typed_input where stay_id = ${ids.stayId} order by id`
    expect(rows.map(({ value, struckReason }) => [value, struckReason])).toEqual([
      ['104', 'REPLACED'],
      ['118', null],
    ])
  })
})

describe('what is decided', () => {
  const decide = (ids: { patientId: string; stayId: string }, expectedVersion: number, rest: Record<string, unknown>) =>
    mustAct(world, world.actor.wardPhysician, on(-2, '09:00'), 'decideRisk', {
      ...ids,
      expectedVersion,
      attendingId: world.actor.secondWardPhysician.personId,
      ...rest,
    })

  test('M2, M20: every version is kept with the whole result, and the physician in charge is named on the stay', async () => {
    const ids = await wellKnown()
    await decide(ids, 0, { decision: 'NOT_HIGH' })
    await decide(ids, 1, { decision: 'HIGH', reasonCode: 'CLINICAL_HIGHER', reasonText: 'Bor ensam' })
    const { assessments } = await view(ids.stayId)
    expect(assessments.map(({ version, decision }) => [version, decision])).toEqual([
      [2, 'HIGH'],
      [1, 'NOT_HIGH'],
    ])
    const rows = await world.owner<{ differs: boolean; lace: number; rule: string; input: number }[]>`
      select differs, (result #>> '{lace,points,min}')::int as lace, result #>> '{proposal,ruleVersion}' as rule,
        (select (i ->> 'value')::int from jsonb_array_elements(result #> '{hospital,inputs}') i where i ->> 'key' = 'S') as input
      from risk_assessment where stay_id = ${ids.stayId} order by version`
    expect(rows).toEqual([
      { differs: false, lace: 10, rule: 'forslag/1', input: 131 },
      { differs: true, lace: 10, rule: 'forslag/1', input: 131 },
    ])
    const page = await seen(world, world.actor.wardNurse, on(-2, '10:00'), ids.patientId)
    expect(page.stay).toMatchObject({
      attending: { id: world.actor.secondWardPhysician.personId },
      riskAssessment: { decision: 'HIGH', version: 2 },
    })
  })

  test('M20: a decision stands when the proposal changes afterwards, and the change shows', async () => {
    const ids = await wellKnown()
    await decide(ids, 0, { decision: 'NOT_HIGH' })
    await plantRecord(ids.patientId, null, [
      condition('Condition/2', 'C78.0'),
      condition('Condition/3', 'J44.9'),
      encounter('Encounter/er2', { class: 'EMER', start: '2026-09-01T08:00:00.000Z', end: '2026-09-01T12:00:00.000Z' }),
    ])
    expect(await view(ids.stayId)).toMatchObject({
      proposal: 'HIGH',
      proposalChanged: true,
      assessments: [{ decision: 'NOT_HIGH', laceMin: 10 }],
    })
  })

  test('M20: after the discharge the length is what it became', async () => {
    const ids = await wellKnown()
    await world.discharge(ids.stayId, on(-1, '12:00'))
    const after = await view(ids.stayId, on(-1, '13:00'))
    expect([after.preliminary, inputOf(after.lace, 'L')?.value]).toEqual([false, 3])
  })
})
