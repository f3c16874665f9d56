import { Button } from '@lih/ui/button/Button.tsx'
import { FormattedMessage } from 'react-intl'
import { formatTime } from '../format/dates.ts'
import { useFormats } from '../format/useFormats.ts'
import type { FormValues } from './draft/draftContent.ts'
import type { CommandFormState } from './form-types.ts'

/** “Utkast, sparat 09:41”, or that it could not be saved. */
export const DraftLine = <Values extends FormValues>({ form }: { readonly form: CommandFormState<Values> }) => {
  const { when } = useFormats()
  const { draftSavedAt: savedAt, restored, draftFailing } = form
  if (draftFailing) {
    return (
      <p className="u-faint" role="status">
        <FormattedMessage id="kit.draft.failing" />
      </p>
    )
  }
  if (savedAt === null) return null
  if (!restored) {
    return (
      <p className="u-faint">
        <FormattedMessage id="kit.draft.saved" values={{ time: formatTime(savedAt) }} />
      </p>
    )
  }
  return (
    <p className="u-faint u-wrap">
      <FormattedMessage id="kit.draft.restored" values={{ when: when(savedAt) }} />
      <Button kind="plain" small onPress={form.discard}>
        <FormattedMessage id="kit.draft.discard" />
      </Button>
    </p>
  )
}
