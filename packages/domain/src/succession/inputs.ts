import { civilDate, id, oneOf, requiredText } from '../text.ts'
import { z } from '../zod.ts'
import { successionKinds } from './kinds.ts'

const what = { kind: oneOf(successionKinds), predecessorId: id, successorId: id, from: civilDate }

/** What would move, before anything is decided. */
export const previewSuccessionInput = z.object(what)

export const decideSuccessionInput = z.object({ commandId: id, ...what, confirmName: requiredText(200) })

export const cancelSuccessionInput = z.object({ commandId: id, successionId: id, reason: requiredText(300) })
