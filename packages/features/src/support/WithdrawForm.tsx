import { type SupportPlan_SupportFragment, WithdrawSupportDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Part } from '@lih/portal-kit/patient-page/Part.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { PlanChange } from './PlanChange.tsx'

export type WithdrawFormProps = {
  readonly plan: SupportPlan_SupportFragment
  readonly patientId: string
  readonly onCancel: () => void
}

/** Why the plan is taken back; all parties see it (G4). */
export const WithdrawForm = ({ plan, patientId, onCancel }: WithdrawFormProps) => {
  const text = useText()
  const form = useCommandForm({
    form: 'support.withdraw',
    subjectId: plan.id,
    patientId,
    version: plan.version,
    initial: { text: '' },
    schema: () => import('@lih/domain/support/inputs').then((inputs) => inputs.withdrawSupportInput),
    toInput: (values, { expectedVersion }) => ({ patientId, supportId: plan.id, expectedVersion, text: values.text }),
    document: WithdrawSupportDocument,
    field: 'withdrawSupport',
    onDone: onCancel,
  })
  return (
    <Part title={text('withdraw.title')}>
      <CommandForm
        form={form}
        changes={<PlanChange plan={plan} />}
        labels={{ text: text('withdraw.text') }}
        submitLabel={text('withdraw.submit')}
        submitGrave
        onCancel={onCancel}
      >
        <TextArea
          {...form.field('text')}
          label={text('withdraw.text')}
          hint={text('withdraw.consequence', { receiver: plan.receivingUnit.name })}
          maxLength={4000}
        />
      </CommandForm>
    </Part>
  )
}
