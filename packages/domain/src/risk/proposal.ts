import type { CivilDate } from '../time/civil.ts'
import type { HospitalScore, HospitalVersion } from './hospital-score.ts'
import type { LaceScore } from './lace.ts'
import type { Points } from './score.ts'

/** The rule by which high risk is proposed: configuration with a version and a date (M20). */
export type ProposalRule = {
  readonly version: string
  readonly validFrom: CivilDate
  readonly hospitalVersion: HospitalVersion
  readonly laceCut: number
  readonly hospitalCut: number
  /** Other cut-offs from an age on; the highest age reached applies. */
  readonly ageAdjusted?: readonly { readonly fromAge: number; readonly laceCut: number; readonly hospitalCut: number }[]
}

/** Invented until the region sets its own: high risk from LACE 13 or HOSPITAL 7. */
export const defaultProposalRule: ProposalRule = {
  version: 'forslag/1',
  validFrom: '2026-01-01',
  hospitalVersion: 'hospital/2016',
  laceCut: 13,
  hospitalCut: 7,
}

export type StayKind = 'SOMATIC' | 'OBSTETRIC' | 'PSYCHIATRIC'
export type ProposalOutcome = 'HIGH' | 'NOT_HIGH' | 'UNDECIDED' | 'NOT_APPLICABLE'
export type NotApplicable = 'UNDER_18' | 'OBSTETRIC' | 'PSYCHIATRIC'

export type Proposal = {
  readonly outcome: ProposalOutcome
  /** Why no proposal is made. */
  readonly reason: NotApplicable | null
  /** Inputs without which the rule cannot decide, `LACE.E`, `HOSPITAL.H`. */
  readonly missing: readonly string[]
  readonly flags: readonly 'NOT_VALIDATED'[]
  readonly preliminary: boolean
  readonly ruleVersion: string
  readonly laceCut: number
  readonly hospitalCut: number
}

export type ProposalCase = {
  readonly lace: LaceScore
  readonly hospital: HospitalScore
  /** Whole years at discharge. */
  readonly age: number
  readonly stayKind: StayKind
  /** Lives in a care home (SäBo): the scores are not validated there. */
  readonly careHome: boolean
}

/** The rule in force on a day: the latest that is valid by then. */
export const ruleOn = (rules: readonly ProposalRule[], day: CivilDate): ProposalRule =>
  [...rules]
    .filter((rule) => rule.validFrom <= day)
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .at(-1) ?? defaultProposalRule

type Side = 'YES' | 'NO' | 'CROSSES'

/** On which side of a cut-off a score or its range lies. */
export const against = (range: Points, cut: number): Side => {
  if (range.min >= cut) return 'YES'
  return range.max < cut ? 'NO' : 'CROSSES'
}

const cutsFor = (rule: ProposalRule, age: number) =>
  [...(rule.ageAdjusted ?? [])]
    .sort((a, b) => a.fromAge - b.fromAge)
    .filter((step) => step.fromAge <= age)
    .at(-1) ?? rule

const notApplicable = ({ age, stayKind }: ProposalCase): NotApplicable | null => {
  if (age < 18) return 'UNDER_18'
  return stayKind === 'SOMATIC' ? null : stayKind
}

/**
 * What the decision support proposes (M20): high risk when one score reaches its cut-off for certain, not high when neither
 * can, undecided otherwise. No proposal under 18 or for obstetric and psychiatric stays.
 */
export const propose = (of: ProposalCase, rule: ProposalRule): Proposal => {
  const { laceCut, hospitalCut } = cutsFor(rule, of.age)
  const sides = { lace: against(of.lace.points, laceCut), hospital: against(of.hospital.points, hospitalCut) }
  const reason = notApplicable(of)
  const decide = (): ProposalOutcome => {
    if (reason !== null) return 'NOT_APPLICABLE'
    if (sides.lace === 'YES' || sides.hospital === 'YES') return 'HIGH'
    return sides.lace === 'NO' && sides.hospital === 'NO' ? 'NOT_HIGH' : 'UNDECIDED'
  }
  const outcome = decide()
  const lacking = (side: Side, name: string, missing: readonly string[]) =>
    side === 'CROSSES' ? missing.map((key) => `${name}.${key}`) : []
  return {
    outcome,
    reason,
    missing:
      outcome === 'UNDECIDED'
        ? [...lacking(sides.lace, 'LACE', of.lace.missing), ...lacking(sides.hospital, 'HOSPITAL', of.hospital.missing)]
        : [],
    flags: of.careHome ? ['NOT_VALIDATED'] : [],
    preliminary: of.lace.preliminary || of.hospital.preliminary,
    ruleVersion: rule.version,
    laceCut,
    hospitalCut,
  }
}
