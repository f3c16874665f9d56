import { Freshness } from '@lih/ui/notice/Freshness.tsx'
import { formatTime, formatWhen } from '../format/dates.ts'
import { useText } from '../i18n/useText.ts'
import { useNow } from '../session/useNow.ts'
import type { Freshness as Facts } from './freshness.ts'

/** When what one sees was last known to be true, and whether it may have changed since. */
export const QueryFreshness = ({ freshness }: { readonly freshness: Facts }) => {
  const text = useText()
  const now = useNow()
  const { updatedAt, stale } = freshness
  if (updatedAt === null) return null
  if (stale) return <Freshness stale>{text('kit.noContactSince', { when: formatWhen(updatedAt, now) })}</Freshness>
  return <Freshness>{text('kit.updated', { time: formatTime(updatedAt) })}</Freshness>
}
