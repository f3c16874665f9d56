import { command, id } from '../text.ts'
import { z } from '../zod.ts'

/** Takes back what another command of the same person did. */
export const undoInput = z.object({ ...command, undoneId: id })
