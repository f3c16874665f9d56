import { type SupportPlan_SupportFragment, WithdrawSupportDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import type { Availability } from '@lih/portal-kit/refusal/availability.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { useState } from 'react'

export type WithdrawProps = {
  readonly plan: SupportPlan_SupportFragment
  readonly patientId: string
  readonly available: Availability | undefined
}

const WithdrawForm = ({
  plan,
  patientId,
  onCancel,
}: Omit<WithdrawProps, 'available'> & { readonly onCancel: () => void }) => {
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
    <Section level={3} title={text('withdraw.title')}>
      <CommandForm
        form={form}
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
    </Section>
  )
}

/** The hospital takes the plan back, with a reason that all parties see (G4). */
export const Withdraw = ({ available, ...props }: WithdrawProps) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  if (!available?.allowed) return null
  if (open) return <WithdrawForm {...props} onCancel={() => setOpen(false)} />
  return (
    <div>
      <Button onPress={() => setOpen(true)}>{text('withdraw.open')}</Button>
    </div>
  )
}
