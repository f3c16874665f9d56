// One half of the bench of the settlement, in a process of its own: approves what it is told, and says how long that took.
import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { addDays, atTime } from '@lih/domain/time/civil'
import { addMonths, lastDayOf } from '@lih/domain/time/month'
// @boundaries-ignore what the region's office runs is what is measured
import { contextAs } from '../../../apps/api/dist/context.js'
// @boundaries-ignore the same
import { openDatabase } from '../../../apps/api/dist/db/client.js'
// @boundaries-ignore the same
import { actorAt } from '../../../apps/api/dist/demo/organisation.js'
// @boundaries-ignore the same
import { approveSettlement } from '../../../apps/api/dist/modules/settlement/settlement.commands.js'
// @boundaries-ignore the same
import { getSettlement } from '../../../apps/api/dist/modules/settlement/settlement.read.js'

const urls = JSON.parse(process.env.BENCH_URLS)
const db = openDatabase(urls)
const officer = actorAt('region', 'UNIT_MANAGER')
const units = (await db.worker`select id from unit where kind = 'VARDCENTRAL' order by hsa_id`).map(({ id }) => id)

/** Every vårdcentral's month, as the region's office does it: looked at, and approved as it was seen. */
const settleMonth = async (month) => {
  const at = atTime(addDays(lastDayOf(month), 5), '09:00')
  const ctx = contextAs(db, officer, () => at, 'bench')
  for (const unitId of units) {
    const seen = await getSettlement(ctx, unitId, month)
    const { userErrors } = await approveSettlement(ctx, {
      commandId: randomUUID(),
      unitId,
      month,
      fingerprint: seen?.fingerprint,
    })
    if (userErrors.length > 0) throw new Error(`${month}: ${userErrors[0].code}`)
  }
}

const answer = async ({ first, index }) => {
  if (index === null) {
    await db.close()
    return process.disconnect()
  }
  const begun = performance.now()
  await settleMonth(addMonths(first, index))
  return process.send({ milliseconds: performance.now() - begun })
}

process.on('message', (asked) => {
  answer(asked).catch((error) => {
    console.error(error)
    process.exit(1)
  })
})
process.send({ units: units.length })
