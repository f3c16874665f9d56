import { Icon } from '../icon/Icon.tsx'
import { MenuButton } from '../menu/MenuButton.tsx'
import { classes } from '../text/classes.ts'
import { useUiWords } from '../words/ui-words.ts'

/** What a filter with several values needs. */
export interface ChipMenuProps {
  /** What is filtered, such as “Kommun”. */
  name: string
  options: readonly { id: string; label: string }[]
  /** null: all. */
  value: string | null
  onChange: (value: string | null) => void
  /** Word for no filter. */
  allLabel?: string
}

const ALL = '*'

/** A chip that opens its values (“Läkare: alla”). */
export const ChipMenu = ({ name, options, value, onChange, ...props }: ChipMenuProps) => {
  const words = useUiWords()
  const allLabel = props.allLabel ?? words.all
  const chosen = options.find((option) => option.id === value)
  return (
    <MenuButton
      className={classes('u-chip', chosen && 'on')}
      items={[{ id: ALL, label: allLabel }, ...options]}
      chosenId={chosen?.id ?? ALL}
      placement="bottom start"
      onAction={(id) => onChange(id === ALL ? null : id)}
    >
      {name}: {chosen?.label ?? allLabel}
      <Icon name="down" size={12} />
    </MenuButton>
  )
}
