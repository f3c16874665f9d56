import { Button } from 'react-aria-components/Button'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { Icon } from '../icon/Icon.tsx'
import { useUiWords } from '../words/ui-words.ts'
import { describedBy, type FieldProps, FieldShell, useFieldIds } from './FieldShell.tsx'

/** One line of a list of choices. */
export interface SelectOption {
  value: string
  label: string
  note?: string
  /** Heading under which it stands; options of a group follow each other. */
  group?: string
}

/** What a choice from a list needs. */
export interface SelectProps extends FieldProps {
  options: readonly SelectOption[]
  value: string | null
  onChange: (value: string) => void
  placeholder?: string
}

const Item = ({ option }: { option: SelectOption }) => (
  <ListBoxItem id={option.value} className="u-option" textValue={option.label}>
    {({ isSelected }) => (
      <>
        <span>
          {option.label}
          {option.note && <small>{option.note}</small>}
        </span>
        {isSelected && <Icon name="check" />}
      </>
    )}
  </ListBoxItem>
)

const inGroups = (options: readonly SelectOption[]): [string | undefined, SelectOption[]][] => {
  const groups = new Map<string | undefined, SelectOption[]>()
  for (const option of options) groups.set(option.group, [...(groups.get(option.group) ?? []), option])
  return [...groups]
}

const Options = ({ options }: { options: readonly SelectOption[] }) => (
  <ListBox className="u-options">
    {inGroups(options).map(([group, members]) =>
      group === undefined ? (
        members.map((option) => <Item key={option.value} option={option} />)
      ) : (
        <ListBoxSection key={group} id={`group:${group}`}>
          <Header className="u-option-head">{group}</Header>
          {members.map((option) => (
            <Item key={option.value} option={option} />
          ))}
        </ListBoxSection>
      ),
    )}
  </ListBox>
)

/** One of a longer list; type ahead works. */
export const Select = (props: SelectProps) => {
  const words = useUiWords()
  const ids = useFieldIds(props.id)
  return (
    <FieldShell ids={ids} kind="group" {...props}>
      <AriaSelect
        className="u-select"
        name={props.name}
        value={props.value}
        onChange={(key) => key !== null && props.onChange(String(key))}
        placeholder={props.placeholder ?? words.choose}
        isInvalid={props.error !== undefined}
        isRequired={props.required}
        validationBehavior="aria"
        aria-labelledby={ids.label}
        aria-describedby={describedBy(ids, props)}
      >
        <Button className="u-input" id={ids.control}>
          <SelectValue className="u-select-value">
            {({ isPlaceholder, defaultChildren, selectedText }) => (isPlaceholder ? defaultChildren : selectedText)}
          </SelectValue>
          <Icon name="down" />
        </Button>
        <Popover className="u-pop as-wide" offset={4}>
          <Options options={props.options} />
        </Popover>
      </AriaSelect>
    </FieldShell>
  )
}
