import { Button } from '@lih/ui/button/Button.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { FormattedMessage } from 'react-intl'

/** A fault that no smaller boundary held. */
export const FaultPage = () => (
  <div className="u-page">
    <Nothing
      kind="failed"
      level={2}
      title={<FormattedMessage id="kit.fault.title" />}
      actions={
        <Button kind="main" onPress={() => location.reload()}>
          <FormattedMessage id="kit.fault.reload" />
        </Button>
      }
    >
      <FormattedMessage id="kit.fault.text" />
    </Nothing>
  </div>
)
