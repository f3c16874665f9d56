import { useQuery } from '@apollo/client/react'
import {
  AnswerTextDocument,
  CareHomeTextsDocument,
  EnterTextDocument,
  ProposeTextDocument,
} from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { FailedChoices } from '@lih/portal-kit/live/FailedChoices.tsx'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { useState } from 'react'
import { AnswerForm, answerOf, unanswered } from './AnswerForm.tsx'
import type { Assignment } from './care-home-words.ts'

/** The region enters a version of the text, and says whether the raise comes with it (A1, R2). */
export const EnterTextForm = ({ onClose }: { readonly onClose: () => void }) => {
  const text = useText()
  const form = useCommandForm({
    form: 'careHome.text',
    subjectId: 'new',
    draft: false,
    initial: { title: '', link: '', raises: 'no' },
    schema: () => import('@lih/domain/care-home/inputs').then((inputs) => inputs.enterTextInput),
    toInput: ({ title, link, raises }) => ({ title, link: link === '' ? null : link, raises: raises === 'yes' }),
    document: EnterTextDocument,
    field: 'enterText',
    onDone: onClose,
  })
  const labels = {
    title: text('careHome.text.name'),
    link: text('careHome.agreement.link'),
    raises: text('careHome.text.raises'),
  }
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('careHome.text.submit')} onCancel={onClose}>
      <TextField {...form.field('title')} label={labels.title} maxLength={200} required />
      <TextField {...form.field('link')} label={labels.link} optionalText={text('careHome.optional')} maxLength={300} />
      <Segmented
        {...form.field('raises')}
        label={labels.raises}
        options={[
          { value: 'yes', label: text('careHome.text.raises.yes') },
          { value: 'no', label: text('careHome.text.raises.no') },
        ]}
      />
    </CommandForm>
  )
}

type ProposeTextFormProps = { readonly assignment: Assignment; readonly now: string; readonly onClose: () => void }

/** The region proposes that a version holds for the assignment from a day (A1). */
export const ProposeTextForm = ({ assignment, now, onClose }: ProposeTextFormProps) => {
  const text = useText()
  const query = useQuery(CareHomeTextsDocument)
  const [initial] = useState(() => ({ textId: '', validFrom: civilDate(now) }))
  const form = useCommandForm({
    form: 'careHome.proposeText',
    subjectId: assignment.id,
    draft: false,
    initial,
    schema: () => import('@lih/domain/care-home/inputs').then((inputs) => inputs.proposeTextInput),
    toInput: ({ textId, validFrom }) => ({ assignmentId: assignment.id, textId, validFrom }),
    document: ProposeTextDocument,
    field: 'proposeText',
    onDone: onClose,
  })
  const texts = query.data?.careHomeTexts ?? []
  const raises = texts.some(({ id, raises: raising }) => raising && id === form.values.textId)
  const labels = { textId: text('careHome.text.which'), validFrom: text('careHome.text.from') }
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('careHome.text.propose.submit')} onCancel={onClose}>
      <Select
        {...form.field('textId')}
        value={form.values.textId || null}
        label={labels.textId}
        options={texts.map(({ id, title }) => ({ value: id, label: title }))}
        required
      />
      <FailedChoices query={query} />
      <DateField
        {...form.field('validFrom')}
        label={labels.validFrom}
        hint={raises ? text('careHome.text.from.raises') : undefined}
      />
    </CommandForm>
  )
}

/** The vårdcentral agrees, or declines with a reason (A1). */
export const AnswerTextForm = ({ useId }: { readonly useId: string }) => {
  const text = useText()
  const form = useCommandForm({
    form: 'careHome.answerText',
    subjectId: useId,
    draft: false,
    initial: unanswered,
    schema: () => import('@lih/domain/care-home/inputs').then((inputs) => inputs.answerTextInput),
    toInput: (values) => ({ useId, ...answerOf(values) }),
    document: AnswerTextDocument,
    field: 'answerText',
  })
  return <AnswerForm form={form} yes={text('careHome.text.yes')} submitYes={text('careHome.text.submit.yes')} />
}
