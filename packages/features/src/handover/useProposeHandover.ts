import { type HandoverPanel_PatientFragment, ProposeHandoverDocument } from '@lih/graphql/documents'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useState } from 'react'
import { instantOrNull, likelyTime } from './effective.ts'
import { type ActionValue, actionInput, actionValue } from './open-actions.ts'
import { type Previous, prefillOf } from './prefill.ts'

type Patient = HandoverPanel_PatientFragment
type Support = NonNullable<Patient['support']>

export type ProposeHandoverValues = {
  readonly situation: string
  readonly background: string
  readonly assessment: string
  readonly recommendation: string
  readonly openActions: readonly ActionValue[]
  readonly when: string
  readonly at: string
}

/** The form of a proposal, filled with what the record already says when it is first shown. */
export const useProposeHandover = (patient: Patient, support: Support, previous: Previous | null, now: string) => {
  const text = useText()
  const [start] = useState(() => {
    const prefill = prefillOf(patient, support, previous, now, text)
    const initial: ProposeHandoverValues = {
      situation: prefill.situation?.text ?? '',
      background: prefill.background?.text ?? '',
      assessment: prefill.assessment?.text ?? '',
      recommendation: prefill.recommendation?.text ?? '',
      openActions: (previous?.openActions ?? []).map(actionValue),
      when: 'ACCEPTANCE',
      at: likelyTime(support.lastDay, now),
    }
    return { prefill, initial }
  })
  const form = useCommandForm({
    form: 'handover.propose',
    subjectId: support.id,
    patientId: patient.id,
    version: support.version,
    // From the days of planning it is there without being opened, and repeats nothing that a save would set back.
    standsOpen: true,
    initial: start.initial,
    schema: () => import('@lih/domain/handover/inputs').then((inputs) => inputs.proposeHandoverInput),
    toInput: ({ when, at, openActions, ...texts }, { expectedVersion }) => ({
      ...texts,
      patientId: patient.id,
      supportId: support.id,
      expectedVersion,
      openActions: openActions.map(actionInput),
      effectiveAt: when === 'TIME' ? instantOrNull(at) : null,
    }),
    fieldOfPath: (path) => (path === 'effectiveAt' ? 'at' : path),
    document: ProposeHandoverDocument,
    field: 'proposeHandover',
  })
  return { form, prefill: start.prefill }
}
