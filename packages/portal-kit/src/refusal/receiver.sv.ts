import type { ReceiverRefusal } from '@lih/domain/receiver/receiver'

type Others = 'PATIENT_DECEASED' | 'UNKNOWN_UNIT' | 'REASON_REQUIRED' | 'BEFORE_FIRST_CONTACT'

export const receiverTexts: Readonly<Record<Exclude<ReceiverRefusal, Others>, string>> = {
  NOT_LISTED_OUTSIDE: 'Patienten är inte listad utanför länet. Ingen mottagare behöver tillfrågas.',
  RECEIVER_ASKED_ALREADY: 'En mottagare är redan tillfrågad eller har tagit emot. Ta tillbaka frågan först.',
  RECEIVER_CLOSED: 'Frågan är redan besvarad eller tillbakatagen.',
  RECEIVER_IN_USE: 'Vårdcentralen har tagit emot patienten och planen eller läkaransvaret vilar på det.',
  RECEIVER_NOT_ACCEPTED:
    'Patienten är listad utanför länet. Vårdcentralen måste först ta emot patienten. Fråga den under Mottagare.',
  NOT_THE_ASKED_UNIT: 'Frågan gäller en annan vårdcentral.',
}
