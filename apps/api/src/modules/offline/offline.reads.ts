import { id } from '@lih/domain/text'
import { codeTemplates } from '@lih/domain/visit/templates'
import { openPatient } from '../../access/open-patient.ts'
import type { Outcome } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { read, type Tx } from '../../db/unit-of-work.ts'
import { findAcutePath } from '../care-home/acute-path.store.ts'
import { codesByName } from '../clinical-code/clinical-code.store.ts'
import { getSendFacts, requestsOfPatient } from '../doctor-request/doctor-request.store.ts'
import { patientRequestsView } from '../doctor-request/doctor-request.view.ts'
import { channelsOfUnits } from '../responsibility/responsibility.store.ts'
import { visitsOfPatient } from '../visit/visit.store.ts'
import { patientVisitsView } from '../visit/visit.view.ts'
import { findPerformers, getVisitFacts } from '../visit/visit-facts.store.ts'
import { findPack, getPackedPatient, type PackRow, type VisitedPatient, visitedPatients } from './offline.store.ts'
import type { OfflinePack, OfflinePackPayload, OfflinePatient } from './offline.types.ts'
import { intervalsIn, neededVisits, offlinePatientView } from './offline.view.ts'

const view = 'offlinePack'

/** One patient, opened and logged like any other (S7). */
const packedPatient = async (
  tx: Tx,
  pack: PackRow,
  { patientId, visitAt }: VisitedPatient,
): Promise<OfflinePatient> => {
  const { actor, now } = tx
  const span = { from: now, to: pack.expiresAt }
  await openPatient(tx, patientId, 'patient:open', view)
  const packed = await getPackedPatient(tx, patientId)
  const units = intervalsIn(packed.timeline, span).map(({ unit }) => unit.id)
  const facts = await getVisitFacts(tx, patientId)
  const rows = neededVisits(await visitsOfPatient(tx, patientId), now)
  const visits = patientVisitsView({ patientId, rows, facts, performers: await findPerformers(tx) }, actor, now)
  const open = (await requestsOfPatient(tx, patientId)).filter(({ closedAt }) => closedAt === null)
  const asked = { patientId, rows: open, facts: await getSendFacts(tx, patientId) }
  const acutePath = await findAcutePath(tx, patientId)
  const requests = patientRequestsView({ ...asked, visits: [], acutePath }, actor, now)
  return offlinePatientView(
    { packed, visitAt, visits, requests, channels: await channelsOfUnits(tx, units) },
    span,
    actor,
  )
}

const getPack = (ctx: Ctx, packId: string): Promise<OfflinePack | null> =>
  read(ctx, async (tx) => {
    const pack = await findPack(tx, packId)
    if (pack === undefined) return null
    const patients: OfflinePatient[] = []
    for (const one of await visitedPatients(tx, pack.scope)) patients.push(await packedPatient(tx, pack, one))
    const profession = tx.actor.profession === 'PHYSICIAN' ? 'PHYSICIAN' : 'NURSE'
    return { ...pack, patients, codes: await codesByName(tx, codeTemplates[profession]) }
  })

/** What packing answers: the patients as they are after the commit; each of them stands in the access log (S7). */
export const packPayload = async (
  ctx: Ctx,
  { done, userErrors }: Outcome<{ packId: string }>,
): Promise<OfflinePackPayload> => ({
  pack: done === null ? null : await getPack(ctx, done.packId),
  userErrors,
})

/** The key of the actor's own pack, made under the same assignment; null when there is no such. */
export const getPackKey = (ctx: Ctx, packId: string): Promise<string | null> =>
  read(ctx, async (tx) => (id.safeParse(packId).success ? ((await findPack(tx, packId))?.key ?? null) : null))
