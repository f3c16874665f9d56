import { Button } from '../button/Button.tsx'
import { Icon } from '../icon/Icon.tsx'
import { useSingleKeys } from '../keyboard/single-keys.ts'
import { useSingleKey } from '../keyboard/useSingleKey.ts'

/** What the bar of waiting changes needs. */
export interface HeldBackBarProps {
  /** “3 ändringar väntar” */
  text: string
  /** “1 nytt stöd, 2 rader byter plats” */
  detail?: string
  showText?: string
  onShow: () => void
  /** Key that shows them. */
  shortcut?: string
}

/** New, gone and re-ordered rows wait here until one asks for them: rows never move under the pointer. */
export const HeldBackBar = ({ text, detail, showText = 'Visa', onShow, shortcut }: HeldBackBarProps) => {
  useSingleKey(shortcut, onShow)
  const [keysOn] = useSingleKeys()
  return (
    <div className="u-held">
      <Icon name="up" />
      <span role="status">
        <b>{text}</b>
        {detail && ` · ${detail}`}
      </span>
      <Button kind="plain" small onPress={onShow} {...(shortcut && keysOn && { shortcut })}>
        {showText}
      </Button>
    </div>
  )
}
