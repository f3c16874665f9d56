import type { VisitRefusal } from '@lih/domain/visit/visit'

export const visitTexts: Readonly<
  Record<Exclude<VisitRefusal, 'PATIENT_DECEASED' | 'REASON_REQUIRED' | 'IN_FUTURE'>, string>
> = {
  PATIENT_ADMITTED: 'Patienten låg på sjukhus då. Ett hembesök görs i hemmet: kontrollera tiden eller formen.',
  VISIT_CLOSED: 'Det går inte längre: besöket har ändrats. Läs vad som gäller nu.',
  VISIT_PAUSED: 'Patienten är inskriven på sjukhus. Besöket väntar tills patienten är hemma.',
  NOT_YOUR_VISIT: 'Besöket är en annan enhets. Den enheten ändrar det.',
  VISIT_OF_ANOTHER_UNIT: 'Välj er egen enhet eller beredskapsjouren. Andra enheter skriver sina egna besök.',
  NOTHING_TO_UNDO: 'Besöket är dokumenterat och kan inte ångras. Rätta det eller stryk det i stället.',
  VISIT_ENDS_BEFORE_START: 'Besöket slutar innan det börjar. Kontrollera tiderna.',
  VISIT_TOO_LONG: 'Ett besök är högst {hours} timmar. Kontrollera tiderna.',
  PLANNED_IN_PAST: 'Tiden har varit. Ange en tid som kommer, eller dokumentera besöket.',
  PLANNED_TOO_FAR: 'Planera högst {days} dagar framåt.',
  TIME_REQUIRED: 'Ange när besöket görs.',
  PERFORMER_REQUIRED: 'Välj vem som gjorde besöket.',
  PERFORMER_NOT_AT_UNIT: 'Personen gör inte besök för enheten. Välj i listan.',
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
