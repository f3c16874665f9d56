import { decideListingChange, type ListingChanges, type ListingFacts } from '@lih/domain/listing/change'
import { changeListingInput } from '@lih/domain/listing/inputs'
import { type Interval, responsibleAt, type TimelineChange } from '@lih/domain/responsibility/timeline'
import { decided, refused } from '@lih/domain/result'
import { patientCommand } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import type { UnitOfWork } from '../../db/unit-of-work.ts'
import { handoverState } from '../handover/handover.view.ts'
import { findUnit } from '../patient/patient.store.ts'
import { applyTimelineChange, loadTimeline } from '../responsibility/responsibility.store.ts'
import { unitsToTell } from '../responsibility/tell.ts'
import { succeededRefusal } from '../succession/succeeded.ts'
import { findPresentSupport, patchSupport, type SupportRow } from '../support/support.store.ts'
import { partiesOf, supportState } from '../support/support.view.ts'
import { askReceiver, getListing, type ListingRow, moveListing, reissueHandover } from './listing.store.ts'

const factsOf = async (
  uow: UnitOfWork,
  wantedId: string,
  listing: ListingRow,
  support: SupportRow | undefined,
  timeline: readonly Interval[],
): Promise<ListingFacts> => {
  const holder = responsibleAt(timeline, uow.now)
  return {
    ...listing,
    wanted: await findUnit(uow, wantedId),
    support: support ? supportState(support) : null,
    receivingKind: support?.receivingUnit.kind ?? null,
    handover: support?.handover ? handoverState(support.handover) : null,
    timeline,
    holderKind: holder ? ((await findUnit(uow, holder.unitId))?.kind ?? null) : null,
  }
}

/** The support's side of the change. @returns false when somebody else was faster */
const storeSupport = async (
  uow: UnitOfWork,
  support: SupportRow | undefined,
  { support: patch, unitId, reissueHandover: reissues }: ListingChanges,
): Promise<boolean> => {
  if (support === undefined || patch === null) return true
  if (!(await patchSupport(uow, support, patch))) return false
  await askReceiver(uow, support.id, { formerUnitId: support.receivingUnit.id, unitId })
  if (!reissues || !support.handover) return true
  return (await reissueHandover(uow, support.handover, unitId, uow.actor.personId)) !== null
}

const unmoved: TimelineChange = { struck: [], ended: null, opened: null }

/**
 * A vårdcentral enters the patient's choice of another one (M12, K2): what follows for responsibility, support and hand-over
 * is stored at once, and both vårdcentraler and the other parties are told.
 */
export const changeListing = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'changeListing', action: 'listing:change', schema: changeListingInput, raw },
    async (uow, input) => {
      const { patientId, unitId, specialReason, expectedVersion } = input
      const listing = await getListing(uow, patientId)
      if (listing.version !== expectedVersion) return refused('STALE', ['expectedVersion'])
      const closed = await succeededRefusal(uow, unitId, ['unitId'])
      if (closed !== null) return closed
      const support = await findPresentSupport(uow, patientId)
      const timeline = await loadTimeline(uow, patientId)
      const facts = await factsOf(uow, unitId, listing, support, timeline)
      const decision = decideListingChange(facts, input, uow.actor.unitId, uow.now)
      if (!decision.ok) return decision
      const { changes } = decision
      const old = listing.listedUnitId === null ? [] : [listing.listedUnitId]
      const parties = [uow.actor.unitId, unitId, ...old, ...(changes.support && support ? partiesOf(support) : [])]
      const units = await unitsToTell(uow, patientId, parties, timeline, changes.timeline ?? unmoved)
      if (!(await moveListing(uow, patientId, expectedVersion, unitId))) return refused('STALE')
      if (!(await storeSupport(uow, support, changes))) return refused('STALE')
      if (changes.timeline) await applyTimelineChange(uow, patientId, changes.timeline, 'LISTING')
      const supportId = changes.support ? (support?.id ?? null) : null
      const { reissueHandover: reissued } = changes
      const detail = { fromUnitId: listing.listedUnitId, unitId, supportId, reissued, specialReason }
      await uow.record({ action: 'listing:change', patientId, subjectId: supportId, detail, units })
      return decided({ unitId })
    },
  )
