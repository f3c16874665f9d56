import type { IconName } from './icon-names.ts'

/** What an icon needs. */
export interface IconProps {
  name: IconName
  /** Edge in px. */
  size?: 11 | 12 | 14 | 16 | 20 | 28
  /** Spoken name; without it the icon is decoration and a word must stand beside. */
  label?: string
}

/** An icon in the colour of the text around it. */
export const Icon = ({ name, size = 16, label }: IconProps) => {
  const className = `u-i u-i-${name}${size === 16 ? '' : ` sz-${size}`}`
  if (label) return <span className={className} role="img" aria-label={label} />
  return <span className={className} aria-hidden="true" />
}
