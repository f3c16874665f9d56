import type { CareHomeRefusal } from '@lih/domain/care-home/refusals'

type Others = 'REASON_REQUIRED' | 'UNKNOWN_UNIT'

export const careHomeTexts: Readonly<Record<Exclude<CareHomeRefusal, Others>, string>> = {
  NOT_THE_COUNTERPART: 'Er enhet är inte part i det här uppdraget.',
  PLACES_OUT_OF_RANGE: 'Antalet platser ska vara ett heltal från 0 till {most}.',
  PLACES_NONE: 'Boendet måste ha minst en plats.',
  PLACES_PROPOSED_ALREADY: 'Ett förslag väntar redan på regionen. Vänta på svaret.',
  PLACES_UNCHANGED: 'Antalet är redan detsamma den dagen.',
  PLACES_DAY_TAKEN: 'Den dagen har redan ett bekräftat antal. Välj en annan dag.',
  PLACES_TOO_FAR: 'Dagen ligger för långt fram. Senast {date} går att föreslå nu.',
  PROPOSAL_ANSWERED: 'Förslaget är redan besvarat.',
  OWN_PROPOSAL: 'Den andra parten svarar på ert förslag.',
  ASSIGNMENT_OVERLAPS: 'Boendet har redan ett uppdrag då, hos {unit} från {date}. Avsluta det först.',
  ASSIGNMENT_ENDS_FIRST: 'Sista dagen ligger före första dagen.',
  ASSIGNMENT_ENDED: 'Uppdraget är redan avslutat.',
  ASSIGNMENT_OVER: 'Uppdraget gäller inte längre.',
  TERM_PROPOSED_ALREADY: 'Ett förslag väntar redan på svar. Det besvaras först.',
  MEETING_IN_FUTURE: 'Dagen har inte varit än. Ange i dag eller tidigare.',
  MEETING_OUTSIDE_ASSIGNMENT: 'Uppdraget gällde inte den dagen. Det började {date}.',
  MEETING_RECORDED: 'Ett möte den dagen är redan antecknat.',
  ENTRY_STRUCK: 'Anteckningen är redan struken.',
  ENTRY_OF_ANOTHER_UNIT: 'Bara den enhet som har skrivit anteckningen kan stryka den.',
  NOT_A_RESIDENT: 'Patienten bor inte på ett boende som har läkaruppdrag.',
  NO_ASSIGNMENT: 'Ingen vårdcentral har uppdraget för boendet nu.',
  WISH_LISTED: 'Patienten är redan listad hos vårdcentralen som har uppdraget.',
  WISH_NOTED: 'Önskemålet är redan antecknat.',
  WISH_NONE: 'Det finns inget önskemål att avsluta.',
  AGREEMENT_ENDS_FIRST: 'Sista dagen ligger före första dagen.',
  AGREEMENT_OVERLAPS: 'Ett avtal med samma part gäller redan då, från {date}.',
}
