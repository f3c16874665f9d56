import type { ErrorLike } from '@apollo/client'
import { Button } from '@lih/ui/button/Button.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { FormattedMessage } from 'react-intl'
import { refusalText } from '../refusal/refusal-text.ts'
import { queryFault } from './queryProblem.ts'

interface QueryProblemProps {
  readonly error: ErrorLike
  readonly onRetry: () => void
  readonly level?: 2 | 3 | 4
}

/** In place of what could not be shown: denied, gone, or not fetched. */
export const QueryProblem = ({ error, onRetry, level = 2 }: QueryProblemProps) => {
  const fault = queryFault(error)
  if (fault.kind === 'denied') {
    return (
      <Nothing kind="denied" level={level} title={<FormattedMessage id="kit.denied" />}>
        {refusalText(fault.code)}
      </Nothing>
    )
  }
  if (fault.kind === 'notFound')
    return <Nothing kind="empty" level={level} title={<FormattedMessage id="kit.notFound" />} />
  const retry = (
    <Button small icon="undo" onPress={onRetry}>
      <FormattedMessage id="kit.retry" />
    </Button>
  )
  return (
    <Nothing kind="failed" level={level} title={<FormattedMessage id="kit.failed" />} actions={retry}>
      <FormattedMessage id="kit.failedText" />
    </Nothing>
  )
}
