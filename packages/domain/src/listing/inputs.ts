import { command, id, optionalText, version } from '../text.ts'
import { z } from '../zod.ts'

/** Another vårdcentral (M12); the reason is asked for at the third change within twelve months (K2). */
export const changeListingInput = z.object({
  ...command,
  /** Of the patient. */
  expectedVersion: version,
  unitId: id,
  specialReason: optionalText(),
})
