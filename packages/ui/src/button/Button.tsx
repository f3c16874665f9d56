import { type ReactNode, useId } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { classes } from '../text/classes.ts'
import { VisuallyHidden } from '../text/VisuallyHidden.tsx'
import { useUiWords } from '../words/ui-words.ts'
import { ButtonContent } from './ButtonContent.tsx'
import { type ButtonLook, buttonClass } from './button-look.ts'
import { Why } from './Why.tsx'

/** What a button needs. */
export interface ButtonProps extends ButtonLook {
  id?: string
  children?: ReactNode
  type?: 'button' | 'submit' | 'reset'
  onPress?: () => void
  /** On its way: it keeps focus and size, and takes no further press. */
  pending?: boolean
  /** Spoken while pending. */
  pendingText?: string
  /** Why it cannot be pressed now. It stays focusable, and the reason stands beside it. */
  whyNot?: ReactNode
  /** Id of a reason that already stands elsewhere; makes the button unavailable likewise. */
  whyNotId?: string
  autoFocus?: boolean
  'aria-label'?: string
  'aria-expanded'?: boolean
  'aria-controls'?: string
}

/** A button. What is unavailable is said in words, never hidden and never only grey. */
export const Button = (props: ButtonProps) => {
  const words = useUiWords()
  const { whyNot, whyNotId, pending, pendingText = words.wait, type = 'button', onPress, children, ...rest } = props
  const ownReason = useId()
  const reasonId = whyNot ? ownReason : whyNotId
  const blocked = reasonId !== undefined
  // Not React Aria's own pending state: its announcer leaves a nameless image behind when the page changes meanwhile.
  const idle = !blocked && !pending
  const button = (
    <AriaButton
      id={rest.id}
      className={buttonClass(rest)}
      type={idle ? type : 'button'}
      data-busy={pending || undefined}
      autoFocus={rest.autoFocus}
      aria-label={rest['aria-label']}
      aria-expanded={rest['aria-expanded']}
      aria-controls={rest['aria-controls']}
      aria-disabled={!idle || undefined}
      aria-describedby={reasonId}
      onPress={idle ? onPress : undefined}
    >
      <ButtonContent {...rest}>{children}</ButtonContent>
      {pending && <VisuallyHidden> {pendingText}</VisuallyHidden>}
    </AriaButton>
  )
  if (!whyNot) return button
  return (
    <span className={classes('u-act', rest.wide && 'wide')}>
      {button}
      <Why id={ownReason} icon="lock">
        {whyNot}
      </Why>
    </span>
  )
}
