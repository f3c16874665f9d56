/** Why the responsibility at home (läkaransvar) shifted (M11). */
export const shiftReasons = [
  'FIRST_CONTACT',
  'LISTING',
  'ADMISSION',
  'TRANSFER',
  'DISCHARGE',
  'DISCHARGE_UNCONFIRMED',
  'SUPPORT_START',
  'SUPPORT_LATE_START',
  'PHYSICIAN_CHANGED',
  'HANDOVER',
  'SUPPORT_DECLINED',
  'MOVED',
  'UNIT_SUCCEEDED',
  'RECEIVER_ACCEPTED',
  'DEATH',
] as const
export type ShiftReason = (typeof shiftReasons)[number]
