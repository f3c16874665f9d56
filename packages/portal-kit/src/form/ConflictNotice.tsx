import { Button } from '@lih/ui/button/Button.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'

interface ConflictNoticeProps {
  readonly id: string
  /** What is new, in the feature's own words. */
  readonly changes?: ReactNode
  /** Mine and theirs, field by field. */
  readonly fields?: ReactNode
  /** How many fields remain to be chosen in. */
  readonly left?: number
  readonly onAccept: () => void
  /** Given when it can no longer be done at all: the text can be read until it is closed. */
  readonly onClose?: (() => void) | undefined
}

/** Somebody else has changed what the form is about: read it first, the own text stays. */
export const ConflictNotice = ({ id, changes, fields, left = 0, onAccept, onClose }: ConflictNoticeProps) => (
  <div id={id}>
    <Notice
      tone="urgent"
      live="assertive"
      title={<FormattedMessage id="kit.conflict.title" />}
      actions={
        <Button
          small
          onPress={onClose ?? onAccept}
          whyNot={!onClose && left > 0 && <FormattedMessage id="kit.conflict.left" values={{ left }} />}
        >
          <FormattedMessage
            id={onClose ? 'kit.conflict.close' : fields ? 'kit.conflict.accept.chosen' : 'kit.conflict.accept'}
          />
        </Button>
      }
    >
      <p>
        <FormattedMessage id={onClose ? 'kit.conflict.over' : fields ? 'kit.conflict.choose' : 'kit.conflict.text'} />
      </p>
      {changes}
      {!onClose && fields}
    </Notice>
  </div>
)
