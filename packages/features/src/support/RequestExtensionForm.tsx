import { longestExtensionDays } from '@lih/domain/extension/status'
import { RequestExtensionDocument, type SupportExtensions_SupportFragment } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { formatDay, shiftDay } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { ExtensionChange } from './ExtensionChange.tsx'

export type RequestExtensionFormProps = {
  readonly support: SupportExtensions_SupportFragment
  readonly lastDay: string
  readonly patientId: string
  readonly now: string
  readonly onDone: () => void
}

const initial = { newLastDay: '', reason: '' }

/** Läkarmedverkan asks for more days: until when, and why; another physician decides (M6). */
export const RequestExtensionForm = ({ support, lastDay, patientId, now, onDone }: RequestExtensionFormProps) => {
  const text = useText()
  const form = useCommandForm({
    form: 'extension.request',
    subjectId: support.id,
    patientId,
    version: support.version,
    initial,
    schema: () => import('@lih/domain/extension/inputs').then((inputs) => inputs.requestExtensionInput),
    toInput: (values, { expectedVersion }) => ({ ...values, patientId, supportId: support.id, expectedVersion }),
    document: RequestExtensionDocument,
    field: 'requestExtension',
    onDone,
  })
  return (
    <CommandForm
      form={form}
      changes={<ExtensionChange extension={support.extensions.at(-1)} now={now} />}
      labels={{ newLastDay: text('extension.newLastDay'), reason: text('extension.reason') }}
      submitLabel={text('extension.request.submit')}
      onCancel={onDone}
    >
      <p className="u-dim">{text('extension.request.intro')}</p>
      <DateField
        {...form.field('newLastDay')}
        label={text('extension.newLastDay')}
        min={shiftDay(lastDay, 1)}
        max={shiftDay(lastDay, longestExtensionDays)}
        hint={text('extension.newLastDay.hint', { day: formatDay(lastDay, now) })}
      />
      <TextArea
        {...form.field('reason')}
        label={text('extension.reason')}
        hint={text('extension.reason.hint')}
        maxLength={4000}
      />
    </CommandForm>
  )
}
