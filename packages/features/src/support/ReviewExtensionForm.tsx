import { extensionVerdicts } from '@lih/domain/extension/status'
import {
  type ExtensionVerdict,
  ReviewExtensionDocument,
  type SupportExtensions_SupportFragment,
} from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { formatDay } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Part } from '@lih/portal-kit/patient-page/Part.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { ExtensionChange } from './ExtensionChange.tsx'

export type ReviewExtensionFormProps = {
  readonly extension: SupportExtensions_SupportFragment['extensions'][number]
  readonly patientId: string
  readonly now: string
}

const initial = { verdict: '', text: '' }
const nothing = () => undefined

/** Another physician than the one who asked approves or denies, and says why (M6). */
export const ReviewExtensionForm = ({ extension, patientId, now }: ReviewExtensionFormProps) => {
  const text = useText()
  const form = useCommandForm({
    form: 'extension.review',
    subjectId: extension.id,
    patientId,
    version: extension.version,
    initial,
    schema: () => import('@lih/domain/extension/inputs').then((inputs) => inputs.reviewExtensionInput),
    toInput: (values, { expectedVersion }) => ({
      patientId,
      extensionId: extension.id,
      expectedVersion,
      // Nothing chosen stays nothing: the schema asks for it, so that nobody approves by default.
      verdict: values.verdict as ExtensionVerdict,
      text: values.text,
    }),
    document: ReviewExtensionDocument,
    field: 'reviewExtension',
    onDone: nothing,
  })
  const denies = form.values.verdict === 'DENIED'
  const chosen = denies ? 'DENIED' : 'APPROVED'
  const day = formatDay(denies ? extension.previousLastDay : extension.newLastDay, now)
  return (
    <Part title={text('extension.review.title')}>
      <CommandForm
        form={form}
        changes={<ExtensionChange extension={extension} now={now} />}
        labels={{ verdict: text('extension.verdict'), text: text('extension.review.text') }}
        submitLabel={text(`extension.submit.${chosen}`)}
        submitGrave={denies}
      >
        <Segmented
          {...form.field('verdict')}
          value={form.values.verdict || null}
          label={text('extension.verdict')}
          options={extensionVerdicts.map((value) => ({ value, label: text(`extension.verdict.${value}`) }))}
          hint={form.values.verdict === '' ? undefined : text(`extension.consequence.${chosen}`, { day })}
        />
        <TextArea
          {...form.field('text')}
          label={text('extension.review.text')}
          hint={text('extension.review.text.hint')}
          maxLength={4000}
        />
      </CommandForm>
    </Part>
  )
}
