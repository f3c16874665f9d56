import { id } from '@lih/domain/text'
import { GraphQLError } from 'graphql'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { waitingFacts, waitingRows } from './waiting.store.ts'
import type { WaitingCount, WaitingList } from './waiting.types.ts'
import { waitingCountView, waitingView } from './waiting.view.ts'

/** What waits for the actor's unit, the soonest first; `listId` is the client's, one per opened list (S7). */
export const getWaiting = (ctx: Ctx, listId: string): Promise<WaitingList> =>
  read(ctx, async (tx) => {
    if (!id.safeParse(listId).success) {
      throw new GraphQLError('listId is not a UUID', { extensions: { code: 'BAD_USER_INPUT' } })
    }
    return { at: tx.now, items: waitingView(await waitingRows(tx, listId), tx.actor) }
  })

export const countWaiting = (ctx: Ctx): Promise<WaitingCount> =>
  read(ctx, async (tx) => waitingCountView(await waitingFacts(tx), tx.actor, tx.now))
