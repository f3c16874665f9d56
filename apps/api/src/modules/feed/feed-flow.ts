import type { FeedNoticeCode } from '@lih/domain/feed/notice'
import type { Leg, SourceStay } from '@lih/domain/feed/stay-plan'
import type { Refusal } from '@lih/domain/result'
import type { Instant } from '@lih/domain/time/civil'
import type { SystemWork } from '../../db/statements.ts'
import { findReceivingUnit } from '../patient/patient.store.ts'
import { loadTimeline } from '../responsibility/responsibility.store.ts'
import { admitPatient, transferStay } from '../stay/admission.ts'
import { dischargeInUow } from '../stay/discharge.ts'
import { findStay, hasOpenStay, type StayRow } from '../stay/stay.store.ts'
import { correctStay, insertHistory, newStay } from './feed-stays.store.ts'

/** Something else changed the same thing: the whole transaction is tried again. */
export class Raced extends Error {
  override readonly name = 'Raced'
}

const noticeOf = ({ code }: Refusal): FeedNoticeCode => {
  if (code === 'STALE') throw new Raced()
  return code === 'RECEIVING_UNIT_REQUIRED' ? 'NO_RECEIVER' : 'NOT_MOVED'
}

const getStay = async (tx: SystemWork, id: string): Promise<StayRow> => {
  const found = await findStay(tx, id)
  if (found === undefined) throw new Error('the stay was not stored')
  return found
}

/** Another ward of ours has the patient from then on. */
export const transfer = async (tx: SystemWork, stayId: string, { unitId, at }: Leg): Promise<FeedNoticeCode | null> => {
  const moved = await transferStay(tx, { stayId, unitId, at })
  return moved.ok ? null : noticeOf(moved.refusal)
}

/** The patient has left: what the ward's own command does, with the receiver that follows from listing and history. */
export const discharge = async (tx: SystemWork, stayId: string, at: Instant): Promise<FeedNoticeCode | null> => {
  const left = await dischargeInUow(tx, { stay: await getStay(tx, stayId), at, receivingUnitId: null })
  return left.ok ? null : noticeOf(left.refusal)
}

/**
 * The patient is admitted to our first ward of the stay, and moved to the others. The responsibility cannot lie before the
 * first contact: then it shifts there, and the stay still begins when it did.
 */
const enter = async (
  tx: SystemWork,
  patientId: string,
  stayId: string,
  stay: SourceStay,
): Promise<FeedNoticeCode | null> => {
  const [first, ...rest] = stay.legs
  if (first === undefined) throw new Error('a stay that was never with us is not entered')
  if (await hasOpenStay(tx, patientId)) return 'STILL_ADMITTED'
  const [begun] = await loadTimeline(tx, patientId)
  const from = begun?.from ?? first.at
  const at = first.at < from ? from : first.at
  const admitted = await admitPatient(tx, { ...newStay(stayId, patientId, stay), unitId: first.unitId, at })
  if (!admitted.ok) {
    await insertHistory(tx, stayId, patientId, stay)
    return noticeOf(admitted.refusal)
  }
  for (const leg of rest) {
    const notice = await transfer(tx, stayId, leg.at < at ? { ...leg, at } : leg)
    if (notice !== null) return notice
  }
  if (stay.start !== at) await correctStay(tx, stayId, { admittedAt: stay.start })
  return null
}

/** An ongoing stay that is new to us (M10, M11). */
export const admit = enter

/** A stay that starts nothing here. One stay at a time is open. */
export const keepAsHistory = async (
  tx: SystemWork,
  patientId: string,
  stayId: string,
  stay: SourceStay,
): Promise<FeedNoticeCode | null> => {
  if (stay.end === null && (await hasOpenStay(tx, patientId))) return 'STILL_ADMITTED'
  await insertHistory(tx, stayId, patientId, stay)
  return null
}

/**
 * A stay that is over when we first hear of it. The timeline takes it when nothing later is known and somebody received the
 * patient; otherwise it is kept as history, which the report says.
 */
export const admitAndDischarge = async (
  tx: SystemWork,
  patientId: string,
  stayId: string,
  stay: SourceStay,
): Promise<FeedNoticeCode | null> => {
  const start = stay.legs[0]?.at ?? stay.start
  const timeline = await loadTimeline(tx, patientId)
  const late = timeline.some(({ from }) => from >= start) || (await hasOpenStay(tx, patientId))
  const receiver = late ? null : await findReceivingUnit(tx, patientId, start, stay.end ?? start)
  if (late || receiver === null || stay.end === null) {
    await insertHistory(tx, stayId, patientId, stay)
    return late ? 'LATE_STAY' : 'NO_RECEIVER_LATE'
  }
  return (await enter(tx, patientId, stayId, stay)) ?? (await discharge(tx, stayId, stay.end))
}
