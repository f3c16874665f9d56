import { Button } from 'react-aria-components/Button'
import { Icon } from '../icon/Icon.tsx'
import { Kbd } from '../text/Kbd.tsx'
import { useUiWords } from '../words/ui-words.ts'
import type { HeaderSearchProps } from './header-types.ts'

/** Looks like a field and opens the search. */
export const HeaderSearch = ({ text, shortText, shortcut = 'Ctrl K', onPress }: HeaderSearchProps) => {
  const words = useUiWords()
  return (
    <Button className="u-find" onPress={onPress}>
      <Icon name="search" />
      <span className="u-find-long">{text}</span>
      <span className="u-find-short">{shortText ?? words.search}</span>
      <Kbd>{shortcut}</Kbd>
    </Button>
  )
}
