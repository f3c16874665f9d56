import { type LivingSituation, livingSituations } from '../patient/kinds.ts'
import type { CivilDate } from '../time/civil.ts'

/** What the region decides otherwise without a release: each setting holds from a day until the next one of its name (§11). */
export const settingNames = [
  'LIVING_SITUATIONS_OFFERED',
  'MUNICIPAL_CARE_BY_LIVING',
  'LATE_START_HOURS',
  'HANDOVER_AHEAD_DAYS',
  'ANSWER_OFFICE_HOURS',
  'DISCHARGE_VISIT_DAYS',
] as const
export type SettingName = (typeof settingNames)[number]

/** Settings that are a number; the others are living situations. */
export const numberSettings = [
  'LATE_START_HOURS',
  'HANDOVER_AHEAD_DAYS',
  'ANSWER_OFFICE_HOURS',
  'DISCHARGE_VISIT_DAYS',
] as const satisfies readonly SettingName[]
export type NumberSetting = (typeof numberSettings)[number]

/** What holds before anything is set. */
export const settingDefaults = {
  /** Where support is offered (M16). */
  LIVING_SITUATIONS_OFFERED: livingSituations,
  /** Where one has municipal health care without a decision of one's own (H3): a care home, whatever is set. */
  MUNICIPAL_CARE_BY_LIVING: ['CARE_HOME'],
  /** Hours after the discharge within which a support may still start (M5). */
  LATE_START_HOURS: 48,
  /** Days ahead from which a take-over may be accepted (M8). */
  HANDOVER_AHEAD_DAYS: 7,
  /** Office hours within which a request is to be answered before it escalates (promise 18); ours. */
  ANSWER_OFFICE_HOURS: 4,
  /** Days after the discharge within which the vårdcentral's physician visits who has advanced or new needs in a care home (A8). */
  DISCHARGE_VISIT_DAYS: 7,
} as const satisfies Record<SettingName, number | readonly LivingSituation[]>

/** One dated row of a setting. */
export type Dated<Value> = { readonly validFrom: CivilDate; readonly value: Value }

/** What holds on a day: the latest row that has begun; undefined before the first. */
export const settingOn = <Value>(rows: readonly Dated<Value>[], day: CivilDate): Value | undefined =>
  rows.reduce<Dated<Value> | undefined>(
    (found, row) => (row.validFrom <= day && (found === undefined || row.validFrom > found.validFrom) ? row : found),
    undefined,
  )?.value
