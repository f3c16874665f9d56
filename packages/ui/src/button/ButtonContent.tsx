import type { ReactNode } from 'react'
import { Icon } from '../icon/Icon.tsx'
import { Kbd } from '../text/Kbd.tsx'
import type { ButtonLook } from './button-look.ts'

/** Icon, words and key, the same in buttons and links. */
export const ButtonContent = ({ icon, iconOnly, shortcut, children }: ButtonLook & { children?: ReactNode }) => (
  <>
    {icon && <Icon name={icon} />}
    {!iconOnly && children}
    {shortcut && !iconOnly && <Kbd>{shortcut}</Kbd>}
  </>
)
