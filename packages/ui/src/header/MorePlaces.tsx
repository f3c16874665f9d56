import { Icon } from '../icon/Icon.tsx'
import type { IconName } from '../icon/icon-names.ts'
import { MenuButton, type MenuButtonProps } from '../menu/MenuButton.tsx'
import { VisuallyHidden } from '../text/VisuallyHidden.tsx'
import type { NavItem } from './header-types.ts'

/** What the places behind “Mer” need. */
export interface MorePlacesProps extends Pick<MenuButtonProps, 'className' | 'placement'> {
  items: readonly NavItem[]
  text: string
  icon: IconName
}

/** The places for which there is no room, behind one button that counts what waits there. */
export const MorePlaces = ({ items, text, icon, ...button }: MorePlacesProps) => {
  const waiting = items.reduce((sum, { count = 0 }) => sum + count, 0)
  const countText = items.find(({ count }) => count)?.countText
  return (
    <MenuButton
      {...button}
      aria-current={items.some((item) => item.current) || undefined}
      items={items.map(({ href, label, icon: own, current, count, group }) => ({
        id: href,
        href,
        icon: own,
        label: count ? `${label} ${count}` : label,
        ...(current && { current }),
        ...(group !== undefined && { group }),
      }))}
    >
      <Icon name={icon} />
      {waiting > 0 && (
        <span className="u-count">
          {waiting}
          {countText && <VisuallyHidden> {countText} </VisuallyHidden>}
        </span>
      )}
      <span>{text}</span>
    </MenuButton>
  )
}
