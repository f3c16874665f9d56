import { useQuery } from '@apollo/client/react'
import { AskReceiverDocument, ReceiverUnitsDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { municipalityName } from '@lih/portal-kit/format/organisation.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { FailedChoices } from '@lih/portal-kit/live/FailedChoices.tsx'
import { compareText } from '@lih/portal-kit/worklist/sort-rows.ts'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'

type AskFormProps = { readonly patientId: string; readonly onClose: () => void }

/** Names a vårdcentral that is asked to receive the patient (M12). */
export const AskForm = ({ patientId, onClose }: AskFormProps) => {
  const text = useText()
  const query = useQuery(ReceiverUnitsDocument)
  const { data } = query
  const form = useCommandForm({
    form: 'receiver.ask',
    subjectId: patientId,
    patientId,
    initial: { unitId: '', message: '' },
    schema: () => import('@lih/domain/receiver/inputs').then((inputs) => inputs.askReceiverInput),
    toInput: (values) => ({ ...values, patientId }),
    document: AskReceiverDocument,
    field: 'askReceiver',
    onDone: onClose,
  })
  const options = (data?.units ?? [])
    .map((unit) => ({ value: unit.id, label: unit.name, group: municipalityName(unit.municipalityCode) }))
    .sort((a, b) => compareText(a.group, b.group) || compareText(a.label, b.label))
  const labels = { unitId: text('receiver.unit'), message: text('receiver.message') }
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('receiver.submit')} onCancel={onClose}>
      <Select
        {...form.field('unitId')}
        value={form.values.unitId || null}
        label={labels.unitId}
        options={options}
        required
      />
      <FailedChoices query={query} />
      <TextArea
        {...form.field('message')}
        label={labels.message}
        hint={text('receiver.message.hint')}
        maxLength={1000}
        required
      />
    </CommandForm>
  )
}
