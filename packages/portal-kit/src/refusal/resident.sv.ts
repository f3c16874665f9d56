import type { CollaborationRefusal } from '@lih/domain/collaboration/collaboration'
import type { DischargeNeedRefusal } from '@lih/domain/discharge-need/discharge-need'
import type { ScreeningRefusal } from '@lih/domain/screening/screening'

export const screeningTexts: Readonly<Record<ScreeningRefusal, string>> = {
  SCREENING_NOT_YOURS: 'Bara vårdcentralen som har uppdraget för boendet sköter screeningen.',
  SCREENING_NO_ASSIGNMENT: 'Uppdraget för boendet gäller inte i dag.',
  SCREENING_ENDS_FIRST: 'Sista dagen har redan varit. Ange i dag eller senare.',
  SCREENING_TOO_LONG: 'Screeningen får pågå till och med {date}. Starta en ny om den behöver fortsätta.',
  SCREENING_RUNS: 'En screening för samma sjukdom pågår redan på boendet.',
  SCREENING_OVER: 'Screeningen är avslutad.',
  SCREENING_NO_RESIDENT: 'Patienten bodde inte på boendet den dagen.',
  SCREENING_DAY: 'Ange en dag från {date} till och med i dag.',
  SCREENING_NOTE_REQUIRED: 'Skriv vad som blev fel.',
}

export const collaborationTexts: Readonly<Record<CollaborationRefusal, string>> = {
  COLLABORATION_NOT_A_PARTY: 'Mötet antecknas av vårdcentralen eller kommunen som höll det.',
  COLLABORATION_IN_FUTURE: 'Mötet har inte varit än. Ange i dag eller tidigare.',
  COLLABORATION_RECORDED: 'Ett möte den dagen är redan antecknat.',
  COLLABORATION_BEFORE_AGREEMENT: 'Avtalet gällde inte den dagen. Det började {date}.',
}

export const dischargeNeedTexts: Readonly<Record<DischargeNeedRefusal, string>> = {
  NEED_NO_STAY: 'Patienten har inte vårdats på sjukhus den senaste månaden.',
  NEED_NOTED_ALREADY: 'Behovet är redan antecknat för vårdtillfället.',
  NEED_OF_ANOTHER_UNIT: 'Bara den enhet som har antecknat behovet kan stryka det.',
  NEED_STRUCK: 'Behovet är redan struket.',
}
