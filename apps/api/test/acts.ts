import { randomUUID } from 'node:crypto'
import type { Instant } from '@lih/domain/time/civil'
import type { Actor } from '../src/context.ts'
import type { World } from './world.ts'

/** What the mutations answer with in these tests: enough to go on, and to see what happened. */
const shown = `
  id nextResponsibility { at certainty unit { id } } responsibility { since reason unit { id } physician { id } }
  timeline { from to reason unit { id } physician { id } }
  stay { id version dischargedAt expectedDischargeOn attending { id } riskAssessment { decision version } }
  support { id version status phase firstDay lastDay totalDays dayNumber daysLeft urgency startedAt endedAt endReason lateStartUntil
    firstContactAt lmPhysician { id } municipalUnit { id } answers { party state answeredAt answeredBy { id } unit { id } }
    messages { kind party text reasonCode by { id } } followUps { id at outcome byPhysician }
    extensions { id version status reason previousLastDay newLastDay requestedBy { id } reviewedAt reviewedBy { id } reviewedAs reviewText }
    handover { id version status effectiveAt withinPeriod dialogue closedBy { id } messages { kind text } openActions { what owner dueOn } } }
  earlierSupports { id status endReason endedAt }
  availableActions { action allowed code }`

type Id = { readonly id: string }

export type ShownPatient = {
  readonly id: string
  readonly nextResponsibility: { readonly at: string | null; readonly certainty: string; readonly unit: Id } | null
  readonly responsibility: {
    readonly since: string
    readonly reason: string
    readonly unit: Id
    readonly physician: Id | null
  } | null
  readonly timeline: readonly {
    readonly from: string
    readonly to: string | null
    readonly reason: string
    readonly unit: Id
    readonly physician: Id | null
  }[]
  readonly stay: {
    readonly id: string
    readonly version: number
    readonly dischargedAt: string | null
    readonly expectedDischargeOn: string | null
    readonly attending: Id | null
    readonly riskAssessment: { readonly decision: string; readonly version: number } | null
  } | null
  readonly support: {
    readonly id: string
    readonly version: number
    readonly status: string
    readonly phase: string
    readonly firstDay: string | null
    readonly lastDay: string | null
    readonly totalDays: number
    readonly dayNumber: number | null
    readonly daysLeft: number | null
    readonly urgency: string | null
    readonly startedAt: string | null
    readonly endedAt: string | null
    readonly endReason: string | null
    readonly lateStartUntil: string | null
    readonly firstContactAt: string | null
    readonly lmPhysician: Id | null
    readonly municipalUnit: Id | null
    readonly answers: readonly {
      readonly party: string
      readonly state: string
      readonly answeredAt: string | null
      readonly answeredBy: Id | null
      readonly unit: Id
    }[]
    readonly messages: readonly {
      readonly kind: string
      readonly party: string
      readonly text: string | null
      readonly reasonCode: string | null
      readonly by: Id
    }[]
    readonly followUps: readonly {
      readonly id: string
      readonly at: string
      readonly outcome: string
      readonly byPhysician: boolean
    }[]
    readonly extensions: readonly {
      readonly id: string
      readonly version: number
      readonly status: string
      readonly reason: string
      readonly previousLastDay: string
      readonly newLastDay: string
      readonly requestedBy: Id
      readonly reviewedAt: string | null
      readonly reviewedBy: Id | null
      readonly reviewedAs: string | null
      readonly reviewText: string | null
    }[]
    readonly handover: {
      readonly id: string
      readonly version: number
      readonly status: string
      readonly effectiveAt: string | null
      readonly withinPeriod: boolean | null
      readonly dialogue: string | null
      readonly closedBy: Id | null
      readonly messages: readonly { readonly kind: string; readonly text: string }[]
      readonly openActions: readonly {
        readonly what: string
        readonly owner: string | null
        readonly dueOn: string | null
      }[]
    } | null
  } | null
  readonly earlierSupports: readonly {
    readonly id: string
    readonly status: string
    readonly endReason: string | null
    readonly endedAt: string | null
  }[]
  readonly availableActions: readonly {
    readonly action: string
    readonly allowed: boolean
    readonly code: string | null
  }[]
}

export type UserError = { readonly code: string; readonly path: readonly string[]; readonly params: unknown }

