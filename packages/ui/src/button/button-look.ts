import type { IconName } from '../icon/icon-names.ts'
import { classes } from '../text/classes.ts'

/** How a button or a link dressed as one looks. */
export interface ButtonLook {
  /** main: the one filled button of a view; grave: what binds or ends; plain: without a frame. */
  kind?: 'quiet' | 'main' | 'plain' | 'grave'
  small?: boolean
  /** Fills the width of its column. */
  wide?: boolean
  icon?: IconName
  /** Only the icon is shown; `aria-label` then says what it does. */
  iconOnly?: boolean
  /** Key shown at the end, where there is a keyboard. */
  shortcut?: string
}

/** Class names of the look. */
export const buttonClass = ({ kind = 'quiet', small, wide, iconOnly }: ButtonLook): string =>
  classes('u-btn', kind !== 'quiet' && kind, small && 'small', wide && 'wide', iconOnly && 'icon')
