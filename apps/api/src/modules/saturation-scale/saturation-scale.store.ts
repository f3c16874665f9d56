import type { SaturationScale } from '@lih/domain/news2/news2'
import type { Instant } from '@lih/domain/time/civil'
import { eq } from 'drizzle-orm'
import type { Fragment } from 'postgres'
import { build } from '../../db/build.ts'
import { type PersonJson, personJson, type UnitJson, unitJson } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { saturationScale } from '../../db/tables/saturation-scale.ts'

export type ScaleChoiceRow = {
  readonly id: string
  readonly scale: SaturationScale
  readonly reason: string
  readonly chosenAt: Instant
  readonly chosenBy: PersonJson
  readonly unit: UnitJson
  readonly struckAt: Instant | null
  readonly struckBy: PersonJson | null
  readonly struckReason: string | null
}

/** The choices of the scale of saturation for the patient `p`, the latest first. */
export const saturationScalesJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(json_build_object('id', c.id, 'scale', c.scale, 'reason', c.reason, 'chosenAt', c.chosen_at,
      'chosenBy', ${personJson(tx, 'c.person_id')}, 'unit', ${unitJson(tx, 'c.unit_id')}, 'struckAt', c.struck_at,
      'struckBy', ${personJson(tx, 'c.struck_by')}, 'struckReason', c.struck_reason) order by c.chosen_at desc, c.id desc), '[]')
    from saturation_scale c where c.patient_id = p.id)`

export type ScaleState = {
  readonly choices: readonly {
    readonly scale: SaturationScale
    readonly chosenAt: Instant
    readonly struckAt: Instant | null
  }[]
  readonly deceasedAt: Instant | null
}

/** What a new choice rests on: the choices, the latest first. */
export const getScaleState = async ({ sql }: Statements, patientId: string): Promise<ScaleState> => {
  const choices = await sql<ScaleState['choices'][number][]>`
    select scale, chosen_at, struck_at from saturation_scale where patient_id = ${patientId} order by chosen_at desc, id desc`
  const [patient] = await sql<{ deceasedAt: Instant | null }[]>`select deceased_at from patient where id = ${patientId}`
  if (!patient) throw new Error('the patient is gone')
  return { choices: [...choices], ...patient }
}

/** @returns the id of the choice, made now by the actor */
export const insertScaleChoice = async (
  tx: Tx,
  values: { readonly patientId: string; readonly scale: SaturationScale; readonly reason: string },
): Promise<string> => {
  const by = { chosenAt: tx.now, personId: tx.actor.personId, unitId: tx.actor.unitId }
  const query = build.insert(saturationScale).values({ ...values, ...by })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: saturationScale.id }))
  if (!row) throw new Error('the choice was not stored')
  return row.id
}

export type FoundChoice = {
  readonly id: string
  readonly patientId: string
  /** 1 when it is struck, else 0. */
  readonly version: number
  readonly struckAt: Instant | null
}

export const findScaleChoice = async ({ sql }: Statements, id: string): Promise<FoundChoice | undefined> => {
  const [row] = await sql<FoundChoice[]>`
    select id, patient_id, (struck_at is not null)::int as version, struck_at from saturation_scale where id = ${id}`
  return row
}

/** The choice was wrong: the actor strikes it, with why (G4). */
export const strikeScaleChoice = (
  tx: Tx,
  id: string,
  struck: { readonly struckAt: Instant; readonly struckReason: string },
): Promise<void> =>
  tx.write(
    build
      .update(saturationScale)
      .set({ ...struck, struckBy: tx.actor.personId })
      .where(eq(saturationScale.id, id)),
  )
