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
  readonly onAccept: () => void
}

/** Somebody else has changed what the form is about: read it first, the own text stays. */
export const ConflictNotice = ({ id, changes, fields, onAccept }: ConflictNoticeProps) => (
  <div id={id}>
    <Notice
      tone="urgent"
      live="assertive"
      title={<FormattedMessage id="kit.conflict.title" />}
      actions={
        <Button small onPress={onAccept}>
          <FormattedMessage id="kit.conflict.accept" />
        </Button>
      }
    >
      <FormattedMessage id="kit.conflict.text" />
      {changes && <div>{changes}</div>}
      {fields}
    </Notice>
  </div>
)
