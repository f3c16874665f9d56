import { successionAt } from '@lih/domain/succession/succession'
import type { Instant } from '@lih/domain/time/civil'
import { withParty } from '../../db/organisation.store.ts'
import type { SuccessionRow } from './succession.store.ts'
import type { UnitSuccession } from './succession.types.ts'

export const successionView = (row: SuccessionRow, now: Instant): UnitSuccession => {
  const { predecessor, successor, validFrom, moved, ...rest } = row
  const ahead = successionAt({ from: validFrom, decidedAt: row.decidedAt }) > now
  return {
    ...rest,
    predecessor: withParty(predecessor),
    successor: withParty(successor),
    from: validFrom,
    moved: moved as UnitSuccession['moved'],
    cancellable: ahead && row.appliedAt === null && row.cancelledAt === null,
  }
}
