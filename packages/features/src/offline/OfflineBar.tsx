import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { offlinePath } from '@lih/portal-kit/url/paths.ts'
import { Icon } from '@lih/ui/icon/Icon.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import { useEffect } from 'react'
import { offlineSv } from './offline.sv.ts'
import { refreshOffline, useOfflineState } from './opened.ts'
import { useSending } from './useSending.ts'
import './offline.css'

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, one) => all + one, 0)

const Bar = () => {
  const text = useText()
  const me = useMe()
  const { contact } = useSending()
  const { vaults = [], unsent, toSend, opened } = useOfflineState()
  useEffect(() => {
    void refreshOffline({ personId: me.id, assignmentId: me.assignment.id })
  }, [me])
  const count = sum(unsent)
  const conflicts = count - sum(toSend)
  const sending = opened?.acts.some(({ status }) => status === 'SENDING') ?? false
  if (count === 0 && (contact !== 'LOST' || vaults.length === 0)) return null
  const word = () => {
    if (conflicts > 0) return text('offline.line.CONFLICT', { count: conflicts })
    if (sending) return text('offline.line.SENDING')
    return count > 0 ? text('offline.line.DEVICE', { count }) : text('offline.contact.work')
  }
  return (
    <div className="of-bar" role="status">
      <Icon name={conflicts > 0 ? 's-over' : 'offline'} size={16} />
      <span>{word()}</span>
      <Link href={offlinePath}>{text('offline.line.show')}</Link>
    </div>
  )
}

/** Under the header on every page: what is on the device alone, and the way to it; sends it meanwhile. */
export const OfflineBar = () => (
  <MoreTexts texts={offlineSv}>
    <Bar />
  </MoreTexts>
)
