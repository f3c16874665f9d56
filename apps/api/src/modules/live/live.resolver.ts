import { Resolver, Root, Subscription } from 'type-graphql'
import { Can, ensureMay } from '../../access/guard.ts'
import { actorOf, type Ctx } from '../../context.ts'
import { subscribe } from '../../jobs/topics.ts'
import { UnitChange } from './live.types.ts'

/** The guard above the method is asked for each message; this one before the first. */
const ownUnit = async ({ context }: { context: Ctx }): Promise<AsyncIterable<UnitChange>> => {
  await ensureMay(context, 'live:subscribe', 'unitChanged')
  return subscribe(actorOf(context).unitId)
}

@Resolver()
export class LiveResolver {
  @Subscription(() => UnitChange, { subscribe: ownUnit })
  @Can('live:subscribe')
  unitChanged(@Root() change: UnitChange): UnitChange {
    return change
  }
}
