import { hasExpired } from '@lih/domain/care-level/care-level'
import { partyOf } from '@lih/domain/organisation/kinds'
import { callNow } from '@lih/domain/responsibility/call-now'
import { id } from '@lih/domain/text'
import type { Instant } from '@lih/domain/time/civil'
import { GraphQLError } from 'graphql'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { isSwedishHoliday } from '../../time/holidays.ts'
import { type DowntimeJson, downtimeRows } from './downtime.store.ts'
import type { DowntimeList, DowntimeRow } from './downtime.types.ts'

const rowView = ({ channels, unitKind, ...row }: DowntimeJson, at: Instant): DowntimeRow => {
  const { now, next } = callNow(channels, { enrolled: row.patient.enrolled }, at, isSwedishHoliday)
  return {
    ...row,
    party: unitKind && partyOf[unitKind],
    callNow: now,
    callNext: next,
    limits: row.limits ?? [],
    expectedDeath: row.expectedDeath ?? false,
    levelExpired: hasExpired(row.levelUntil, at),
  }
}

/** The unit's patients of today, to have on paper. `listId` is the client's, one per opened list (S7). */
export const downtimeList = (ctx: Ctx, listId: string): Promise<DowntimeList> => {
  if (!id.safeParse(listId).success) {
    throw new GraphQLError('listId is not a UUID', { extensions: { code: 'BAD_USER_INPUT' } })
  }
  return read(ctx, async (tx) => ({
    at: tx.now,
    rows: (await downtimeRows(tx, listId)).map((row) => rowView(row, tx.now)),
  }))
}
