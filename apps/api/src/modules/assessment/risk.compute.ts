import type { EncounterFact } from '@lih/domain/feed/fact'
import { riskSubject, scoreInputs } from '@lih/domain/feed/inputs'
import { type PatientRecord, recordOf } from '@lih/domain/feed/record'
import { type Stay as RecordStay, staysOf } from '@lih/domain/feed/stays'
import type { WardSpecialty } from '@lih/domain/organisation/kinds'
import { assessRisk, type RiskResult } from '@lih/domain/risk/assess'
import { defaultProposalRule, ruleOn, type StayKind } from '@lih/domain/risk/proposal'
import type { TypedInputs } from '@lih/domain/risk/typed-inputs'
import { civilDateOf, type Instant } from '@lih/domain/time/civil'
import type { StayRow } from '../stay/stay.store.ts'
import type { OwnStay, RiskRow, TypedRow } from './assessment.store.ts'

const kindOf: Record<WardSpecialty, StayKind> = {
  SOMATIC: 'SOMATIC',
  ONCOLOGY: 'SOMATIC',
  OBSTETRIC: 'OBSTETRIC',
  PSYCHIATRIC: 'PSYCHIATRIC',
}

/** What the scores are computed from. */
type RiskFacts = Omit<RiskRow, 'assessments'>
type RiskStay = OwnStay & Pick<StayRow, 'specialty' | 'expectedDischargeOn'>

const priorities = 'http://terminology.hl7.org/CodeSystem/v3-ActPriority'

/** A stay that was entered here, in the form of the record. */
const asEncounter = ({ id, admittedAt, dischargedAt, acute }: OwnStay): EncounterFact => ({
  kind: 'ENCOUNTER',
  key: `Stay/${id}`,
  patientKey: '',
  class: 'IMP',
  status: dischargedAt === null ? 'in-progress' : 'finished',
  start: admittedAt,
  end: dischargedAt,
  types: [],
  priorities: acute === null ? [] : [{ system: priorities, code: acute ? 'EM' : 'EL', display: null }],
  admitSources: [],
  serviceTypes: [],
  serviceText: null,
  provider: null,
  partOf: null,
  reasons: [],
})

const recordFrom = (row: RiskFacts): PatientRecord => {
  const { birthDate, deceasedAt, encounters, conditions, labs, procedures, ownStays } = row
  const died = deceasedAt === null ? null : { from: deceasedAt, to: deceasedAt }
  const facts = [...encounters, ...conditions, ...labs, ...procedures]
  return recordOf({ birthDate, deceasedAt: died }, facts, ownStays.map(asEncounter))
}

/** The record's stay; its end is ours, which may have been entered before the record says so. */
const stayIn = (record: PatientRecord, row: RiskFacts, stay: RiskStay): RecordStay => {
  const keys = row.stayKeys.length > 0 ? row.stayKeys : [`Stay/${stay.id}`]
  const found = staysOf(record).stays.find(({ encounters }) => encounters.some(({ key }) => keys.includes(key)))
  if (found) return { ...found, end: stay.dischargedAt ?? found.end }
  const own = asEncounter(stay)
  return { key: own.key, encounters: [own], start: own.start, end: own.end, last: own, unit: null, endsInDeath: false }
}

const typedFrom = (rows: readonly TypedRow[]): TypedInputs => {
  const of = (code: TypedRow['code']) => {
    const row = rows.find((one) => one.code === code)
    if (!row) return undefined
    const { value, observedAt, enteredBy, recordedAt } = row
    return { value, observedAt, enteredBy, enteredAt: recordedAt }
  }
  return { haemoglobin: of('HB'), sodium: of('NA') }
}

const serviceOf = (specialty: WardSpecialty | null) => {
  if (specialty === null) return null
  return specialty === 'ONCOLOGY' ? 'ONCOLOGY' : 'OTHER'
}

/** Both scores and the proposal for a stay, from the record and what persons have typed, at a time (M20, M21). */
export const computeRisk = (row: RiskFacts, stay: RiskStay, now: Instant): RiskResult => {
  const record = recordFrom(row)
  const ours = stayIn(record, row, stay)
  const { specialty, expectedDischargeOn: expectedDischarge } = stay
  const typed = typedFrom(row.typed)
  const inputs = scoreInputs(record, ours, { now, expectedDischarge, typed, dischargingService: serviceOf(specialty) })
  const stayKind = specialty && kindOf[specialty]
  const subject = riskSubject(record, ours, { now, expectedDischarge, careHome: row.careHome, stayKind })
  return assessRisk(inputs, subject, ruleOn([defaultProposalRule], civilDateOf(now)), now)
}
