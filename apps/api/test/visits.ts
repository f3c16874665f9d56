import { mustAct } from './acts.ts'
import type { StaffName } from './organisation.ts'
import { on } from './support-story.ts'
import type { World } from './world.ts'

export type ShownVisit = {
  readonly id: string
  readonly version: number
  readonly status: string
  readonly pausedAt: string | null
  readonly plannedAt: string | null
  readonly startedAt: string | null
  readonly endedAt: string | null
  readonly profession: string
  readonly person: { readonly id: string } | null
  readonly unit: { readonly id: string }
  readonly mode: string
  readonly supportId: string | null
  readonly seriesId: string | null
  readonly roundId: string | null
  readonly homeKind: string | null
  readonly enrolled: boolean
  readonly assessment: string | null
  readonly cancelReason: string | null
  readonly declineReason: string | null
  readonly struckReason: string | null
  readonly codes: readonly { readonly code: string; readonly display: string; readonly verified: boolean }[]
  readonly revisions: readonly { readonly reason: string; readonly assessment: string | null }[]
  readonly acts: readonly string[]
}

export type ShownVisits = {
  readonly visits: readonly ShownVisit[]
  readonly inpatient: boolean
  readonly mayPlan: boolean
  readonly mayRequest: boolean
  readonly requestCode: string | null
  readonly performers: readonly { readonly id: string }[]
}

const document = `query ($id: ID!) { patientVisits(patientId: $id) { inpatient mayPlan mayRequest requestCode performers { id }
  visits { id version status pausedAt plannedAt startedAt endedAt profession person { id } unit { id } mode supportId seriesId roundId
    homeKind enrolled assessment cancelReason declineReason struckReason codes { code display verified }
    revisions { reason assessment } acts } } }`

/** The patient's visits as somebody sees them at a time; the code of the fault when they may not. */
export const visitsSeen = async (world: World, who: StaffName, at: string, id: string): Promise<ShownVisits> => {
  const { data, errors } = await world.as(world.actor[who], at).ask<{ patientVisits: ShownVisits }>(document, { id })
  if (!data?.patientVisits) throw new Error(`the visits: ${JSON.stringify(errors?.[0]?.extensions)}`)
  return data.patientVisits
}

/** What a plan says when nothing else matters. */
export const aPlan = {
  mode: 'PHYSICAL',
  occasion: 'RETURN',
  urgency: 'PLANNED',
  profession: 'PHYSICIAN',
  minutes: 45,
  reason: 'Vätskeuppföljning',
}

/** What a record says when nothing else matters. */
export const aRecord = {
  mode: 'PHYSICAL',
  occasion: 'RETURN',
  urgency: 'PLANNED',
  profession: 'PHYSICIAN',
  reason: 'Vätskeuppföljning',
  withNurse: true,
  assessment: 'Stabil. Vikten oförändrad.',
  plan: 'Samma dos. Nytt besök om en vecka.',
  sipNeeded: false,
  codes: [{ system: 'ICD10SE', code: 'I50.9' }],
}

/** A visit planned by a unit's staff for day 2 at 9. */
export const plannedBy = async (world: World, who: StaffName, patientId: string, change: object = {}) => {
  const input = { patientId, ...aPlan, plannedAt: on(2, '09:00'), ...change }
  await mustAct(world, world.actor[who], on(1, '09:00'), 'planVisit', input)
  const { visits } = await visitsSeen(world, who, on(1, '09:00'), patientId)
  const visit = visits.find(({ plannedAt }) => plannedAt === input.plannedAt)
  if (!visit) throw new Error('no visit was planned')
  return visit
}