export type Acted = {
  readonly patient: ShownPatient | null
  readonly userErrors: readonly UserError[]
  /** Of the first GraphQL error: FORBIDDEN, NO_CARE_RELATION, BAD_USER_INPUT … */
  readonly fault: { readonly code: unknown; readonly reason: unknown } | null
  readonly statements: readonly string[]
}

const riskMutations = ['decideRisk', 'typeRiskInput', 'removeRiskInput']

const visitMutations = [
  'planVisit',
  'replanVisit',
  'startVisit',
  'finishVisit',
  'undoVisit',
  'recordVisit',
  'cancelVisit',
  'strikeVisit',
  'requestVisit',
  'answerVisit',
]

const requestMutations = ['sendDoctorRequest', 'actOnDoctorRequest', 'answerDoctorRequest']

const medicationMutations = [
  'recordMedicationReview',
  'strikeMedicationReview',
  'noteMedicationNeed',
  'strikeMedicationNeed',
]

const residenceMutations = ['noteDoctorWish', 'endDoctorWish', 'noteDischargeNeed', 'strikeDischargeNeed']

/** What a mutation answers with: most of them the patient. */
const thingOf = (mutation: string): string => {
  if (riskMutations.includes(mutation)) return 'riskView { id }'
  if (requestMutations.includes(mutation)) return 'patientRequests { id }'
  if (['registerContactSought', 'strikeContactSought'].includes(mutation)) return 'contactsSought { id }'
  if (['reportDeviation', 'actOnDeviation', 'assessDeviation'].includes(mutation)) return 'patientDeviations { id }'
  if (residenceMutations.includes(mutation)) return 'patientResidence { id }'
  if (mutation === 'recordScreening') return 'screening { id }'
  if (medicationMutations.includes(mutation)) return 'patientMedication { id }'
  return visitMutations.includes(mutation) ? 'patientVisits { id }' : `patient { ${shown} }`
}

const inputTypeOf = (mutation: string): string => {
  if (['returnHandover', 'answerHandover', 'declineHandover', 'withdrawHandover'].includes(mutation)) {
    return 'HandoverTextInput'
  }
  if (['startVisit', 'finishVisit', 'undoVisit'].includes(mutation)) return 'TouchVisitInput'
  return `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
}

const documentOf = (mutation: string): string => {
  return `mutation ($input: ${inputTypeOf(mutation)}!) { ${mutation}(input: $input) { ${thingOf(mutation)} userErrors { code path params } } }`
}

const faultOf = (errors: readonly { readonly extensions: Readonly<Record<string, unknown>> }[] | undefined) => {
  const [first] = errors ?? []
  return first ? { code: first.extensions['code'] ?? 'FAULT', reason: first.extensions['reason'] ?? null } : null
}

/** Sends one mutation; `commandId` is new unless the input says otherwise. */
export const act = async (
  world: World,
  actor: Actor,
  at: Instant,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Acted> => {
  type Data = Record<string, { patient?: ShownPatient | null; userErrors: readonly UserError[] }>
  const variables = { input: { commandId: randomUUID(), ...input } }
  const { data, errors, statements } = await world.as(actor, at).ask<Data>(documentOf(mutation), variables)
  const payload = data?.[mutation]
  return {
    patient: payload?.patient ?? null,
    userErrors: payload?.userErrors ?? [],
    fault: faultOf(errors),
    statements,
  }
}

/** The same, when nothing but success will do. */
export const mustAct = async (...args: Parameters<typeof act>): Promise<ShownPatient> => {
  const { patient, userErrors, fault } = await act(...args)
  if (userErrors.length > 0 || fault) throw new Error(`${args[3]}: ${JSON.stringify({ userErrors, fault })}`)
  return patient ?? seen(args[0], args[1], args[2], String(args[4]['patientId']))
}

/** The patient page, as an actor sees it at a time. */
export const seen = async (world: World, actor: Actor, at: Instant, patientId: string): Promise<ShownPatient> => {
  const document = `query ($id: ID!) { patient(id: $id) { ${shown} } }`
  const { data, errors } = await world.as(actor, at).ask<{ patient: ShownPatient }>(document, { id: patientId })
  if (!data?.patient) throw new Error(`the patient page: ${errors?.[0]?.message ?? 'nothing'}`)
  return data.patient
}
