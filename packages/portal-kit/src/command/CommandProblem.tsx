import { Button } from '@lih/ui/button/Button.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { FormattedMessage } from 'react-intl'
import { refusalText } from '../refusal/refusal-text.ts'
import type { Refusal } from './useCommand.ts'

interface CommandProblemProps {
  readonly refusals: readonly Refusal[]
  readonly networkFailed: boolean
  readonly onRetry?: () => void
}

/** What came of a command that was not carried out. Nothing when all is well. */
export const CommandProblem = ({ refusals, networkFailed, onRetry }: CommandProblemProps) => {
  const retry = onRetry && (
    <Button small onPress={onRetry}>
      <FormattedMessage id="kit.retry" />
    </Button>
  )
  return (
    <>
      {refusals.map(({ code, path, params }) => (
        <Notice key={`${code} ${path.join('.')}`} tone="urgent" live="assertive">
          {refusalText(code, params)}
        </Notice>
      ))}
      {networkFailed && (
        <Notice tone="urgent" live="assertive" title={<FormattedMessage id="kit.notSent" />} actions={retry}>
          <FormattedMessage id="kit.notSentText" />
        </Notice>
      )}
    </>
  )
}
