import { mustAct } from './acts.ts'
import type { StaffName } from './organisation.ts'
import { on } from './support-story.ts'
import type { World } from './world.ts'

export type ShownDeviation = {
  readonly id: string
  readonly version: number
  readonly status: string
  readonly own: boolean
  readonly dueOn: string
  readonly lex: string | null
  readonly ivoOn: string | null
  readonly mustAssess: boolean
  readonly may: readonly string[]
  readonly patient: { readonly id: string } | null
  readonly toUnit: { readonly id: string }
  readonly messages: readonly {
    readonly kind: string
    readonly text: string | null
    readonly measures: string | null
  }[]
}

const fields = `id version status own dueOn lex ivoOn mustAssess may patient { id } toUnit { id } messages { kind text measures }`

/** The deviations of somebody's unit. */
export const deviationList = async (
  world: World,
  who: StaffName,
  at: string,
  listId: string,
): Promise<readonly ShownDeviation[]> => {
  const { data, errors } = await world
    .as(world.actor[who], at)
    .ask<{ deviations: { rows: readonly ShownDeviation[] } }>(
      `query ($listId: ID!) { deviations(listId: $listId) { rows { ${fields} } } }`,
      { listId },
    )
  if (!data?.deviations) throw new Error(JSON.stringify(errors))
  return data.deviations.rows
}

type OfPatient = {
  readonly mayReport: boolean
  readonly contexts: readonly { readonly context: string; readonly id: string; readonly unitId: string }[]
  readonly rows: readonly ShownDeviation[]
}

/** A patient's deviations, as somebody's unit sees them. */
export const deviationsSeen = async (world: World, who: StaffName, at: string, id: string): Promise<OfPatient> => {
  const { data, errors } = await world
    .as(world.actor[who], at)
    .ask<{ patientDeviations: OfPatient }>(
      `query ($id: ID!) { patientDeviations(patientId: $id) { mayReport contexts { context id unitId } rows { ${fields} } } }`,
      { id },
    )
  if (!data?.patientDeviations) throw new Error(JSON.stringify(errors))
  return data.patientDeviations
}

/** What a municipal nurse reports to the vårdcentral. */
export const aDeviation = (world: World) => ({
  toUnitId: world.unit.vc,
  type: 'MISSING_MEDICATION_LIST',
  stage: 'DISCHARGE',
  severity: 'RISK',
  area: 'HEALTH_CARE',
  happenedAt: on(1, '08:00'),
  what: 'Ingen läkemedelslista kom med hem.',
  context: 'PATIENT',
  contextId: null,
})

/** Reported by a municipal nurse. @returns the patient and the deviation */
export const reported = async (
  world: World,
  change: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly patientId: string; readonly deviationId: string }> => {
  const patientId = await world.patient({ enrolled: 'municipality' })
  const input = { patientId, ...aDeviation(world), ...change }
  await mustAct(world, world.actor.municipalNurse, on(1, '09:00'), 'reportDeviation', input)
  const [row] = (await deviationsSeen(world, 'municipalNurse', on(1, '09:00'), patientId)).rows
  return { patientId, deviationId: row?.id ?? '' }
}
