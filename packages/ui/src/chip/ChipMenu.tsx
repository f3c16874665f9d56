import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Icon } from '../icon/Icon.tsx'
import { classes } from '../text/classes.ts'

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
export const ChipMenu = ({ name, options, value, onChange, allLabel = 'alla' }: ChipMenuProps) => {
  const chosen = options.find((option) => option.id === value)
  const entries = [{ id: ALL, label: allLabel }, ...options]
  return (
    <MenuTrigger>
      <Button className={classes('u-chip', chosen && 'on')}>
        {name}: {chosen?.label ?? allLabel}
        <Icon name="down" size={12} />
      </Button>
      <Popover className="u-pop" placement="bottom start" offset={4}>
        <Menu
          className="u-menu"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chosen?.id ?? ALL]}
          onAction={(key) => onChange(key === ALL ? null : String(key))}
        >
          {entries.map((entry) => (
            <MenuItem key={entry.id} id={entry.id} className="u-menu-item" textValue={entry.label}>
              <span className="u-menu-text">{entry.label}</span>
              {entry.id === (chosen?.id ?? ALL) && <Icon name="check" />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
