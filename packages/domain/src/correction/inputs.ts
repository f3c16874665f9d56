import { command, id } from '../text.ts'
import { z } from '../zod.ts'

/** Somebody of the unit has seen that the timeline was corrected (M11). */
export const acknowledgeCorrectionInput = z.object({ ...command, correctionId: id })
