import type { Words } from '@lih/portal-kit/i18n/words.ts'
import { may, type WaitingItem, type WaitingPatient } from './waiting-item.ts'

/** What waits at the ward before the patient goes home (M2, M3). */
export const waitingStay = (patient: WaitingPatient, words: Words): readonly WaitingItem[] => {
  const { stay } = patient
  if (!stay || stay.dischargedAt) return []
  const items: WaitingItem[] = []
  if (may(patient, 'risk:decide') && !stay.riskAssessment) {
    items.push({
      id: 'risk',
      level: 'plan',
      title: words('waiting.risk'),
      text: words('waiting.risk.text'),
      place: 'risk',
      open: words('waiting.risk.open'),
    })
  }
  if (may(patient, 'support:propose') && stay.riskAssessment?.decision === 'HIGH') {
    items.push({
      id: 'propose-support',
      level: 'plan',
      title: words('waiting.proposeSupport'),
      text: words('waiting.proposeSupport.text'),
      place: 'support',
      open: words('waiting.proposeSupport.open'),
    })
  }
  return items
}
