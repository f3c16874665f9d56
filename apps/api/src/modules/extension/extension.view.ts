import type { ExtensionState } from '@lih/domain/extension/extension'
import { withParty } from '../../db/organisation.store.ts'
import type { ExtensionRow } from './extension.store.ts'
import type { Extension } from './extension.types.ts'

/** The request as the decisions see it. */
export const extensionState = ({ requestedBy, ...row }: ExtensionRow): ExtensionState => ({
  id: row.id,
  version: row.version,
  supportId: row.supportId,
  patientId: row.patientId,
  status: row.status,
  newLastDay: row.newLastDay,
  requestedById: requestedBy.id,
  hasColleague: row.hasColleague,
})

/** A request as the portals see it. */
export const extensionView = ({ reviewedUnit, ...row }: ExtensionRow): Extension => ({
  ...row,
  reviewedUnit: reviewedUnit && withParty(reviewedUnit),
})
