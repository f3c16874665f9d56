import { Button } from '@lih/ui/button/Button.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { FormattedMessage } from 'react-intl'
import { EntrancePage } from './EntrancePage.tsx'

/** The server did not say who is signed in. */
export const EntranceFailed = ({ onRetry }: { readonly onRetry: () => void }) => (
  <EntrancePage titleId="kit.failed">
    <Nothing
      kind="failed"
      level={2}
      title={<FormattedMessage id="kit.noServer" />}
      actions={
        <Button kind="main" onPress={onRetry}>
          <FormattedMessage id="kit.retry" />
        </Button>
      }
    >
      <FormattedMessage id="kit.failedText" />
    </Nothing>
  </EntrancePage>
)
