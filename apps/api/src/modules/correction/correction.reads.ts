import { id } from '@lih/domain/text'
import { GraphQLError } from 'graphql'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { countOpenCorrections, openCorrections } from './correction.store.ts'
import type { CorrectionList } from './correction.types.ts'
import { correctionView } from './correction.view.ts'

/** The corrections that wait for the unit (M11); `listId` is the client's, one per opened list (S7). */
export const getCorrections = (ctx: Ctx, listId: string): Promise<CorrectionList> =>
  read(ctx, async (tx) => {
    if (!id.safeParse(listId).success) {
      throw new GraphQLError('listId is not a UUID', { extensions: { code: 'BAD_USER_INPUT' } })
    }
    const rows = await openCorrections(tx, listId)
    return {
      at: tx.now,
      rows: rows.map(({ patient, ...row }) => ({ id: row.id, patient, correction: correctionView(row, tx.actor) })),
    }
  })

export const getCorrectionCount = (ctx: Ctx): Promise<number> => read(ctx, countOpenCorrections)
