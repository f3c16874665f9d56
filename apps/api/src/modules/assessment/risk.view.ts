import { availableActions } from '@lih/domain/access/available-actions'
import type { RiskResult } from '@lih/domain/risk/assess'
import type { HospitalInput, HospitalScore } from '@lih/domain/risk/hospital-score'
import type { LaceInput, LaceScore } from '@lih/domain/risk/lace'
import type { Instant } from '@lih/domain/time/civil'
import type { Actor } from '../../context.ts'
import type { StayRow } from '../stay/stay.store.ts'
import { stayFacts, stayView } from '../stay/stay.view.ts'
import type { RiskRow, TypedRow } from './assessment.store.ts'
import type { RiskView, Score, ScoreInput } from './risk.types.ts'

const bands = { LOW: 'low', MODERATE: 'intermediate', INTERMEDIATE: 'intermediate', HIGH: 'high' } as const

/** Which inputs a person can type: haemoglobin and sodium of the HOSPITAL score. */
const typedCodes: Readonly<Record<string, TypedRow['code']>> = { H: 'HB', S: 'NA' }

/** The source carries the period that a count covers, and the record's value where a typed one differs (M21). */
const inputView = (input: LaceInput | HospitalInput, typed: readonly TypedRow[]): ScoreInput => ({
  key: input.key,
  value: input.value,
  min: input.points.min,
  max: input.points.max,
  missing: input.missing,
  preliminary: input.preliminary,
  observedAt: input.observedAt,
  source: { ...input.source, period: input.period, atLeast: input.atLeast, other: input.other },
  conflict: input.conflict,
  typedId: typed.find(({ code }) => code === typedCodes[input.key])?.id ?? null,
})

type Shown = {
  readonly name: string
  readonly highest: number
  readonly cut: number
  readonly typed: readonly TypedRow[]
}

const scoreView = (score: LaceScore | HospitalScore, { typed, ...shown }: Shown): Score => ({
  ...shown,
  version: score.version,
  min: score.points.min,
  max: score.points.max,
  band: score.band && bands[score.band],
  inputs: score.inputs.map((input) => inputView(input, typed)),
})

/** The decision support as the ward sees it, at a time; no scores where no proposal can be made (M20). */
export const riskView = (row: RiskRow, stay: StayRow, result: RiskResult, actor: Actor, now: Instant): RiskView => {
  const { proposal } = result
  const [latest] = row.assessments
  const state = { stay: stayFacts(stay), decision: latest?.decision ?? null, decisions: row.assessments.length }
  const rollout = { units: [], receivingUnitId: null, livingSituation: null, settings: [] }
  const none = { support: null, handover: null, extension: null, timeline: [], deceasedAt: row.deceasedAt, rollout }
  const lace = { name: 'LACE', highest: 19, cut: proposal.laceCut, typed: [] }
  const hospital = { name: 'HOSPITAL', highest: 13, cut: proposal.hospitalCut, typed: row.typed }
  const applies = proposal.reason === null
  return {
    id: stay.id,
    stay: stayView(stay, now),
    computedAt: result.computedAt,
    ruleVersion: proposal.ruleVersion,
    proposal: proposal.outcome,
    proposalChanged: latest !== undefined && latest.proposal !== proposal.outcome,
    notApplicable: proposal.reason,
    notValidated: proposal.flags.includes('NOT_VALIDATED'),
    preliminary: stay.dischargedAt === null,
    lace: applies ? scoreView(result.lace, lace) : null,
    hospital: applies ? scoreView(result.hospital, hospital) : null,
    assessments: row.assessments,
    availableActions: availableActions(actor, { ...state, ...none }, now),
  }
}
