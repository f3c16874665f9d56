import { id } from '@lih/domain/text'
import { GraphQLError } from 'graphql'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { municipalityRows } from './municipality.store.ts'
import { supportRows } from './support-list.store.ts'
import { wardRows } from './ward.store.ts'
import type { MunicipalityList, SupportList, WardList } from './worklist.types.ts'
import { municipalityView, supportView, wardView } from './worklist.view.ts'

const checked = (listId: string): string => {
  if (!id.safeParse(listId).success)
    throw new GraphQLError('listId is not a UUID', { extensions: { code: 'BAD_USER_INPUT' } })
  return listId
}

/** One statement, then the pure view. `listId` is the client's, one per opened list (S7). */
export const wardList = (ctx: Ctx, listId: string): Promise<WardList> =>
  read(ctx, async (tx) => ({
    at: tx.now,
    rows: (await wardRows(tx, checked(listId))).map((row) => wardView(row, tx.now)),
  }))

const supports = (ctx: Ctx, party: 'LAKARMEDVERKAN' | 'RECEIVING_UNIT', listId: string): Promise<SupportList> =>
  read(ctx, async (tx) => ({
    at: tx.now,
    rows: (await supportRows(tx, party, checked(listId))).map((row) => supportView(row, tx.now)),
  }))

export const lakarmedverkanList = (ctx: Ctx, listId: string): Promise<SupportList> =>
  supports(ctx, 'LAKARMEDVERKAN', listId)

export const receivingList = (ctx: Ctx, listId: string): Promise<SupportList> => supports(ctx, 'RECEIVING_UNIT', listId)

export const municipalityList = (ctx: Ctx, listId: string): Promise<MunicipalityList> =>
  read(ctx, async (tx) => ({
    at: tx.now,
    rows: (await municipalityRows(tx, checked(listId))).map((row) => municipalityView(row, tx.now)),
  }))
