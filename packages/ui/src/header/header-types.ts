import type { IconName } from '../icon/icon-names.ts'

/** One place of a portal. */
export interface NavItem {
  href: string
  label: string
  /** For the phone's dock, where a long name does not fit. */
  shortLabel?: string
  /** How many wait there. */
  count?: number
  /** Spoken with the count, such as “väntar”. */
  countText?: string
  current?: boolean
  /** Under which heading it stands behind “Mer”. */
  group?: string
  icon: IconName
}

/** The way to search. */
export interface HeaderSearchProps {
  /** “Sök patient eller åtgärd” */
  text: string
  shortText?: string
  shortcut?: string
  onPress: () => void
}
