import { type ReactNode, useId } from 'react'
import { classes } from '../text/classes.ts'

/** One choice among several. */
export interface ChoiceOption {
  value: string
  label: ReactNode
  note?: ReactNode
  /** Why it cannot be chosen now; it stays readable and focusable. */
  whyNot?: string
}

interface ChoiceProps {
  type: 'radio' | 'checkbox'
  id?: string
  name?: string | undefined
  value?: string
  label: ReactNode
  note?: ReactNode
  whyNot?: string | undefined
  checked: boolean
  invalid?: boolean
  describedBy?: string | undefined
  onChange: (checked: boolean) => void
}

/** A native radio button or checkbox with its words. */
export const Choice = ({ type, label, note, whyNot, checked, onChange, ...input }: ChoiceProps) => {
  const own = useId()
  const noteId = `${own}-note`
  const words = whyNot ?? note
  return (
    <label className={classes('u-choice', whyNot && 'off')}>
      <input
        className={type === 'checkbox' ? 'u-i-check' : undefined}
        type={type}
        id={input.id}
        name={input.name}
        value={input.value}
        checked={checked}
        onChange={(event) => {
          if (!whyNot) onChange(event.target.checked)
        }}
        aria-disabled={whyNot ? true : undefined}
        aria-invalid={input.invalid || undefined}
        aria-describedby={[words && noteId, input.describedBy].filter(Boolean).join(' ') || undefined}
      />
      <span>{label}</span>
      {words && <small id={noteId}>{words}</small>}
    </label>
  )
}
