import { useApolloClient } from '@apollo/client/react'
import { type StatedEndReason, statedEndReasons } from '@lih/domain/support/end'
import { EndSupportDocument, type SupportPlan_SupportFragment } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { instantOfLocal, localDateTime } from '@lih/portal-kit/format/dates.ts'
import { formatName } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { serverNow } from '@lih/portal-kit/session/serverClock.ts'
import { useToast } from '@lih/portal-kit/toast/useToast.ts'
import { Dialog } from '@lih/ui/dialog/Dialog.tsx'
import { DateTimeField } from '@lih/ui/field/DateTimeField.tsx'
import { RadioGroup } from '@lih/ui/field/RadioGroup.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { PlanChange } from './PlanChange.tsx'

export type EndSupportDialogProps = {
  readonly plan: SupportPlan_SupportFragment
  readonly patient: { readonly id: string; readonly given: string; readonly family: string }
  /** The ward may only pass on that the patient declines. */
  readonly onlyDeclined: boolean
  readonly onClose: () => void
}

const useEndForm = ({ plan, patient, onClose }: EndSupportDialogProps) => {
  const text = useText()
  const toast = useToast()
  const client = useApolloClient()
  return useCommandForm({
    form: 'support.end',
    subjectId: plan.id,
    patientId: patient.id,
    draft: false,
    version: plan.version,
    initial: { reason: 'DECLINED_BY_PATIENT' as string, at: localDateTime(serverNow()), text: '' },
    schema: () => import('@lih/domain/support/inputs').then((inputs) => inputs.endSupportInput),
    toInput: (values, { expectedVersion }) => ({
      patientId: patient.id,
      supportId: plan.id,
      expectedVersion,
      reason: values.reason as StatedEndReason,
      at: values.reason === 'DECLINED_BY_PATIENT' || values.at === '' ? null : instantOfLocal(values.at),
      text: values.text,
    }),
    document: EndSupportDocument,
    field: 'endSupport',
    onDone: () => {
      toast({ text: text('end.done') })
      onClose()
      // The strip, the timeline and the hand-over all follow from the end.
      void client.refetchQueries({ include: 'active' })
    },
  })
}

/** Why the support ends, when, and what it means for who is responsible (M10). */
export const EndSupportDialog = (props: EndSupportDialogProps) => {
  const { plan, patient, onlyDeclined, onClose } = props
  const text = useText()
  const form = useEndForm(props)
  const reason = form.values.reason as StatedEndReason
  const waits = plan.handover?.status === 'PROPOSED' || plan.handover?.status === 'RETURNED'
  const reasons = statedEndReasons.filter((one) => !onlyDeclined || one === 'DECLINED_BY_PATIENT')
  return (
    <Dialog
      open
      onClose={onClose}
      title={text('end.title', { patient: formatName(patient) })}
      dismissable={!form.dirty}
    >
      <CommandForm
        form={form}
        changes={<PlanChange plan={plan} />}
        labels={{ reason: text('end.reason'), at: text(`end.at.${reason}`), text: text(`end.text.${reason}`) }}
        submitLabel={text('end.submit')}
        submitGrave
        onCancel={onClose}
      >
        <RadioGroup
          {...form.field('reason')}
          label={text('end.reason')}
          options={reasons.map((value) => ({ value, label: text(`end.reason.${value}`) }))}
        />
        {reason !== 'DECLINED_BY_PATIENT' && (
          <DateTimeField
            {...form.field('at')}
            label={text(`end.at.${reason}`)}
            {...(plan.startedAt ? { min: localDateTime(plan.startedAt) } : {})}
            max={localDateTime(serverNow())}
            required
          />
        )}
        <TextArea
          {...form.field('text')}
          label={text(`end.text.${reason}`)}
          hint={reason === 'MOVED' ? text('end.text.MOVED.hint') : undefined}
          maxLength={4000}
          required={reason !== 'DEATH'}
        />
        <Notice tone="plan">
          {text(`end.consequence.${reason}`, { receiver: plan.receivingUnit.name })}{' '}
          {waits && text('end.consequence.handover')}
        </Notice>
      </CommandForm>
    </Dialog>
  )
}
