import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Icon } from '../icon/Icon.tsx'
import { describedBy, type FieldProps, FieldShell, useFieldIds } from './FieldShell.tsx'

/** What a field that searches a long table needs. */
export interface SearchFieldProps extends FieldProps {
  /** What is typed. */
  text: string
  onType: (text: string) => void
  /** What was found for it, in order. */
  found: readonly { value: string; label: string; note?: string }[]
  onChoose: (value: string) => void
  /** In place of the list when nothing was found. */
  nothing: string
}

/** Types a few letters, chooses with arrow and Enter; what is chosen is shown by the caller. */
export const SearchField = (props: SearchFieldProps) => {
  const ids = useFieldIds(props.id)
  return (
    <FieldShell ids={ids} kind="group" {...props}>
      <ComboBox
        className="u-select"
        inputValue={props.text}
        onInputChange={props.onType}
        value={null}
        onChange={(key) => key !== null && props.onChoose(String(key))}
        items={props.found.map((one) => ({ ...one, id: one.value }))}
        allowsEmptyCollection={props.text.trim().length > 1}
        menuTrigger="input"
        aria-labelledby={ids.label}
        aria-describedby={describedBy(ids, props)}
      >
        <div className="u-input">
          <Input id={ids.control} autoComplete="off" />
          <Icon name="search" />
        </div>
        <Popover className="u-pop as-wide" offset={4}>
          <ListBox className="u-options" renderEmptyState={() => <p className="u-hint">{props.nothing}</p>}>
            {(one: { id: string; label: string; note?: string }) => (
              <ListBoxItem className="u-option" textValue={one.label}>
                <span>
                  {one.label}
                  {one.note && <small>{one.note}</small>}
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </FieldShell>
  )
}
