import type { Translation } from '../i18n/messages.ts'
import type * as sv from './general.sv.ts'

export const commandTexts = {
  STALE:
    'Somebody else has made a change since you opened the page. Read what is new and try again. Your text is kept.',
  COMMAND_REUSED: 'This has already been sent, but with other content. Reload the page and see what holds.',
  PATIENT_MISMATCH:
    'The page shows another patient than the one the change is about. Nothing has been saved. Open the patient again.',
  NOT_FOUND: 'What was to be changed no longer exists. Reload the page.',
  IN_FUTURE: 'That time has not come yet. Give a time that has passed.',
} as const satisfies Translation<typeof sv.commandTexts>

export const fieldTexts = {
  REQUIRED: 'Fill this in.',
  TOO_LONG: 'Too long. Shorten the text.',
  CONTROL_CHARACTER: 'The text holds a character that cannot be saved. Write it again.',
  NOT_A_DATE: 'Give a date, such as 2026-11-24.',
  NOT_AN_INSTANT: 'Give a date and a time.',
  OUT_OF_RANGE: 'The value is beyond what is possible. Check the figure.',
  NOT_A_CHOICE: 'Choose one of the options.',
  NOT_AN_AMOUNT: 'Write the amount in kronor, such as 1 450,50.',
  AMOUNT_NEGATIVE: 'The amount cannot be below zero.',
} as const satisfies Translation<typeof sv.fieldTexts>

export const feedbackTexts = {
  PERSONAL_NUMBER_IN_TEXT:
    'The text holds something that looks like a personal identity number. Remove it and send again.',
  NOT_A_REPLY_ADDRESS: 'Write an email address or a phone number, or leave this empty.',
} as const satisfies Translation<typeof sv.feedbackTexts>

export const accessTexts = {
  WRONG_PURPOSE: 'Your assignment is not for care. Switch to an assignment for care.',
  WRONG_UNIT: 'This is done by another unit than the one where you work now.',
  WRONG_PROFESSION: 'Your profession in this assignment may not do this. Ask a colleague who may.',
  NO_CARE_RELATION: 'Your unit has no care relation to the patient.',
  CARE_RELATION_ENDED: 'Your unit’s care relation to the patient has ended.',
  BLOCKED: 'The patient has blocked the record for your unit.',
} as const satisfies Translation<typeof sv.accessTexts>

export const searchTexts = {
  SEARCH_TOO_SHORT: 'Type at least two letters of the name, or the whole personal identity number.',
  IDENTITY_FORMAT: 'Type the whole personal identity number, ten or twelve digits.',
  IDENTITY_DATE: 'The personal identity number has a date that does not exist. Check the digits.',
  IDENTITY_CHECKSUM: 'The personal identity number is not right. Check the digits.',
  IDENTITY_SERIAL: 'The personal identity number is not right. Check the last four digits.',
  TOO_MANY_SEARCHES:
    'You have searched for many personal identity numbers in the past hour. Wait a while and try again.',
} as const satisfies Translation<typeof sv.searchTexts>
