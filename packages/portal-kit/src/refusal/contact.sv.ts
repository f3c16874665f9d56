import type { ContactRefusal } from '@lih/domain/contact/contact'

export const contactTexts: Readonly<Record<Exclude<ContactRefusal, 'IN_FUTURE' | 'NOT_THE_LISTED_UNIT'>, string>> = {
  CONTACT_TYPE_NOT_YOURS: 'Din enhet kan inte utse den sortens kontakt. Välj en annan sort.',
  CONSULT_UNIT:
    'Läkarmedverkan och andra konsultenheter kan inte vara fast läkarkontakt. Fast läkarkontakt väljs på enheten där patienten är listad.',
  NOT_YOUR_UNIT: 'Kontakten arbetar på en annan enhet. Den enheten utser sina egna.',
  PERSON_OR_FUNCTION: 'Välj en person eller skriv en funktion, inte båda.',
  PERSON_REQUIRED: 'Välj en person. Här räcker inte en funktion.',
  PERSON_NOT_AT_UNIT: 'Personen kan inte vara den sortens kontakt på enheten. Välj i listan.',
  CONTACT_TAKEN: 'Patienten har redan en sådan kontakt. Avsluta den först.',
  CONTACT_OVERLAPS: 'Någon annan var kontakt till och med {date}. Välj en senare dag.',
  CONTACTS_FULL: 'Patienten har redan {most} fasta vårdkontakter. Avsluta någon först.',
  CONTACT_ENDED: 'Kontakten är redan avslutad.',
  NOT_YOUR_CONTACT: 'Kontakten hör till en annan enhet. Den enheten avslutar.',
}
