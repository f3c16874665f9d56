import { partyText } from '@lih/portal-kit/format/organisation.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { type ActionValue, emptyAction, ownerParties } from './open-actions.ts'

export type OpenActionsEditorProps = {
  readonly actions: readonly ActionValue[]
  readonly onChange: (actions: readonly ActionValue[]) => void
  /** Element id of a part: `fieldId('openActions.0.what')`. */
  readonly fieldId: (path: string) => string
  readonly errorOf: (path: string) => string | undefined
}

const nobody = 'NOBODY'

type RowProps = Omit<OpenActionsEditorProps, 'actions' | 'onChange'> & {
  readonly action: ActionValue
  readonly index: number
  readonly onEdit: (part: Partial<ActionValue>) => void
  readonly onRemove: () => void
}

const Row = ({ action, index, onEdit, onRemove, fieldId, errorOf }: RowProps) => {
  const text = useText()
  const number = index + 1
  const part = (name: keyof ActionValue) => {
    const path = `openActions.${index}.${name}`
    return { id: fieldId(path), error: errorOf(path) }
  }
  return (
    <li className="ho-action">
      <TextField
        {...part('what')}
        label={text('handover.actions.row', { number })}
        value={action.what}
        maxLength={300}
        onChange={(what) => onEdit({ what })}
      />
      <DateField
        {...part('dueOn')}
        label={text('handover.actions.due')}
        value={action.dueOn}
        onChange={(dueOn) => onEdit({ dueOn })}
      />
      <TextField
        {...part('ownerName')}
        label={text('handover.actions.ownerName')}
        value={action.ownerName}
        maxLength={120}
        onChange={(ownerName) => onEdit({ ownerName })}
      />
      <Select
        {...part('owner')}
        label={text('handover.actions.owner')}
        value={action.owner || nobody}
        options={[
          { value: nobody, label: text('handover.actions.owner.none') },
          ...ownerParties.map((party) => ({ value: party, label: partyText(party) })),
        ]}
        onChange={(owner) => onEdit({ owner: owner === nobody ? '' : owner })}
      />
      <div>
        <Button small kind="plain" icon="x" onPress={onRemove}>
          {text('handover.actions.remove', { number })}
        </Button>
      </div>
    </li>
  )
}

/** Open actions as they are typed: what, who answers for it, by when. Nobody yet is allowed and shown (M8). */
export const OpenActionsEditor = ({ actions, onChange, ...rest }: OpenActionsEditorProps) => {
  const text = useText()
  return (
    <>
      <ul className="ho-actions">
        {actions.map((action, index) => (
          <Row
            // Rows have no identity but their place, and hold no state of their own.
            key={index}
            {...rest}
            action={action}
            index={index}
            onEdit={(part) => onChange(actions.map((old, at) => (at === index ? { ...old, ...part } : old)))}
            onRemove={() => onChange(actions.filter((_, at) => at !== index))}
          />
        ))}
      </ul>
      <div>
        <Button small icon="plus" onPress={() => onChange([...actions, emptyAction])}>
          {text('handover.actions.add')}
        </Button>
      </div>
    </>
  )
}
