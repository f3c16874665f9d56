import { id, instant, oneOf } from '../text.ts'
import { z } from '../zod.ts'
import { packScopes } from './pack.ts'

/** Today's patients are packed onto a device. */
export const makeOfflinePackInput = z.object({ commandId: id, scope: oneOf(packScopes) })

/** Beside what was written without network: when, by the device's clock, and under which assignment. */
export const writtenOffline = z
  .object({ writtenAt: instant, assignmentId: id })
  .nullish()
  .transform((value) => value ?? null)
