import type { PersonalIdentity } from '../identity/personal-identity.ts'
import type { JoiningGround } from '../joining/joining.ts'
import type { CivilDate, Instant } from '../time/civil.ts'

/** `Type/id` of a resource at its source. Two sources may use the same id: store it together with the source's name. */
export type ResourceKey = string

export type Coding = { readonly system: string; readonly code: string; readonly display: string | null }

/** Protected identity (skyddade personuppgifter), G1. */
export type Protection = 'NONE' | 'SEKRETESSMARKERING' | 'SKYDDAD_FOLKBOKFORING'

export type AddressFact = {
  readonly kind: 'REGISTERED' | 'SPECIAL_POSTAL' | 'FOREIGN' | 'STATED' | 'UNSTATED'
  readonly lines: readonly string[]
  readonly postalCode: string | null
  readonly city: string | null
  readonly country: string | null
}

export type SourceIdentifier = { readonly system: string; readonly value: string }

/** That the source has the same person under another Patient, too (`Patient.link`). */
export type PatientLink = {
  readonly ground: Exclude<JoiningGround, 'SAME_NUMBER'>
  readonly otherKey: ResourceKey
}

export type PatientFact = {
  readonly kind: 'PATIENT'
  readonly key: ResourceKey
  /** Null for a person without a Swedish number: the receiver gives out a reserve number, found again by `source`. */
  readonly identity: PersonalIdentity | null
  /** What finds the same person again in the next import: the source's own identifier, else its resource id. */
  readonly source: SourceIdentifier
  readonly givenNames: readonly string[]
  /** The name in use (tilltalsnamn) when the source marks one. */
  readonly calledName: string | null
  readonly middleName: string | null
  readonly familyName: string
  readonly birthDate: CivilDate
  readonly sex: 'FEMALE' | 'MALE' | 'OTHER' | 'UNKNOWN'
  readonly protection: Protection
  /** Null for protected persons: their address is not read at all. */
  readonly address: AddressFact | null
  readonly deceased: boolean
  readonly deceasedAt: { readonly from: Instant; readonly to: Instant } | null
  /** The stated birth date differs from the one in the number; the stated one is kept. */
  readonly birthDateDiffers: boolean
  /** Left out when there is none. */
  readonly links?: readonly PatientLink[]
}

export const encounterClasses = [
  'IMP',
  'ACUTE',
  'NONAC',
  'EMER',
  'AMB',
  'FLD',
  'HH',
  'OBSENC',
  'PRENC',
  'SS',
  'VR',
] as const
export type EncounterClass = (typeof encounterClasses)[number]

export const encounterStatuses = [
  'planned',
  'arrived',
  'triaged',
  'in-progress',
  'onleave',
  'finished',
  'cancelled',
  'entered-in-error',
  'unknown',
] as const
export type EncounterStatus = (typeof encounterStatuses)[number]

/** The unit that an encounter belongs to; without an HSA-id that we know it is another care provider (annan vårdgivare). */
export type ProviderFact = {
  readonly hsaId: string | null
  readonly identifier: SourceIdentifier | null
  readonly name: string | null
}

export type EncounterFact = {
  readonly kind: 'ENCOUNTER'
  readonly key: ResourceKey
  readonly patientKey: ResourceKey
  readonly class: EncounterClass
  readonly status: EncounterStatus
  readonly start: Instant
  readonly end: Instant | null
  readonly types: readonly Coding[]
  readonly priorities: readonly Coding[]
  readonly admitSources: readonly Coding[]
  readonly serviceTypes: readonly Coding[]
  readonly serviceText: string | null
  readonly provider: ProviderFact | null
  readonly partOf: ResourceKey | null
  readonly reasons: readonly Coding[]
}

export type ConditionFact = {
  readonly kind: 'CONDITION'
  readonly key: ResourceKey
  readonly patientKey: ResourceKey
  readonly codes: readonly Coding[]
  readonly text: string | null
  readonly clinicalStatus: string | null
  readonly verificationStatus: string | null
  /** The earliest that it can have begun, else when it was recorded; null when neither is stated. */
  readonly onset: Instant | null
  /** The latest that it can have ended. */
  readonly abated: Instant | null
  /** It has ended, but nobody says when. */
  readonly abatedUndated: boolean
}

export type LabKind = 'HAEMOGLOBIN' | 'SODIUM'

export type LabFact = {
  readonly kind: 'LAB'
  readonly key: ResourceKey
  readonly patientKey: ResourceKey
  readonly lab: LabKind
  readonly code: Coding
  readonly status: string
  readonly at: Instant
  /** g/L for haemoglobin, mmol/L for sodium; null when the laboratory could not give one. */
  readonly value: number | null
}

export type ProcedureFact = {
  readonly kind: 'PROCEDURE'
  readonly key: ResourceKey
  readonly patientKey: ResourceKey
  readonly encounterKey: ResourceKey | null
  readonly status: string
  readonly codes: readonly Coding[]
  readonly start: Instant | null
}

export type FeedFact = PatientFact | EncounterFact | ConditionFact | LabFact | ProcedureFact
