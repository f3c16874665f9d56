import type { DeviationRefusal } from '@lih/domain/deviation/deviation'

export const deviationTexts: Readonly<Record<Exclude<DeviationRefusal, 'IN_FUTURE'>, string>> = {
  DEVIATION_OWN_UNIT: 'Välj en annan enhet än den egna och den som rapporterade.',
  DEVIATION_NO_SUCH_UNIT: 'Välj den enhet som avvikelsen gäller.',
  DEVIATION_UNIT_OF_OTHER_AREA: 'Det som gäller socialtjänsten går till kommunen. Välj kommunens enhet.',
  DEVIATION_NOT_YOURS:
    'Avvikelsen är rapporterad av en annan enhet. Den enheten avslutar, frågar mer och tar tillbaka.',
  DEVIATION_NOT_WITH_YOU: 'Avvikelsen ligger hos en annan enhet. Den enheten tar emot och svarar.',
  DEVIATION_ENDED: 'Det går inte längre: avvikelsen är avslutad eller har ändrats. Läs vad som gäller nu.',
  DEVIATION_NOT_RECEIVED: 'Ta emot avvikelsen först.',
  DEVIATION_NOT_ANSWERED: 'Avvikelsen är inte besvarad än.',
  DEVIATION_OTHER_LAW:
    'Lex Maria gäller hälso- och sjukvård, lex Sarah gäller socialtjänst. Välj den som hör hit, eller ingen.',
  DEVIATION_ASSESS_FIRST: 'Bedöm först om den allvarliga avvikelsen ska anmälas till IVO.',
  DEVIATION_NO_SUCH_CONTEXT: 'Händelsen finns inte hos patienten. Välj en annan, eller bara patienten.',
}
