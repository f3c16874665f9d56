import { decided, refused } from '../result.ts'
import type { Instant } from '../time/civil.ts'

/** How long the patients of an offline pack (det man tar med) can be read, in hours. */
const packHours = 12

/** Wrong codes after which the pack is erased. */
export const mostTries = 5

/** After so long without a touch an opened pack locks itself (ms). */
export const lockAfterMs = 5 * 60_000

/** Whose visits are packed: those that are the person's own or nobody's yet, or all that the unit is concerned with. */
export const packScopes = ['MINE', 'UNIT'] as const
export type PackScope = (typeof packScopes)[number]

/** When something was written without network, and under which assignment: only that one may send it. */
export type WrittenOffline = { readonly writtenAt: Instant; readonly assignmentId: string }

export const packExpiresAt = (packedAt: Instant): Instant =>
  new Date(Date.parse(packedAt) + packHours * 3_600_000).toISOString()

export const offlineRefusals = ['OFFLINE_OTHER_ASSIGNMENT'] as const
export type OfflineRefusal = (typeof offlineRefusals)[number]

/**
 * When something was written: at the device's instant, which is never after the one of the arrival, whatever the device's
 * clock says. Null where it was written at once. Refused under another assignment than the writer's.
 */
export const decideWritten = (
  written: WrittenOffline | null,
  actor: { readonly assignmentId: string },
  now: Instant,
) => {
  if (written === null) return decided(null)
  if (written.assignmentId !== actor.assignmentId) return refused('OFFLINE_OTHER_ASSIGNMENT')
  return decided(written.writtenAt < now ? written.writtenAt : now)
}

/** Both clocks at one moment: the server's, and the device's in ms. */
export type ClockReading = { readonly serverAt: Instant; readonly deviceMs: number }

/**
 * The time now, without asking the server: carried forward by the device's clock from when both were read. A device whose
 * clock has been set back since gets the time of the reading.
 */
export const timeByReading = ({ serverAt, deviceMs }: ClockReading, nowMs: number): Instant =>
  new Date(Date.parse(serverAt) + Math.max(0, nowMs - deviceMs)).toISOString()

/** Why packed patients are erased from the device. */
export const eraseReasons = ['EXPIRED', 'WRONG_CODES', 'SIGNED_OUT', 'OTHER_ASSIGNMENT', 'REMOVED'] as const
export type EraseReason = (typeof eraseReasons)[number]

type Kept = {
  readonly expiresAt: Instant
  readonly wrongCodes: number
  readonly personId: string
  readonly assignmentId: string
}

/**
 * Why the pack must go now; null: it may stay. Its own expiry counts without network too; who is signed in counts only
 * when it is known.
 * @param signedIn undefined: not known
 */
export const eraseReasonOf = (
  { expiresAt, wrongCodes, personId, assignmentId }: Kept,
  now: Instant,
  signedIn?: { readonly personId: string; readonly assignmentId: string },
): EraseReason | null => {
  if (wrongCodes >= mostTries) return 'WRONG_CODES'
  if (now >= expiresAt) return 'EXPIRED'
  return signedIn?.personId === personId && signedIn.assignmentId !== assignmentId ? 'OTHER_ASSIGNMENT' : null
}

/** Digits of the code that opens a pack. */
export const codeDigits = { least: 6, most: 12 } as const

export type CodeFault = 'SHORT' | 'SIMPLE'

const isRun = (digits: readonly number[], step: number): boolean =>
  digits.every((digit, index) => index === 0 || digit === (digits[index - 1] ?? 0) + step)

/** What is wrong with a code: too short, or the first that anybody would try. */
export const codeFault = (code: string): CodeFault | null => {
  if (!/^\d+$/.test(code) || code.length < codeDigits.least || code.length > codeDigits.most) return 'SHORT'
  const digits = code.split('').map(Number)
  const halves = code.slice(0, code.length / 2) === code.slice(code.length / 2)
  return [-1, 0, 1].some((step) => isRun(digits, step)) || halves ? 'SIMPLE' : null
}
