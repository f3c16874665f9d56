import { Ctx as Context, Resolver, Root, Subscription } from 'type-graphql'
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
  unitChanged(@Root() { patientIds, actions, at }: UnitChange, @Context() ctx: Ctx): UnitChange {
    // Only care knows of patients: under another purpose the portal asks again for what it shows, whomever it is about.
    return { patientIds: actorOf(ctx).purpose === 'CARE' ? patientIds : [], actions, at }
  }
}
