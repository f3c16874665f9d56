import type { DenialCode } from '@lih/domain/access/can'
import type { FeedbackRefusal } from '@lih/domain/feedback/refusals'
import type { CommandRefusal } from '@lih/domain/refusals'
import type { SearchRefusal } from '@lih/domain/search/query'
import type { FieldFault } from '@lih/domain/text'

export const commandTexts: Readonly<Record<CommandRefusal, string>> = {
  STALE: 'Någon annan har ändrat sedan du öppnade sidan. Läs det nya och försök igen. Din text är kvar.',
  COMMAND_REUSED: 'Det här är redan skickat, men med annat innehåll. Ladda om sidan och se vad som gäller.',
  PATIENT_MISMATCH:
    'Sidan visar en annan patient än den som ändringen gäller. Inget är sparat. Öppna patienten på nytt.',
  NOT_FOUND: 'Det som skulle ändras finns inte längre. Ladda om sidan.',
  IN_FUTURE: 'Tiden har inte inträffat än. Ange en tid som har varit.',
}

export const fieldTexts: Readonly<Record<FieldFault, string>> = {
  REQUIRED: 'Fyll i.',
  TOO_LONG: 'För långt. Korta texten.',
  CONTROL_CHARACTER: 'Texten innehåller ett tecken som inte går att spara. Skriv om den.',
  NOT_A_DATE: 'Ange ett datum, som 2026-11-24.',
  NOT_AN_INSTANT: 'Ange datum och klockslag.',
  OUT_OF_RANGE: 'Värdet är utanför det som är möjligt. Kontrollera siffran.',
  NOT_A_CHOICE: 'Välj ett av alternativen.',
  NOT_AN_AMOUNT: 'Skriv beloppet i kronor, till exempel 1\u00A0450,50.',
  AMOUNT_NEGATIVE: 'Beloppet kan inte vara mindre än noll.',
}

export const feedbackTexts: Readonly<Record<FeedbackRefusal, string>> = {
  PERSONAL_NUMBER_IN_TEXT: 'Texten innehåller något som ser ut som ett personnummer. Ta bort det och skicka igen.',
  NOT_A_REPLY_ADDRESS: 'Skriv en e-postadress eller ett telefonnummer, eller lämna tomt.',
}

export const accessTexts: Readonly<Record<DenialCode, string>> = {
  WRONG_PURPOSE: 'Ditt uppdrag gäller inte vård. Byt till ett uppdrag för vård.',
  WRONG_UNIT: 'Det här görs av en annan enhet än den du arbetar på nu.',
  WRONG_PROFESSION: 'Det här får inte göras med ditt yrke i det här uppdraget. Be en kollega med behörighet.',
  NO_CARE_RELATION: 'Din enhet har ingen vårdrelation till patienten.',
  CARE_RELATION_ENDED: 'Din enhets vårdrelation till patienten har upphört.',
  BLOCKED: 'Patienten har spärrat uppgifterna för din enhet.',
}

export const searchTexts: Readonly<Record<SearchRefusal, string>> = {
  SEARCH_TOO_SHORT: 'Skriv minst två bokstäver av namnet, eller hela personnumret.',
  IDENTITY_FORMAT: 'Skriv hela personnumret, tio eller tolv siffror.',
  IDENTITY_DATE: 'Personnumret har ett datum som inte finns. Kontrollera siffrorna.',
  IDENTITY_CHECKSUM: 'Personnumret stämmer inte. Kontrollera siffrorna.',
  IDENTITY_SERIAL: 'Personnumret stämmer inte. Kontrollera de fyra sista siffrorna.',
  TOO_MANY_SEARCHES: 'Du har sökt på många personnummer den senaste timmen. Vänta en stund och försök igen.',
}
