import type { World } from './world.ts'

export type PlantedHome = { readonly homeId: string; readonly assignmentId: string; readonly name: string }

/** A care home in Halmstad, for which a vårdcentral has the assignment since 2026-01-01. */
export const plantHome = async (
  { owner, unit }: World,
  name: string,
  vardcentral: 'vc' | 'otherVc' = 'vc',
): Promise<PlantedHome> => {
  const [home] = await owner<{ id: string }[]>`
    insert into care_home (name, municipality_code, unit_id, recorded_at)
    values (${name}, '1380', ${unit.municipality}, '2026-01-01Z') returning id`
  const homeId = home?.id ?? ''
  const [assignment] = await owner<{ id: string }[]>`
    insert into care_home_assignment (care_home_id, unit_id, valid_from, recorded_at)
    values (${homeId}, ${unit[vardcentral]}, '2026-01-01', '2026-01-01Z') returning id`
  return { homeId, assignmentId: assignment?.id ?? '', name }
}

/** Somebody who has lived in the home since 2026, listed at a vårdcentral. */
export const plantResident = async (
  world: World,
  { name }: Pick<PlantedHome, 'name'>,
  listed: 'vc' | 'otherVc' | 'distantVc' = 'vc',
): Promise<string> => {
  const patientId = await world.patient({ listed, living: 'CARE_HOME' })
  await world.owner`update living_situation set place = ${name} where patient_id = ${patientId}`
  return patientId
}
