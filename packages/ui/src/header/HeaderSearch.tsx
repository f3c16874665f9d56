import { Button } from 'react-aria-components/Button'
import { Icon } from '../icon/Icon.tsx'
import { Kbd } from '../text/Kbd.tsx'
import type { HeaderSearchProps } from './header-types.ts'

/** Looks like a field and opens the search. */
export const HeaderSearch = ({ text, shortText = 'Sök', shortcut = 'Ctrl K', onPress }: HeaderSearchProps) => (
  <Button className="u-find" onPress={onPress}>
    <Icon name="search" />
    <span className="u-find-long">{text}</span>
    <span className="u-find-short">{shortText}</span>
    <Kbd>{shortcut}</Kbd>
  </Button>
)
