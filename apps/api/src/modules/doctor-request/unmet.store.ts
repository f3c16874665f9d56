import type { RequestTimes } from '@lih/domain/doctor-request/clock'
import { type CivilDate, startOfDay } from '@lih/domain/time/civil'
import { withInstants } from '../../db/json.ts'
import type { Tx } from '../../db/statements.ts'

export type KeptRequest = RequestTimes & { readonly id: string; readonly fromUnitId: string; readonly fromUnit: string }

/** The requests sent since a day by the actor's unit, or that lay with it for a while: times and units, never who (K6, S1). */
export const keptRequests = async ({ sql }: Tx, since: CivilDate): Promise<readonly KeptRequest[]> => {
  const rows = await sql<KeptRequest[]>`select * from kept_doctor_requests(${startOfDay(since)}::timestamptz)`
  return rows.map(withInstants)
}

/** Names of units. */
export const unitNames = async ({ sql }: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await sql<{ id: string; name: string }[]>`select id, name from unit where id = any (${[...ids]}::uuid[])`
  return new Map(rows.map(({ id, name }) => [id, name]))
}
