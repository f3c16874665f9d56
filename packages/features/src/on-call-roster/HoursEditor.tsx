import { dayClasses } from '@lih/domain/time/hours'
import type { FieldBinding } from '@lih/portal-kit/form/form-types.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import type { LineHours } from './line-values.ts'

/** Of the form: its parts are `hours.0.from`. */
export type Parts = {
  readonly fieldId: (path: string) => string
  readonly errorOf: (path: string) => string | undefined
}
type EditorProps = FieldBinding<readonly LineHours[]> & { readonly parts: Parts }

const anew: LineHours = { days: 'ALL', from: '', to: '' }

/** Hours on sorts of days, row by row: when a number answers, or the shifts of a line (O1). */
export const HoursEditor = ({ id, name, value: hours, error, parts, ...props }: EditorProps) => {
  const text = useText()
  const { fieldId, errorOf } = parts
  const edit = (at: number, part: Partial<LineHours>) =>
    props.onChange(hours.map((old, index) => (index === at ? { ...old, ...part } : old)))
  const clock = (index: number, part: 'from' | 'to') => {
    const path = `${name}.${index}.${part}`
    return { id: fieldId(path), error: errorOf(path), label: text(`line.${part}`) }
  }
  return (
    <fieldset className="or-hours-editor" id={id} tabIndex={-1}>
      <legend>{text(`line.${name}`)}</legend>
      {error && <p className="or-fault">{error}</p>}
      {hours.map((one, index) => (
        // Rows have no identity but their place, and hold no state of their own.
        <div className="or-hours-row" key={index}>
          <Select
            id={fieldId(`${name}.${index}.days`)}
            label={text('line.days')}
            value={one.days}
            options={dayClasses.map((value) => ({ value, label: text(`line.days.${value}`) }))}
            onChange={(days) => edit(index, { days })}
          />
          <TextField {...clock(index, 'from')} value={one.from} onChange={(from) => edit(index, { from })} />
          <TextField {...clock(index, 'to')} value={one.to} onChange={(to) => edit(index, { to })} />
          <Button
            small
            kind="plain"
            icon="x"
            aria-label={text('line.remove', { number: index + 1 })}
            onPress={() => props.onChange(hours.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <div>
        <Button small icon="plus" onPress={() => props.onChange([...hours, anew])}>
          {text(`line.${name}.add`)}
        </Button>
      </div>
    </fieldset>
  )
}
