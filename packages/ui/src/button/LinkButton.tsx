import type { ReactNode } from 'react'
import { Link } from 'react-aria-components/Link'
import { ButtonContent } from './ButtonContent.tsx'
import { type ButtonLook, buttonClass } from './button-look.ts'

/** What a link dressed as a button needs. */
export interface LinkButtonProps extends ButtonLook {
  id?: string
  href: string
  current?: boolean
  target?: string
  /** Lets the browser save the answer; a string is the file's name. */
  download?: boolean | string
  children?: ReactNode
  'aria-label'?: string
}

/** A link that looks like a button: it leads somewhere, it changes nothing. */
export const LinkButton = ({ id, href, current, target, download, children, ...look }: LinkButtonProps) => (
  <Link
    id={id}
    className={buttonClass(look)}
    href={href}
    target={target}
    download={download}
    aria-current={current ? 'page' : undefined}
    aria-label={look['aria-label']}
  >
    <ButtonContent {...look}>{children}</ButtonContent>
  </Link>
)
