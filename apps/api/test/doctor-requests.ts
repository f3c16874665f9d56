import { mustAct } from './acts.ts'
import type { StaffName } from './organisation.ts'
import type { World } from './world.ts'

export type ShownRequest = {
  readonly id: string
  readonly version: number
  readonly status: string
  readonly receiver: { readonly id: string } | null
  readonly moved: boolean
  readonly paused: boolean
  readonly way: string | null
  readonly line: { readonly label: string } | null
  readonly dueAt: string | null
  readonly unmet: string | null
  readonly sentAt: string
  readonly acknowledgedAt: string | null
  readonly closedAt: string | null
  readonly visitAt: string | null
  readonly news2: Readonly<Record<string, unknown>> | null
  readonly messages: readonly { readonly kind: string; readonly text: string; readonly at: string }[]
  readonly may: readonly string[]
}

const fields = `id version status receiver { id } moved paused way line { label } dueAt unmet sentAt acknowledgedAt closedAt
  visitAt news2 { notFor min max levelMin levelMax missing scale { scale chosenAt struck } } messages { kind text at } may`

/** The patient's requests as somebody sees them at a time. */
export const requestsSeen = async (world: World, who: StaffName, at: string, patientId: string) => {
  type Data = { patientDoctorRequests: { maySend: boolean; refusal: string | null; rows: readonly ShownRequest[] } }
  const document = `query ($id: ID!) { patientDoctorRequests(patientId: $id) { maySend refusal rows { ${fields} } } }`
  const { data, errors } = await world.as(world.actor[who], at).ask<Data>(document, { id: patientId })
  if (!data?.patientDoctorRequests) throw new Error(`the requests: ${JSON.stringify(errors)}`)
  return data.patientDoctorRequests
}

/** The requests of somebody's unit. */
export const requestList = async (world: World, who: StaffName, at: string, listId: string) => {
  const document = `query ($listId: ID!) { doctorRequests(listId: $listId) { rows { ${fields} } } }`
  const { data, errors } = await world
    .as(world.actor[who], at)
    .ask<{ doctorRequests: { rows: readonly ShownRequest[] } }>(document, { listId })
  if (!data?.doctorRequests) throw new Error(`the list: ${JSON.stringify(errors)}`)
  return data.doctorRequests.rows
}

export const aRequest = {
  urgency: 'TODAY',
  situation: 'Mer andfådd sedan i går.',
  background: 'Hjärtsvikt.',
  assessment: 'Vätska, vikt +2 kg.',
  recommendation: 'Bedömning i dag.',
}

/** A request about a patient, sent by a municipal nurse. */
export const sentBy = async (
  world: World,
  who: StaffName,
  patientId: string,
  at: string,
  change: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  await mustAct(world, world.actor[who], at, 'sendDoctorRequest', { patientId, ...aRequest, ...change })
}
