import type { Translation } from '../i18n/messages.ts'
import type * as sv from './care.sv.ts'

export const stayTexts = {
  ALREADY_ADMITTED: 'The patient has already been admitted.',
  ALREADY_DISCHARGED: 'The patient has already been discharged.',
  DISCHARGE_BEFORE_ADMISSION: 'The discharge is before the admission. Check the time.',
  RECEIVING_UNIT_REQUIRED: 'No receiving unit is known. Choose who takes over.',
  BEFORE_FIRST_CONTACT: 'The time is before the first thing known about the patient. Check the time.',
} as const satisfies Translation<typeof sv.stayTexts>

export const assessmentTexts = {
  STAY_ENDED: 'The patient has been discharged. This is done while the patient is an inpatient.',
  NOT_THE_TREATING_WARD: 'The patient is on another ward. That ward decides.',
  ATTENDING_UNKNOWN: 'The physician does not work on the ward. Choose the attending physician from the list.',
  RISK_REASON_REQUIRED: 'Choose a reason for the decision.',
  RISK_REASON_NOT_ASKED: 'The decision follows the proposal. Remove the reason.',
  RISK_REASON_DIRECTION: 'The reason speaks for the opposite decision. Choose another reason or change the decision.',
  RISK_REASON_TEXT_REQUIRED: 'Write why.',
} as const satisfies Translation<typeof sv.assessmentTexts>

export const supportTexts = {
  PSYCHIATRIC_STAY: 'The patient is in psychiatric care. Physician support does not apply to psychiatric care.',
  NOT_HIGH_RISK: 'There is no decision on high risk. Decide on the risk first.',
  SUPPORT_ALREADY_OPEN: 'The patient already has a planned or running physician support.',
  UNIT_NOT_ACTIVE: 'Not part of the physician support before {from}: {unit}.',
  UNIT_NOT_PLANNED: 'Not part of the physician support: {unit}. No date has been set.',
  LIVING_SITUATION_NOT_OFFERED: 'Physician support is not offered where the patient lives.',
  UNKNOWN_UNIT: 'That unit cannot receive the patient. Choose another unit.',
  EXPECTED_IN_PAST: 'The day of discharge has passed. Give today or later.',
  PLAN_CLOSED: 'The plan no longer waits for answers. Read what holds now.',
  NOT_A_PARTY: 'Your unit is not asked in this plan.',
  ALREADY_ANSWERED: 'Your unit has already said yes.',
  LATE_START_PASSED: 'Too long has passed since the discharge. The physician support can no longer start.',
  REASON_REQUIRED: 'Choose why you decline.',
  TEXT_REQUIRED: 'Write a text.',
  PHYSICIAN_REQUIRED: 'Choose which physician gets the patient.',
  NOTHING_TO_ANSWER: 'No question is waiting for an answer.',
  BEFORE_START: 'The time is before the physician support began. Check the time.',
  END_OF_LAKARMEDVERKAN: 'This is recorded by Läkarmedverkan. Call their team phone.',
  NEXT_IN_PAST: 'The next day has passed. Give today or later.',
} as const satisfies Translation<typeof sv.supportTexts>

export const handoverTexts = {
  SUPPORT_NOT_RUNNING: 'The physician support is not running at that time.',
  HANDOVER_ALREADY_OPEN: 'A handover is already waiting for an answer.',
  HANDOVER_NOT_OPEN: 'The handover no longer waits for an answer. Read what holds now.',
  HANDOVER_WAITS_FOR_ANSWER: 'The handover waits for Läkarmedverkan to answer a question.',
  NOT_THE_RECEIVER: 'The handover is to another unit. That unit answers.',
  PATIENT_RELISTED: 'The patient has moved to another vårdcentral, {unit}. You can no longer answer the handover.',
  EFFECTIVE_IN_PAST: 'That time has passed. Choose now or a time to come.',
  EFFECTIVE_TOO_FAR: 'That time is too far ahead. The responsibility can move within seven days.',
  DIALOGUE_REQUIRED: 'State how you and the physician of Läkarmedverkan have spoken.',
} as const satisfies Translation<typeof sv.handoverTexts>

export const careLevelTexts = {
  PATIENT_DECEASED: 'The patient has died.',
  VALID_UNTIL_PAST: 'That day has passed. Give today or later, or leave this empty.',
} as const satisfies Translation<typeof sv.careLevelTexts>

export const saturationScaleTexts = {
  SATURATION_SCALE_STRUCK: 'The choice has been struck already.',
} as const satisfies Translation<typeof sv.saturationScaleTexts>

export const listingTexts = {
  LISTED_THERE_ALREADY: 'The patient is already listed there. Choose another vårdcentral.',
  NOT_THE_LISTED_UNIT: 'The patient is not listed with you. This is done at the unit where the patient is listed.',
  LISTING_CHANGED_TWICE: 'The patient has changed twice in twelve months. Write the special reason.',
} as const satisfies Translation<typeof sv.listingTexts>

export const correctionTexts = {
  CORRECTION_ACKNOWLEDGED: 'Someone at your unit has already acknowledged the correction.',
} as const satisfies Translation<typeof sv.correctionTexts>
