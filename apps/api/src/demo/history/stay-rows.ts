import { decideRisk } from '@lih/domain/assessment/decide'
import type { DifferingReason, RiskDecision } from '@lih/domain/risk/reasons'
import { computeRisk } from '../../modules/assessment/risk.compute.ts'
import { idOf } from '../ids.ts'
import type { DemoPatient } from '../patients.ts'
import { recordRows } from '../record.ts'
import type { Episode, PastDecision } from './episode.ts'
import type { Players } from './players.ts'
import type { Gathered } from './rows.ts'

export type Told = { readonly patient: DemoPatient; readonly episode: Episode; readonly players: Players }

type RecordRows = ReturnType<typeof recordRows>
/** What the record holds of a patient so far: the scores are computed from it. */
export type RecordSoFar = { [Part in keyof RecordRows]: RecordRows[Part][number][] }

export const emptyRecord = (): RecordSoFar => ({ encounters: [], conditions: [], procedures: [], observations: [] })

export const stayIdOf = ({ patient, episode }: Pick<Told, 'patient' | 'episode'>): string =>
  idOf(`past-stay:${patient.id}:${episode.place}`)

/** Adds the record up to the admission, with the stay still open, as it is when the ward decides. */
export const extendRecord = (so: RecordSoFar, { patient, episode, players }: Told): void => {
  const { admittedAt, profile } = episode
  const stayId = stayIdOf({ patient, episode })
  const { unitId } = players.ward
  const rows = recordRows({ patientId: patient.id, unitId, admittedAt, stayId, profile, now: episode.dischargedAt })
  const isNew =
    (known: readonly { readonly resourceId: string }[]) =>
    ({ resourceId }: { readonly resourceId: string }) =>
      !known.some((one) => one.resourceId === resourceId)
  so.encounters.push(...rows.encounters)
  so.conditions.push(...rows.conditions.filter(isNew(so.conditions)))
  so.procedures.push(...rows.procedures)
  so.observations.push(...rows.observations)
}

/** The patient has left: the record's stay is over. */
export const endStayInRecord = (so: RecordSoFar, stayId: string, end: string): void => {
  so.encounters = so.encounters.map((one) =>
    one.stayId === stayId ? { ...one, endedAt: end, fact: { ...one.fact, end, status: 'finished' } } : one,
  )
}

const differing: Readonly<Record<RiskDecision, DifferingReason>> = {
  HIGH: 'CLINICAL_HIGHER',
  NOT_HIGH: 'CLINICAL_LOWER',
}
const higherText = 'Bor ensam, upprepade besök på akuten och svårt att sköta läkemedlen.'

/** What the ward decides and, when that differs from the proposal, why: the same for the commands and for the rows. */
export const decisionOn = (choice: PastDecision['choice'], proposal: string) => {
  const proposed: RiskDecision = proposal === 'NOT_HIGH' ? 'NOT_HIGH' : 'HIGH'
  const decision = choice === 'AGREE' ? proposed : choice
  const agrees = decision === proposal || proposal === 'NOT_APPLICABLE'
  const reasonCode = agrees ? null : differing[decision]
  return { decision, reasonCode, reasonText: reasonCode === 'CLINICAL_HIGHER' ? higherText : null }
}

const byKey = <Fact>(rows: readonly { readonly resourceId: string; readonly fact: Fact }[]): Fact[] =>
  [...rows].sort((a, b) => (a.resourceId < b.resourceId ? -1 : 1)).map(({ fact }) => fact)

/** Both scores as the ward saw them at that time. */
const riskOf = (so: RecordSoFar, { patient, episode }: Told, at: string) => {
  const stayId = stayIdOf({ patient, episode })
  const own = so.encounters.filter((one) => one.stayId === stayId)
  const row = {
    birthDate: patient.birthDate,
    deceasedAt: null,
    careHome: patient.living === 'CARE_HOME',
    encounters: byKey(so.encounters),
    conditions: byKey(so.conditions),
    labs: byKey(so.observations),
    procedures: byKey(so.procedures),
    ownStays: [],
    stayKeys: own.map(({ fact }) => fact.key),
    typed: [],
  }
  const { admittedAt, expectedOn, profile } = episode
  const stay = { id: stayId, admittedAt, dischargedAt: null, acute: profile.acute, specialty: 'SOMATIC' as const }
  return computeRisk(row, { ...stay, expectedDischargeOn: expectedOn }, at)
}

