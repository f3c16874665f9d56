import { type RequestUrgency, SendDoctorRequestDocument } from '@lih/graphql/documents'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useState } from 'react'
import { backgroundOf } from './prefill.ts'
import { isEmpty, noVitals, vitalsOf } from './request-values.ts'

export type RequestFacts = Parameters<typeof backgroundOf>[0]

const begun = (facts: RequestFacts) => ({
  ...noVitals,
  urgency: 'TODAY' as string,
  situation: '',
  background: backgroundOf(facts),
  assessment: '',
  recommendation: '',
  pregnant: false,
})
export type RequestValues = ReturnType<typeof begun>

/** The form of a new request (V2). */
export const useRequestForm = (patientId: string, facts: RequestFacts, onDone: () => void) => {
  const [initial] = useState(() => begun(facts))
  const form = useCommandForm({
    form: 'doctorRequest.send',
    subjectId: patientId,
    patientId,
    initial,
    schema: () => import('@lih/domain/doctor-request/inputs').then((inputs) => inputs.sendDoctorRequestInput),
    toInput: ({ urgency, situation, background, assessment, recommendation, pregnant, ...typed }) => {
      const signs = vitalsOf(typed)
      const sbar = { situation, background, assessment, recommendation }
      const vitalSigns = isEmpty(signs) ? null : signs
      return { patientId, urgency: urgency as RequestUrgency, ...sbar, vitalSigns, pregnant }
    },
    fieldOfPath: (path) => path.replace(/^vitalSigns\./, ''),
    document: SendDoctorRequestDocument,
    field: 'sendDoctorRequest',
    onDone,
  })
  return { form, initial }
}
