import type { VisitRefusal } from '@lih/domain/visit/visit'

export const visitTexts: Readonly<
  Record<Exclude<VisitRefusal, 'PATIENT_DECEASED' | 'REASON_REQUIRED' | 'IN_FUTURE'>, string>
> = {
  PATIENT_ADMITTED: 'Patienten låg på sjukhus då. Ett hembesök görs i hemmet: kontrollera tiden, och hur ni sågs.',
  VISIT_CLOSED: 'Det går inte längre: något har ändrats. Läs vad som gäller nu.',
  VISIT_PAUSED: 'Patienten är inskriven på sjukhus. Det som är planerat väntar tills patienten är hemma.',
  NOT_YOUR_VISIT: 'Det är en annan enhets. Den enheten ändrar det.',
  VISIT_OF_ANOTHER_UNIT: 'Välj er egen enhet eller beredskapsjouren. Andra enheter skriver in sina egna.',
  NOTHING_TO_UNDO: 'Det är dokumenterat och kan inte ångras. Rätta eller stryk i stället.',
  VISIT_ENDS_BEFORE_START: 'Slutet ligger före början. Kontrollera tiderna.',
  VISIT_TOO_LONG: 'Det kan vara högst {hours} timmar. Kontrollera tiderna.',
  PLANNED_IN_PAST: 'Tiden har varit. Ange en tid som kommer, eller dokumentera det som är gjort.',
  PLANNED_TOO_FAR: 'Planera högst {days} dagar framåt.',
  TIME_REQUIRED: 'Ange en tid.',
  PERFORMER_REQUIRED: 'Välj vem som gjorde det.',
  PERFORMER_NOT_AT_UNIT: 'Personen kan inte väljas på enheten. Välj i listan.',
  CODE_UNKNOWN: 'Koden {code} finns inte i tabellen. Sök och välj en annan.',
  CODE_NOT_VALID: 'Koden {code} gällde inte den dagen. Sök och välj en annan.',
  CODE_TWICE: 'Koden {code} står två gånger. Ta bort den ena.',
  CORRECTION_REASON_REQUIRED: 'Skriv varför du rättar. Det som stod förut finns kvar att läsa.',
  PATIENT_NOT_ENROLLED: 'Patienten är inte inskriven i hemsjukvården. Konsultbesök är för inskrivna patienter.',
  SUPPORT_RUNS: 'Läkarmedverkan har redan läkarstödet och planerar sina besök. Ring dem om det behövs.',
  NO_CONSULT_UNIT: 'Läkarmedverkan finns inte i systemet ännu. Ring dem.',
  VISIT_REQUEST_OPEN: 'En förfrågan till Läkarmedverkan väntar redan på svar.',
  NOT_SAME_HOME: 'En rond gäller boende på ett och samma ställe. Välj patienter som bor där.',
}
