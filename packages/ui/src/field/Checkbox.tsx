import type { ReactNode } from 'react'
import { Icon } from '../icon/Icon.tsx'
import { classes } from '../text/classes.ts'
import { Choice } from './Choice.tsx'
import { useFieldIds } from './FieldShell.tsx'

/** What a single checkbox needs. */
export interface CheckboxProps {
  id?: string
  name?: string
  label: ReactNode
  note?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  error?: string | undefined
  whyNot?: string
}

/** A yes on its own (“Patienten samtycker”). */
export const Checkbox = ({ id, error, ...choice }: CheckboxProps) => {
  const ids = useFieldIds(id)
  return (
    <div className={classes('u-field', error && 'bad')}>
      {error && (
        <span className="u-err" id={ids.error}>
          <Icon name="s-over" />
          <span>{error}</span>
        </span>
      )}
      <Choice
        type="checkbox"
        {...choice}
        id={ids.control}
        invalid={error !== undefined}
        describedBy={error && ids.error}
      />
    </div>
  )
}
