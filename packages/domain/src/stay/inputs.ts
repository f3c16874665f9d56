import { command, id, instant, version } from '../text.ts'
import { z } from '../zod.ts'

/** The patient has left the ward (M5). */
export const dischargeStayInput = z.object({
  ...command,
  stayId: id,
  expectedVersion: version,
  dischargedAt: instant,
  receivingUnitId: id.nullish().transform((value) => value ?? null),
})
