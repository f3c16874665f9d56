import { z } from '@lih/domain/zod'
import type { Task } from 'graphile-worker'
import type { SystemContext } from '../db/system-work.ts'
import { escalateOverdue } from '../modules/support/overdue.ts'
import { escalateWaiting } from '../modules/waiting/escalating.ts'

const payloadShape = z.object({ supportId: z.uuid() })

/** Job: looks at a support at the end of its period, as it is when the job runs (M9). */
export const escalate =
  (system: SystemContext): Task =>
  async (payload) => {
    const { supportId } = payloadShape.parse(payload)
    await system.write((tx) => escalateOverdue(tx, supportId))
  }

/** Job: looks at everything that waits, every few minutes (promise 18). */
export const escalateAll =
  (system: SystemContext): Task =>
  async () => {
    await system.write(escalateWaiting)
  }
