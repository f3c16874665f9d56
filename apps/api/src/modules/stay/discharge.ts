import { type Decision, decided, refused } from '@lih/domain/result'
import { type DischargeRefusal, decideDischarge } from '@lih/domain/stay/discharge'
import { civilDateOf, type Instant } from '@lih/domain/time/civil'
import type { Recorder, Statements } from '../../db/statements.ts'
import { findReceivingUnit, findUnit } from '../patient/patient.store.ts'
import { applyTimelineChange, loadTimeline } from '../responsibility/responsibility.store.ts'
import { unitsToTell } from '../responsibility/tell.ts'
import { findRolloutFacts, getNumberSetting } from '../rollout/rollout.store.ts'
import { presentUnitOf } from '../succession/succeeded.ts'
import { findPresentSupport, patchSupport, type SupportRow } from '../support/support.store.ts'
import { partiesOf, supportState } from '../support/support.view.ts'
import { resumeVisits } from '../visit/waiting.ts'
import { type StayRow, setDischarged } from './stay.store.ts'
import { stayFacts } from './stay.view.ts'

const receivers: readonly string[] = ['VARDCENTRAL', 'PSYCHIATRIC_CLINIC', 'OTHER_PROVIDER']

/** The unit that the ward chose when it is one that can receive, else the one that follows from listing and history (M3, M12, M15); its successor when it has one. */
const receiverOf = async (
  tx: Statements,
  stay: StayRow,
  chosen: string | null,
  at: Instant,
): Promise<string | null> => {
  if (chosen === null) {
    const following = await findReceivingUnit(tx, stay.patientId, stay.admittedAt, at)
    return following && presentUnitOf(tx, following.id)
  }
  const unit = await findUnit(tx, await presentUnitOf(tx, chosen))
  return unit !== null && receivers.includes(unit.kind) ? unit.id : null
}

const planOf = async (tx: Statements, stay: StayRow) => {
  const row = await findPresentSupport(tx, stay.patientId)
  const waits = row?.status === 'PLANNED' || row?.status === 'CONFIRMED'
  return waits && row.stayId === stay.id ? row : null
}

/** Of those who take part in the plan (M13); null when there is none. */
const rolloutOf = async (tx: Statements, stay: StayRow, plan: SupportRow | null) => {
  if (plan === null) return null
  const { lmUnit, municipalUnit, receivingUnit, patientId } = plan
  const unitIds = [stay.unit.id, lmUnit.id, ...(municipalUnit ? [municipalUnit.id] : [])]
  return findRolloutFacts(tx, { patientId, unitIds, receivingUnitId: receivingUnit.id })
}

export type Discharge = {
  readonly stay: StayRow
  readonly at: Instant
  /** Null: as listing and history say. Counts for nothing when a support is planned. */
  readonly receivingUnitId: string | null
}

/**
 * The patient leaves the ward: a confirmed support starts, or the receiving unit is responsible (M3, M5, M7). Within the
 * caller's transaction, with the patient's row locked: the mutation and the feed's import come this way.
 * @returns the refusals of `decideDischarge`, and STALE
 */
export const dischargeInUow = async (
  uow: Statements & Recorder,
  { stay, at, receivingUnitId }: Discharge,
): Promise<Decision<{ readonly stayId: string }, DischargeRefusal | 'STALE'>> => {
  const { patientId } = stay
  const plan = await planOf(uow, stay)
  const timeline = await loadTimeline(uow, patientId)
  const receiver = plan ? plan.receivingUnit.id : await receiverOf(uow, stay, receivingUnitId, at)
  const support = plan && supportState(plan)
  const rollout = await rolloutOf(uow, stay, plan)
  const lateStartHours = await getNumberSetting(uow, 'LATE_START_HOURS', civilDateOf(at))
  const facts = { stay: stayFacts(stay), support, receivingUnitId: receiver, timeline, rollout, lateStartHours }
  const decision = decideDischarge(facts, { at }, uow.now)
  if (!decision.ok) return decision
  const { changes } = decision
  const parties = [stay.unit.id, ...(plan ? partiesOf(plan) : [])]
  const units = await unitsToTell(uow, patientId, parties, timeline, changes.timeline)
  if (!(await setDischarged(uow, stay, at))) return refused('STALE')
  if (plan && changes.support && !(await patchSupport(uow, plan, changes.support))) return refused('STALE')
  const started = changes.support?.status === 'RUNNING'
  const late = plan !== null && changes.support?.status !== 'LAPSED'
  const why = started ? 'SUPPORT_START' : late ? 'DISCHARGE_UNCONFIRMED' : 'DISCHARGE'
  await applyTimelineChange(uow, patientId, changes.timeline, why)
  const visits = await resumeVisits(uow, patientId, at)
  const detail = { why, supportId: plan?.id ?? null, receivingUnitId: receiver, visits: visits.counts }
  const told = [...units, ...visits.units]
  await uow.record({ action: 'stay:discharge', patientId, subjectId: stay.id, detail, units: told, at })
  return decided({ stayId: stay.id })
}
