import { Button } from '@lih/ui/button/Button.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { FormattedMessage } from 'react-intl'

interface FailedChoicesProps {
  readonly query: { readonly error?: unknown; readonly refetch: () => unknown }
}

/** Under a field whose choices could not be fetched: an empty list would look as if there were none. */
export const FailedChoices = ({ query: { error, refetch } }: FailedChoicesProps) => {
  if (!error) return null
  // The failure is in `error`; the promise's copy of it is of no use here.
  const again = () => void Promise.resolve(refetch()).catch(() => undefined)
  return (
    <Notice
      tone="urgent"
      live="polite"
      actions={
        <Button small icon="undo" onPress={again}>
          <FormattedMessage id="kit.retry" />
        </Button>
      }
    >
      <FormattedMessage id="kit.choices.failed" />
    </Notice>
  )
}
