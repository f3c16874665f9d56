import { WaitingCountDocument } from '@lih/graphql/documents'
import { HeaderBell } from '@lih/ui/header/HeaderBell.tsx'
import { useEffect, useRef } from 'react'
import { useText } from '../i18n/useText.ts'
import { useLiveQuery } from '../live/useLiveQuery.ts'
import { usePortal } from '../portal/PortalContext.ts'
import { waitingPath } from '../url/paths.ts'
import { giveNotice } from './notice.ts'
import { setTitleCount } from './title-count.ts'

/** The count in the window's title, and a notice when there is more than before. */
const useTold = (mine: number | undefined): void => {
  const { portal } = usePortal()
  const text = useText()
  const before = useRef<number>(undefined)
  const notice = text('kit.bell.notice', { portal: text(`kit.portal.${portal}.title`) })
  useEffect(() => {
    if (mine === undefined) return
    setTitleCount(mine)
    if (before.current !== undefined && mine > before.current) giveNotice(notice)
    before.current = mine
  }, [mine, notice])
  useEffect(() => () => setTitleCount(0), [])
}

/** How much waits for the person who is signed in; leads to the page of everything that waits. */
export const WaitingBell = () => {
  const text = useText()
  const { data } = useLiveQuery(WaitingCountDocument)
  const count = data?.waitingCount
  useTold(count?.mine)
  return (
    <HeaderBell
      count={count?.mine ?? 0}
      href={waitingPath}
      label={count ? text('kit.bell', { mine: count.mine, unit: count.unit }) : text('kit.waiting.title')}
    />
  )
}
