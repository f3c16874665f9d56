import { longestFeedback } from '@lih/domain/feedback/longest'
import { SendFeedbackDocument } from '@lih/graphql/documents'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { CommandForm } from '../form/CommandForm.tsx'
import { useCommandForm } from '../form/useCommandForm.ts'
import { useText } from '../i18n/useText.ts'
import { useMe } from '../session/useMe.ts'

const schema = () => import('@lih/domain/feedback/inputs').then(({ feedbackInput }) => feedbackInput)

/** What does not work, said to the region. */
export const FeedbackForm = () => {
  const me = useMe()
  const text = useText()
  const [sent, setSent] = useState(false)
  const form = useCommandForm({
    form: 'feedback',
    subjectId: me.id,
    initial: { message: '', page: '', replyTo: '' },
    // Drafts are for care only; elsewhere the text stays on the page until it is sent.
    draft: me.assignment.purpose === 'CARE',
    schema,
    toInput: (values) => values,
    document: SendFeedbackDocument,
    field: 'sendFeedback',
    onDone: () => setSent(true),
  })
  const labels = {
    message: text('accessibility.say.message'),
    page: text('accessibility.say.page'),
    replyTo: text('accessibility.say.replyTo'),
  }
  const optionalText = text('accessibility.say.optional')
  return (
    <div className="u-stack">
      <p>
        <FormattedMessage id="accessibility.say.text" />
      </p>
      <CommandForm form={form} labels={labels} submitLabel={text('accessibility.say.send')}>
        <TextArea {...form.field('message')} label={labels.message} rows={4} maxLength={longestFeedback} required />
        <TextField {...form.field('page')} label={labels.page} optionalText={optionalText} />
        <TextField
          {...form.field('replyTo')}
          label={labels.replyTo}
          optionalText={optionalText}
          hint={text('accessibility.say.replyHint')}
        />
      </CommandForm>
      <div role="status">
        {sent && !form.dirty && (
          <Notice tone="ok">
            <FormattedMessage id="accessibility.say.thanks" />
          </Notice>
        )}
      </div>
    </div>
  )
}
