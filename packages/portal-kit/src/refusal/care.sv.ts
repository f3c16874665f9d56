import type { AssessmentRefusal } from '@lih/domain/assessment/decide'
import type { CareLevelRefusal } from '@lih/domain/care-level/care-level'
import type { CorrectionRefusal } from '@lih/domain/correction/correction'
import type { HandoverRefusal } from '@lih/domain/handover/handover'
import type { ListingRefusal } from '@lih/domain/listing/change'
import type { SaturationScaleRefusal } from '@lih/domain/saturation-scale/saturation-scale'
import type { AdmissionRefusal } from '@lih/domain/stay/admission'
import type { DischargeRefusal } from '@lih/domain/stay/discharge'
import type { EndRefusal } from '@lih/domain/support/end'
import type { FollowUpRefusal } from '@lih/domain/support/follow-up'
import type { PlanRefusal } from '@lih/domain/support/plan'

type Own<Code extends string, Elsewhere extends string> = Readonly<Record<Exclude<Code, Elsewhere>, string>>

export const stayTexts: Own<AdmissionRefusal | DischargeRefusal, 'IN_FUTURE'> = {
  ALREADY_ADMITTED: 'Patienten är redan inskriven.',
  ALREADY_DISCHARGED: 'Patienten är redan utskriven.',
  DISCHARGE_BEFORE_ADMISSION: 'Utskrivningen ligger före inskrivningen. Kontrollera tiden.',
  RECEIVING_UNIT_REQUIRED: 'Ingen mottagande enhet är känd. Välj vem som tar över.',
  BEFORE_FIRST_CONTACT: 'Tiden ligger före det första som är känt om patienten. Kontrollera tiden.',
}

export const assessmentTexts: Own<AssessmentRefusal, 'STALE'> = {
  STAY_ENDED: 'Patienten är utskriven. Det här görs medan patienten är inskriven.',
  NOT_THE_TREATING_WARD: 'Patienten vårdas på en annan avdelning. Den avdelningen beslutar.',
  ATTENDING_UNKNOWN: 'Läkaren arbetar inte på avdelningen. Välj patientansvarig läkare i listan.',
  RISK_REASON_REQUIRED: 'Välj en orsak till beslutet.',
  RISK_REASON_NOT_ASKED: 'Beslutet följer förslaget. Ta bort orsaken.',
  RISK_REASON_DIRECTION: 'Orsaken talar för det andra beslutet. Välj en annan orsak eller ändra beslutet.',
  RISK_REASON_TEXT_REQUIRED: 'Skriv varför.',
}

export const supportTexts: Own<
  PlanRefusal | FollowUpRefusal | EndRefusal,
  'STAY_ENDED' | 'PATIENT_DECEASED' | 'IN_FUTURE' | 'SUPPORT_NOT_RUNNING' | 'BEFORE_FIRST_CONTACT'
> = {
  PSYCHIATRIC_STAY: 'Patienten vårdas inom psykiatrin. Tillfälligt läkarstöd gäller inte psykiatrisk vård.',
  NOT_HIGH_RISK: 'Beslut om hög risk saknas. Besluta först om risken.',
  SUPPORT_ALREADY_OPEN: 'Patienten har redan ett planerat eller pågående läkarstöd.',
  UNIT_NOT_ACTIVE: 'Inte med i läkarstödet före {from}: {unit}.',
  UNIT_NOT_PLANNED: 'Inte med i läkarstödet: {unit}. Något datum är inte bestämt.',
  LIVING_SITUATION_NOT_OFFERED: 'Läkarstöd erbjuds inte i den boendeform som patienten har.',
  UNKNOWN_UNIT: 'Enheten kan inte ta emot. Välj en annan enhet.',
  EXPECTED_IN_PAST: 'Dagen för hemgång har varit. Ange i dag eller senare.',
  PLAN_CLOSED: 'Planen väntar inte längre på svar. Läs vad som gäller nu.',
  NOT_A_PARTY: 'Din enhet är inte tillfrågad i planen.',
  ALREADY_ANSWERED: 'Din enhet har redan svarat ja.',
  LATE_START_PASSED: 'Det har gått för lång tid sedan hemgången. Läkarstödet kan inte längre börja.',
  REASON_REQUIRED: 'Välj varför ni tackar nej.',
  TEXT_REQUIRED: 'Skriv en text.',
  PHYSICIAN_REQUIRED: 'Välj vilken läkare som får patienten.',
  NOTHING_TO_ANSWER: 'Det finns ingen fråga som väntar på svar.',
  BEFORE_START: 'Tiden ligger före läkarstödets början. Kontrollera tiden.',
  END_OF_LAKARMEDVERKAN: 'Det registreras av Läkarmedverkan. Ring deras teamtelefon.',
  NEXT_IN_PAST: 'Nästa dag har varit. Ange i dag eller senare.',
}

export const handoverTexts: Own<HandoverRefusal, 'BEFORE_FIRST_CONTACT'> = {
  SUPPORT_NOT_RUNNING: 'Läkarstödet pågår inte vid den tiden.',
  HANDOVER_ALREADY_OPEN: 'En överlämning väntar redan på svar.',
  HANDOVER_NOT_OPEN: 'Överlämningen väntar inte längre på svar. Läs vad som gäller nu.',
  HANDOVER_WAITS_FOR_ANSWER: 'Överlämningen väntar på att Läkarmedverkan svarar på en fråga.',
  NOT_THE_RECEIVER: 'Överlämningen gäller en annan enhet. Den enheten svarar.',
  PATIENT_RELISTED: 'Patienten har bytt vårdcentral till {unit}. Ni kan inte längre svara på överlämningen.',
  EFFECTIVE_IN_PAST: 'Tiden har varit. Välj nu eller en tid framåt.',
  EFFECTIVE_TOO_FAR: 'Tiden ligger för långt fram. Ansvaret kan gå över inom sju dagar.',
  DIALOGUE_REQUIRED: 'Ange hur du och läkaren på Läkarmedverkan har talats vid.',
}

export const careLevelTexts: Own<CareLevelRefusal, 'STALE'> = {
  PATIENT_DECEASED: 'Patienten är avliden.',
  VALID_UNTIL_PAST: 'Dagen har varit. Ange i dag eller senare, eller lämna tomt.',
}

export const saturationScaleTexts: Own<SaturationScaleRefusal, 'STALE' | 'PATIENT_DECEASED'> = {
  SATURATION_SCALE_STRUCK: 'Valet är redan struket.',
}

export const listingTexts: Own<ListingRefusal, 'UNKNOWN_UNIT' | 'BEFORE_FIRST_CONTACT'> = {
  LISTED_THERE_ALREADY: 'Patienten är redan listad där. Välj en annan vårdcentral.',
  NOT_THE_LISTED_UNIT: 'Patienten är inte listad hos er. Det görs på enheten där patienten är listad.',
  LISTING_CHANGED_TWICE: 'Patienten har bytt två gånger på tolv månader. Skriv det särskilda skälet.',
}

export const correctionTexts: Own<CorrectionRefusal, never> = {
  CORRECTION_ACKNOWLEDGED: 'Någon på din enhet har redan kvitterat rättelsen.',
}
