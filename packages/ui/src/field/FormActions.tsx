import type { ReactNode } from 'react'
import { BottomBar } from '../layout/BottomBar.tsx'

/** What the end of a form needs. */
export interface FormActionsProps {
  /** Buttons, the main one first. */
  children: ReactNode
  /** Keeps them at the bottom edge of a phone. */
  sticky?: boolean
}

/** The row of buttons that ends a form. */
export const FormActions = ({ children, sticky }: FormActionsProps) =>
  sticky ? <BottomBar>{children}</BottomBar> : <div className="u-wrap">{children}</div>
