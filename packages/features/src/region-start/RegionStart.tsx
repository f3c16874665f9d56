import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { usePortal } from '@lih/portal-kit/portal/PortalContext.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { Link } from '@lih/ui/link/Link.tsx'
import { Line, Lines } from '@lih/ui/list/Lines.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { Section } from '@lih/ui/section/Section.tsx'

/** The other pages of the portal, as the access table opens them to the person's assignment. */
const usePlaces = () => {
  const { navigation } = usePortal()
  const mayAtAll = useMayAtAll()
  return navigation.filter(({ path, action }) => path !== '/' && (action === undefined || mayAtAll(action)))
}

/** Where the region's office begins: what it looks after here, and the way there. */
export const RegionStart = () => {
  const text = useText()
  const { assignment } = useMe()
  const places = usePlaces()
  return (
    <div className="u-page">
      <PageHead title={text('regionStart.title')} note={assignment.unit.name} />
      <Section title={text('regionStart.places')}>
        <p>{text('regionStart.lead')}</p>
        {places.length === 0 ? (
          <Nothing kind="empty" title={text('regionStart.none')}>
            {text('regionStart.none.text')}
          </Nothing>
        ) : (
          <Lines>
            {places.map(({ path, labelId }) => (
              <Line key={path}>
                <Link href={path}>{text(labelId)}</Link>
              </Line>
            ))}
          </Lines>
        )}
      </Section>
    </div>
  )
}
