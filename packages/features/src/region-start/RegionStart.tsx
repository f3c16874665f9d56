import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { usePortal } from '@lih/portal-kit/portal/PortalContext.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { Columns } from '@lih/ui/layout/Columns.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import { Line, Lines } from '@lih/ui/list/Lines.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { WaitingForOffice } from './WaitingForOffice.tsx'

/** The other pages of the portal, as the access table opens them to the person's assignment. */
const usePlaces = () => {
  const { navigation } = usePortal()
  const mayAtAll = useMayAtAll()
  return navigation.filter(({ path, action }) => path !== '/' && (action === undefined || mayAtAll(action)))
}

const Places = () => {
  const text = useText()
  const places = usePlaces()
  return (
    <Section title={text('regionStart.pages')}>
      {places.length === 0 ? (
        <Nothing kind="empty" title={text('regionStart.none')}>
          {text('regionStart.none.text')}
        </Nothing>
      ) : (
        <Lines>
          {places.map(({ path, labelId }) => (
            <Line key={path}>
              <Link href={path}>
                <b>{text(labelId)}</b>
              </Link>
              <span className="u-sub">{text(`regionStart.about.${path.slice(1)}`)}</span>
            </Line>
          ))}
        </Lines>
      )}
    </Section>
  )
}

/** Where the region's office begins: what waits for it, and what it looks after here. */
export const RegionStart = () => {
  const text = useText()
  const { assignment } = useMe()
  return (
    <div className="u-page">
      <PageHead title={text('regionStart.title')} note={assignment.unit.name} lead={text('regionStart.lead')} />
      <Columns kind="halves">
        <WaitingForOffice />
        <Places />
      </Columns>
    </div>
  )
}
