import type { ReviewGround, ReviewKind, ReviewStanding } from '@lih/domain/medication-review/kinds'
import { civilDateOf } from '@lih/domain/time/civil'
import { ensureMay } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { dueRows } from './due-list.store.ts'
import type { MedicationReviewRow } from './medication-review.types.ts'
import { dueRowView } from './medication-review.view.ts'

const standings: Readonly<Record<ReviewStanding, string>> = {
  NONE: 'Krävs inte nu',
  HELD: 'Hållen',
  DUE: 'Snart dags',
  OVERDUE: 'Försenad',
}
const kinds: Readonly<Record<ReviewKind, string>> = { SIMPLE: 'Enkel', IN_DEPTH: 'Fördjupad' }
const grounds: Readonly<Record<ReviewGround, string>> = {
  CARE_HOME: 'Särskilt boende',
  HOME_CARE: 'Kommunal hälso- och sjukvård',
  AGE_AND_MEDICINES: '75 år och minst fem läkemedel',
  SUSPICION: 'Misstänkta läkemedelsproblem',
  IN_DEPTH: 'Fördjupad genomgång behövs',
}
const head = [
  'Efternamn',
  'Förnamn',
  'Personnummer',
  'Skyddad',
  'Boende',
  'Läge',
  'Senast',
  'Varför',
  'Förra genomgången',
  'Sort',
  'Gjord av',
  'Ansvarig',
]

const identityText = (identity: string): string => `${identity.slice(0, 8)}-${identity.slice(8)}`

const line = ({ patient, ...row }: MedicationReviewRow): readonly string[] => [
  patient.family,
  patient.given,
  identityText(patient.identity),
  patient.protection === 'NONE' ? 'nej' : 'ja',
  patient.livingPlace ?? '',
  standings[row.standing],
  row.dueOn ?? '',
  row.grounds.map(({ ground }) => grounds[ground]).join(', '),
  row.lastOn ?? '',
  row.lastKind === null ? '' : kinds[row.lastKind],
  row.lastUnitName ?? '',
  row.responsibleName ?? '',
]

/**
 * The unit's list of medication reviews as a table, first the names of the columns; every patient in it is logged (V3, S7).
 * @throws AccessDenied, logged
 */
export const medicationReviewFile = async (
  ctx: Ctx,
): Promise<{ readonly day: string; readonly rows: readonly (readonly string[])[] }> => {
  await ensureMay(ctx, 'medicationReview:list', 'medication-reviews-file')
  return read(ctx, async (tx) => ({
    day: civilDateOf(tx.now),
    rows: [head, ...(await dueRows(tx, null)).map((row) => line(dueRowView(row, tx.actor, tx.now)))],
  }))
}
