import type { DoctorRequestRefusal } from '@lih/domain/doctor-request/request'

export const doctorRequestTexts: Readonly<Record<Exclude<DoctorRequestRefusal, 'PATIENT_DECEASED'>, string>> = {
  REQUEST_CLOSED: 'Det går inte längre: begäran är avslutad eller har ändrats. Läs vad som gäller nu.',
  REQUEST_NOT_ASKED_BACK: 'Ingen har ställt en motfråga. Ring om det är något mer.',
  REQUEST_NOT_YOURS: 'Begäran är skickad av en annan enhet. Den enheten svarar på motfrågor och tar tillbaka den.',
  REQUEST_NOT_WITH_YOU: 'Begäran ligger hos den enhet som har läkaransvaret nu. Den svarar.',
  REQUEST_INPATIENT: 'Patienten är inskriven på sjukhus. Ring avdelningen, läkarna där har ansvaret.',
  REQUEST_NOBODY_RESPONSIBLE: 'Ingen enhet har läkaransvaret i systemet. Ring vårdcentralen, 1177 eller vid fara 112.',
  REQUEST_NO_SUCH_VISIT: 'Besöket är inte planerat hos er. Planera det under Besök och samtal och välj det sedan här.',
}
