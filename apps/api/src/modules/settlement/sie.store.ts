import type { LineKind } from '@lih/domain/settlement/lines'
import { type CivilMonth, firstDayOf } from '@lih/domain/time/month'
import type { Tx } from '../../db/statements.ts'

/** What an approved settlement comes to for one kind of line, corrections counted in. */
export type BookedSum = {
  readonly hsaId: string
  readonly name: string
  readonly kind: LineKind
  readonly amountOre: number
}

/** The approved settlements of a month by vårdcentral and kind; what sums up to nothing is left out. */
export const findBooked = async ({ sql }: Tx, month: CivilMonth): Promise<readonly BookedSum[]> => {
  const rows = await sql<{ row: BookedSum }[]>`
    select json_build_object('hsaId', u.hsa_id, 'name', u.name, 'kind', l.kind, 'amountOre', sum(l.amount_ore)) as row
    from settlement s join unit u on u.id = s.unit_id join settlement_line l on l.settlement_id = s.id
    where s.month = ${firstDayOf(month)} group by u.hsa_id, u.name, l.kind having sum(l.amount_ore) <> 0
    order by u.name, l.kind`
  return rows.map(({ row }) => row)
}

type Company = { readonly name: string; readonly organisationNumber: string | null }

/** The provider of the actor's unit. An HSA-id begins with the organisation number: `SE2321000115-…`. */
export const findOwnProvider = async ({ sql, actor }: Tx): Promise<Company> => {
  const [row] = await sql<{ name: string; hsaId: string }[]>`
    select name, hsa_id from provider where id = ${actor.providerId}`
  const [, first, last] = /^SE(\d{6})(\d{4})-/.exec(row?.hsaId ?? '') ?? []
  return { name: row?.name ?? '', organisationNumber: first && last ? `${first}-${last}` : null }
}
