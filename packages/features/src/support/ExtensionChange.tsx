import type { SupportExtensions_SupportFragment } from '@lih/graphql/documents'
import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { formatDay } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'

interface ExtensionChangeProps {
  readonly extension: SupportExtensions_SupportFragment['extensions'][number] | undefined
  readonly now: string
}

/** What has become of the latest request: until when, what was decided, by whom and when. */
export const ExtensionChange = ({ extension, now }: ExtensionChangeProps) => {
  const text = useText()
  if (!extension) return null
  const { status, newLastDay, reviewedBy, requestedBy, reviewedAt, requestedAt, reviewText, reason } = extension
  const until = text('extension.until', { day: formatDay(newLastDay, now) })
  return (
    <ChangedTo
      state={`${text(`extension.status.${status}`)}. ${until}`}
      by={reviewedBy ?? requestedBy}
      at={reviewedAt ?? requestedAt}
      said={reviewedAt ? reviewText : reason}
    />
  )
}
