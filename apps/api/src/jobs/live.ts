import { z } from '@lih/domain/zod'
import type { Task } from 'graphile-worker'
import type { Database } from '../db/client.ts'
import type { Announcement } from '../outbox/record.ts'
import { publish } from './topics.ts'

const channel = 'live'

/** A message between processes may hold 8 000 bytes: so many patients fit, and a unit with more is told in parts. */
const patientsPerMessage = 100

const announcement = z.object({
  units: z.array(z.string()),
  patientIds: z.array(z.string()),
  actions: z.array(z.string()),
  at: z.string(),
})

/** Job: tells every process what changed, one unit at a time. */
export const announce: Task = async (payload, { query }) => {
  const { units, patientIds, ...rest } = announcement.parse(payload)
  for (const unitId of units)
    for (let from = 0; from === 0 || from < patientIds.length; from += patientsPerMessage) {
      const part: Announcement = {
        units: [unitId],
        patientIds: patientIds.slice(from, from + patientsPerMessage),
        ...rest,
      }
      await query('select pg_notify($1, $2)', [channel, JSON.stringify(part)])
    }
}

/** Passes on what every process tells to those who listen in this one; the driver listens again when a connection is lost. */
export const listen = async ({ app }: Database): Promise<() => Promise<void>> => {
  const { unlisten } = await app.listen(channel, (text) => {
    const { units, ...change } = announcement.parse(JSON.parse(text))
    for (const unitId of units) publish(unitId, change)
  })
  return unlisten
}