/** The ward's decision on risk. @returns what it was, or null without one */
export const addDecision = (to: Gathered, so: RecordSoFar, told: Told): RiskDecision | null => {
  const { patient, episode, players } = told
  if (episode.decision === null) return null
  const { at, choice } = episode.decision
  const { unitId, personId: attendingId } = players.ward
  const result = riskOf(so, told, at)
  const proposal = result.proposal.outcome
  const facts = { stay: { unitId, dischargedAt: null }, latestVersion: 0, proposal, attendingIsOnWard: true }
  const { decision, ...reason } = decisionOn(choice, proposal)
  const answer = decideRisk(facts, { decision, ...reason, expectedVersion: 0 }, unitId)
  if (!answer.ok) throw new Error(`${patient.family}: decideRisk was refused: ${answer.refusal.code}`)
  const stayId = stayIdOf(told)
  const id = idOf(`past-assessment:${stayId}`)
  const { version, differs, reasonCode } = answer.changes
  const values = {
    id,
    patientId: patient.id,
    stayId,
    ...answer.changes,
    decision,
    proposal,
    attendingId,
    unitId,
    result,
  }
  to.add('risk_assessment', { ...values, decidedAt: at, decidedBy: attendingId, recordedAt: at })
  const detail = { assessmentId: id, version, decision, proposal, differs, reasonCode, attendingId }
  const act = { action: 'risk:decide', by: players.ward, at }
  to.act({ ...act, patientId: patient.id, subjectId: stayId, detail })
  return decision
}

/** The stay, as the feed enters it. @param endedSupportId the support that the admission ends */
export const addStay = (to: Gathered, told: Told, endedSupportId: string | null): void => {
  const { patient, episode, players } = told
  const { admittedAt, dischargedAt, profile, expectedOn } = episode
  const { unitId, personId } = players.ward
  const id = stayIdOf(told)
  to.add('stay', {
    id,
    version: 1,
    patientId: patient.id,
    unitId,
    admittedAt,
    dischargedAt,
    expectedDischargeOn: expectedOn,
    acute: profile.acute,
    acuteEvidence: profile.acute === null ? null : 'PRIORITY',
    reason: profile.reason,
    attendingId: personId,
    recordedAt: admittedAt,
  })
  const detail = { unitId, endedSupportId, visits: {} }
  to.act({ action: 'stay:admit', by: null, at: admittedAt, patientId: patient.id, subjectId: id, detail })
  to.shift({ at: admittedAt, unitId, physicianId: null, reason: 'ADMISSION', sourceId: id }, null)
}

/** The way home: with the support, or to the vårdcentral. */
export const addDischarge = (to: Gathered, told: Told, support: { id: string; lmPhysicianId: string } | null): void => {
  const { patient, episode, players } = told
  const { dischargedAt: at } = episode
  const subjectId = stayIdOf(told)
  const { unitId: receivingUnitId } = players.receiver
  const why = support === null ? 'DISCHARGE' : 'SUPPORT_START'
  const detail = { why, supportId: support?.id ?? null, receivingUnitId, visits: {} }
  const act = { action: 'stay:discharge', by: players.ward, at }
  to.act({ ...act, patientId: patient.id, subjectId, detail })
  to.shift(
    support === null
      ? { at, unitId: receivingUnitId, physicianId: null, reason: 'DISCHARGE', sourceId: subjectId }
      : {
          at,
          unitId: players.lm.unitId,
          physicianId: support.lmPhysicianId,
          reason: 'SUPPORT_START',
          sourceId: support.id,
        },
    players.ward,
  )
}
