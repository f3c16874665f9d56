import type { DifferingReason, RiskDecision } from '@lih/domain/risk/reasons'
import { addDays } from '@lih/domain/time/civil'
import { systemWrite } from '../db/system-work.ts'
import { decideRisk } from '../modules/assessment/assessment.commands.ts'
import { decideLevelOfCare } from '../modules/care-level/care-level.commands.ts'
import { askReceiver } from '../modules/receiver/receiver.commands.ts'
import { admitPatient } from '../modules/stay/admission.ts'
import { dischargeStay } from '../modules/stay/stay.commands.ts'
import { proposeSupport } from '../modules/support/support.commands.ts'
import { idOf } from './ids.ts'
import { type ProfileName, profiles } from './profiles.ts'
import { endRecordStay, plantRecord } from './record.ts'
import { as, carriedOut, common, type Tale, versionOf, when } from './tale.ts'
import { referralOf } from './words.ts'

/** The patient is admitted, and the record up to then is there. */
export const admit = async (
  tale: Tale,
  daysAgo: number,
  time: string,
  name: ProfileName,
  expectedIn: number,
): Promise<void> => {
  const at = when(tale, daysAgo, time)
  const { patient, present } = tale
  const unitId = idOf(`unit:${tale.ward}`)
  const profile = profiles[name]
  tale.stayId = idOf(`stay:${patient.id}:${tale.stays++}`)
  const { stayId } = tale
  await systemWrite(tale.db, { now: at }, async (tx) => {
    await admitPatient(tx, {
      id: stayId,
      patientId: patient.id,
      unitId,
      at,
      expectedDischargeOn: addDays(tale.today, expectedIn),
      acute: profile.acute,
      acuteEvidence: profile.acute === null ? null : 'PRIORITY',
      reason: profile.reason,
      attendingId: tale.wardDoctor.personId,
    })
    await plantRecord(tx, { patientId: patient.id, unitId, admittedAt: at, stayId, profile, now: present })
  })
}

/** The ward's physician decides on risk; a reason is given when the proposal was another. */
export const decide = async (
  tale: Tale,
  daysAgo: number,
  time: string,
  decision: RiskDecision,
  reason: DifferingReason,
): Promise<void> => {
  const at = when(tale, daysAgo, time)
  const { wardDoctor, stayId } = tale
  const input = { stayId, expectedVersion: 0, decision, attendingId: wardDoctor.personId }
  const plain = await decideRisk(as(tale, wardDoctor, at), { ...common(tale), ...input })
  if (plain.done !== null) return
  const text =
    reason === 'CLINICAL_HIGHER' ? 'Bor ensam, upprepade besök på akuten och svårt att sköta läkemedlen.' : null
  const differing = { ...common(tale), ...input, reasonCode: reason, reasonText: text }
  carriedOut(tale, 'decideRisk', await decideRisk(as(tale, wardDoctor, at), differing))
}

/** The ward proposes a support. */
export const propose = async (
  tale: Tale,
  daysAgo: number,
  time: string,
  goesIn: number,
  days: number = 14,
): Promise<void> => {
  const outcome = await proposeSupport(as(tale, tale.wardDoctor, when(tale, daysAgo, time)), {
    ...common(tale),
    stayId: tale.stayId,
    receivingUnitId: idOf(`unit:${tale.patient.vardcentral}`),
    expectedDischargeOn: addDays(tale.today, Math.max(goesIn, -daysAgo)),
    plannedDays: days,
    message: referralOf(tale.patient),
  })
  tale.supportId = carriedOut(tale, 'proposeSupport', outcome).supportId
}

/** The ward's physician decides on the level of care of the eldest, for three months (V6). */
export const limitCare = async (tale: Tale, daysAgo: number, time: string): Promise<void> => {
  const born = Number(tale.patient.identity.slice(0, 4))
  if (born > 1939) return
  const eldest = born < 1932
  const outcome = await decideLevelOfCare(as(tale, tale.wardDoctor, when(tale, daysAgo, time)), {
    ...common(tale),
    expectedVersion: 0,
    level: eldest ? 'HOME_ONLY' : 'HOME_FIRST',
    limits: ['NO_CPR', 'NO_INTENSIVE_CARE'],
    expectedDeath: eldest,
    consulted: 'sjuksköterskan på avdelningen',
    note: 'Samtal med patienten och närstående, som är införstådda.',
    validUntil: addDays(tale.today, 90 - daysAgo),
  })
  carriedOut(tale, 'decideCareLevel', outcome)
}

/** The patient leaves the ward. */
export const discharge = async (tale: Tale, daysAgo: number, time: string): Promise<void> => {
  const at = when(tale, daysAgo, time)
  const { stayId } = tale
  const input = { stayId, expectedVersion: await versionOf(tale, 'stay', stayId), dischargedAt: at }
  carriedOut(tale, 'dischargeStay', await dischargeStay(as(tale, tale.wardDoctor, at), { ...common(tale), ...input }))
  await systemWrite(tale.db, { now: at }, (tx) => endRecordStay(tx, stayId, at))
}

/** The patient is listed at a care provider outside the region, as it turns out on the ward. */
export const listOutside = (tale: Tale): Promise<void> =>
  systemWrite(tale.db, { now: tale.last }, async ({ sql }) => {
    await sql`update listing set unit_id = ${idOf('unit:other')} where patient_id = ${tale.patient.id} and upper_inf(period)`
  })

/** The ward asks a vårdcentral to receive who is listed outside the region. */
export const askToReceive = async (tale: Tale, daysAgo: number, time: string, vardcentral: string): Promise<void> => {
  const at = when(tale, daysAgo, time)
  const message = 'Ska bo hos sin dotter i Halmstad tills vidare. Vill ha sin vårdcentral nära.'
  const input = { ...common(tale), unitId: idOf(`unit:${vardcentral}`), message }
  carriedOut(tale, 'asking a receiver', await askReceiver(as(tale, tale.wardDoctor, at), input))
}
