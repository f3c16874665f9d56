import type { AgreementLayer } from '@lih/domain/care-home/layers'
import type { DialogueMode, TermKind } from '@lih/domain/care-home/terms'
import type { CivilDate } from '@lih/domain/time/civil'
import { build } from '../../db/build.ts'
import type { Tx } from '../../db/statements.ts'
import {
  agreement,
  careHomeAssignment,
  careHomeMeeting,
  careHomePlaces,
  careHomeTerm,
} from '../../db/tables/care-home.ts'

type Places = {
  readonly careHomeId: string
  readonly validFrom: CivilDate
  readonly ordinary: number
  readonly shortStay: number
}

/** Proposed by the actor, now. */
export const insertPlaces = (tx: Tx, values: Places): Promise<void> =>
  tx.write(build.insert(careHomePlaces).values({ ...values, proposedAt: tx.now, proposedBy: tx.actor.personId }))

/** The region's answer, from the actor now; without a reason it is a yes. */
export const answerPlacesRow = async ({ sql, now, actor }: Tx, id: string, reason: string | null): Promise<void> => {
  if (reason === null) {
    await sql`update care_home_places set confirmed_at = ${now}, confirmed_by = ${actor.personId} where id = ${id}`
  } else {
    await sql`
      update care_home_places set declined_at = ${now}, declined_by = ${actor.personId}, decline_reason = ${reason} where id = ${id}`
  }
}

type NewAssignment = {
  readonly careHomeId: string
  readonly unitId: string
  readonly validFrom: CivilDate
  readonly validTo: CivilDate | null
}

/** @returns its id */
export const insertAssignment = async (tx: Tx, values: NewAssignment): Promise<string> => {
  const endReason = values.validTo === null ? null : 'AGREED'
  const query = build.insert(careHomeAssignment).values({ ...values, endReason })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: careHomeAssignment.id }))
  if (!row) throw new Error('the assignment was not stored')
  return row.id
}

/** @returns false when somebody else has changed the assignment since its version was read */
export const endAssignmentRow = async (
  { sql, now, actor }: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  { to, reason }: { readonly to: CivilDate; readonly reason: string },
): Promise<boolean> => {
  const rows = await sql`
    update care_home_assignment set valid_to = ${to}, end_reason = ${reason}, ended_at = ${now}, ended_by = ${actor.personId},
      version = version + 1
    where id = ${id} and version = ${version} returning id`
  return rows.length === 1
}

/** Named from now on; who was until now stays readable (A2). */
export const setPhysician = async ({ sql, now }: Tx, assignmentId: string, physicianId: string): Promise<void> => {
  await sql`
    insert into care_home_former_physician (assignment_id, physician_id, since, until)
    select id, physician_id, physician_since, ${now} from care_home_assignment
    where id = ${assignmentId} and physician_id <> ${physicianId} and physician_since is not null`
  await sql`
    update care_home_assignment set physician_id = ${physicianId}, physician_since = ${now}, version = version + 1
    where id = ${assignmentId}`
}

type NewTerm = {
  readonly assignmentId: string
  readonly kind: TermKind
  readonly mode: DialogueMode | null
  readonly phone: string | null
  readonly text: string
}

/** Proposed by the actor's unit, now. */
export const insertTerm = (tx: Tx, values: NewTerm): Promise<void> => {
  const by = { proposedUnitId: tx.actor.unitId, proposedAt: tx.now, proposedBy: tx.actor.personId }
  return tx.write(build.insert(careHomeTerm).values({ ...values, ...by }))
}

/** The other party's answer, from the actor now; without a reason it is a yes. */
export const answerTermRow = async ({ sql, now, actor }: Tx, id: string, reason: string | null): Promise<void> => {
  if (reason === null) {
    await sql`update care_home_term set agreed_at = ${now}, agreed_by = ${actor.personId} where id = ${id}`
  } else {
    await sql`
      update care_home_term set declined_at = ${now}, declined_by = ${actor.personId}, decline_reason = ${reason} where id = ${id}`
  }
}

type NewMeeting = {
  readonly assignmentId: string
  readonly heldOn: CivilDate
  readonly present: string
  readonly minutes: string
}

export const insertMeeting = (tx: Tx, values: NewMeeting): Promise<void> =>
  tx.write(build.insert(careHomeMeeting).values({ ...values, unitId: tx.actor.unitId }))

type NewAgreement = {
  readonly layer: AgreementLayer
  readonly counterpart: string
  readonly title: string
  readonly link: string | null
  readonly validFrom: CivilDate
  readonly validTo: CivilDate | null
}

/** @returns its id */
export const insertAgreement = async (tx: Tx, values: NewAgreement): Promise<string> => {
  const [row] = await tx.rows<{ id: string }>(build.insert(agreement).values(values).returning({ id: agreement.id }))
  if (!row) throw new Error('the agreement was not stored')
  return row.id
}
