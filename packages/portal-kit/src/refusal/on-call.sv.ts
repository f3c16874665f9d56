import type { ConsultRefusal } from '@lih/domain/consult/consult'
import type { LineRefusal } from '@lih/domain/on-call/line'
import type { MemberRefusal } from '@lih/domain/on-call/member'
import type { RosterRefusal } from '@lih/domain/on-call/shift'

export const rosterTexts: Readonly<Record<RosterRefusal, string>> = {
  NOT_A_TIME: 'Skriv klockslaget som TT:MM, till exempel 17:00.',
  SHIFT_PASSED: 'Tiden har varit. Välj ett pass som inte har börjat eller som pågår.',
  SHIFT_TOO_FAR: 'Så långt fram läggs inget schema. Välj en tidigare dag.',
  SHIFT_TAKEN: 'Någon annan har jour på linjen då. Ta bort det passet först, eller välj andra tider.',
  ALREADY_ON_DUTY: 'Personen har redan jour då, på den här eller en annan linje. Välj någon annan.',
  NOT_IN_ROSTER: 'Personen ingår inte i jourlinjen. Välj någon i listan.',
  OUTSIDE_DUTY_HOURS: 'Passet ligger helt eller delvis utanför linjens jourtid. Ändra tiderna.',
  SHIFT_NOT_PLANNED: 'Passet gäller inte längre. Läs vad som gäller nu.',
  NOT_OWN_SHIFT: 'Passet är någon annans. Bara den som har passet, eller den som sköter schemat, kan ändra det.',
  NOT_OWN_LINE: 'Schemat sköts av en annan enhet. Be den enheten göra ändringen.',
  PERIOD_NOT_IN_ORDER: 'Sista dagen ligger före den första.',
  PERIOD_TOO_LONG: 'Fyll högst tre månader åt gången.',
  PATTERN_EMPTY: 'Veckomönstret är tomt. Välj minst en person.',
  SWAP_WITH_SELF: 'Du kan inte byta med dig själv. Välj en kollega.',
  SWAP_NOT_OPEN: 'Bytet är redan avgjort. Läs vad som gäller nu.',
  SWAP_ALREADY_OPEN: 'Du har redan frågat någon om passet. Vänta på svaret, eller ta tillbaka frågan.',
  SWAP_NOT_ASKED_OF_YOU: 'Frågan är ställd till någon annan. Bara den tillfrågade svarar.',
  SWAP_OUTDATED: 'Schemat har ändrats sedan frågan ställdes. Ställ en ny fråga.',
}

export const memberTexts: Readonly<Record<MemberRefusal, string>> = {
  NOT_A_PHONE: 'Skriv ett telefonnummer, till exempel 070-123 45 67.',
  MEMBER_DAY_PASSED: 'Dagen har varit. Välj i dag eller en senare dag.',
  MEMBER_TOO_FAR: 'Så långt fram läggs inget schema. Välj en tidigare dag.',
  NOT_A_CANDIDATE: 'Personen arbetar inte som läkare på en enhet som bemannar linjen. Välj någon i listan.',
  NUMBER_THE_SAME: 'Det numret gäller redan. Skriv det nya numret.',
  MEMBER_HAS_SHIFTS: 'Personen har jourpass efter den dagen, det första {date}. Byt eller ta bort dem först.',
  NOT_A_MEMBER_THEN: 'Personen ingår inte i jourlinjen den dagen. Läs vad som gäller nu.',
}

export const lineTexts: Readonly<Record<LineRefusal, string>> = {
  LINE_EXISTS: 'Det finns redan en sådan linje den dagen. Stäng den först, eller välj en senare dag.',
  LINE_DAY_PASSED: 'Dagen har varit. Välj i dag eller en senare dag.',
  LINE_TOO_FAR: 'Så långt fram läggs inget schema. Välj en tidigare dag.',
  LINE_HAS_SHIFTS:
    'Linjen har jourpass efter den dagen, det första {date}. Ta bort dem först, eller välj en senare dag.',
  LINE_NOT_OPEN: 'Linjen är inte öppen den dagen. Läs vad som gäller nu.',
  SLOTS_NOT_WHOLE: 'Passen täcker inte precis de timmar då linjen ska ha någon i jour. Ändra passens tider.',
  SLOTS_OVERLAP: 'Två pass går i varandra. Ändra passens tider.',
  LINE_THE_SAME: 'Inget är ändrat. Ändra något, eller stäng.',
  CALL_RIGHT_THE_SAME: 'Det gäller redan. Välj något annat.',
}

export const consultTexts: Readonly<Record<ConsultRefusal, string>> = {
  CONSULT_CLOSED: 'Konsultfrågan är avslutad. Ställ en ny fråga om du behöver mer.',
  CONSULT_NOT_ASKED_BACK: 'Specialisten har inte ställt någon motfråga. Vänta på svaret, eller ring.',
  NOT_THE_SPECIALIST: 'Frågan är ställd till en annan enhet. Den enheten svarar.',
  NOT_THE_ASKER: 'En annan enhet har ställt frågan. Den enheten svarar på motfrågor och tar tillbaka frågan.',
}
