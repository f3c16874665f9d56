import type { StaffName } from './organisation.ts'
import type { World } from './world.ts'

export type ShownMedication = {
  readonly standing: string
  readonly dueOn: string | null
  readonly grounds: readonly { readonly ground: string; readonly since: string; readonly dueOn: string }[]
  readonly lastOn: string | null
  readonly mayRecord: boolean
  readonly mayNote: boolean
  readonly physicians: readonly { readonly name: string }[]
  readonly reviews: readonly {
    readonly id: string
    readonly version: number
    readonly heldOn: string
    readonly summary: string
    readonly struckReason: string | null
    readonly mayChange: boolean
    readonly changes: readonly unknown[]
    readonly revisions: readonly { readonly summary: string; readonly reason: string }[]
  }[]
  readonly needs: readonly { readonly id: string; readonly version: number; readonly mayStrike: boolean }[]
}

/** A patient's medication reviews as somebody sees them at a time. */
export const medicationSeen = async (
  world: World,
  who: StaffName,
  at: string,
  patientId: string,
): Promise<ShownMedication> => {
  const document = `query ($id: ID!) { patientMedication(patientId: $id) { standing dueOn grounds { ground since dueOn } lastOn
    mayRecord mayNote physicians { name } needs { id version mayStrike }
    reviews { id version heldOn summary struckReason mayChange changes { medicine change reason } revisions { summary reason } } } }`
  const { data, errors } = await world
    .as(world.actor[who], at)
    .ask<{ patientMedication: ShownMedication }>(document, { id: patientId })
  if (!data?.patientMedication) throw new Error(JSON.stringify(errors))
  return data.patientMedication
}

export type DueRow = {
  readonly id: string
  readonly standing: string
  readonly dueOn: string | null
  readonly lastOwn: boolean
  readonly lastUnitName: string | null
  readonly responsibleName: string | null
  readonly patient: { readonly livingPlace: string | null }
}

/** The list of somebody's unit. */
export const dueList = async (world: World, who: StaffName, at: string, listId: string): Promise<readonly DueRow[]> => {
  const document = `query ($listId: ID!) { medicationReviews(listId: $listId) { rows {
    id standing dueOn lastOwn lastUnitName responsibleName patient { livingPlace } } } }`
  const { data, errors } = await world
    .as(world.actor[who], at)
    .ask<{ medicationReviews: { rows: readonly DueRow[] } }>(document, { listId })
  if (!data?.medicationReviews) throw new Error(JSON.stringify(errors))
  return data.medicationReviews.rows
}

/** A simple review held on a day by the vårdcentral's physician. */
export const aReview = (world: World, heldOn: string) => ({
  kind: 'SIMPLE',
  heldOn,
  physicianId: world.actor.vcPhysician.personId,
  medicines: 7,
  tookPart: ['PATIENT', 'MUNICIPAL_NURSE'],
  summary: 'Propavan sätts ut. Blodtrycket följs.',
  changes: [{ medicine: 'Propavan 25 mg', change: 'STOPPED', reason: 'Yrsel och fall' }],
  followUpOn: null,
  followUp: null,
  inDepthBy: null,
})
