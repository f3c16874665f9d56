import type { IconName } from '../icon/icon-names.ts'
import type { Party } from '../party/party.ts'

/** One line of a menu. With `href` it leads somewhere, otherwise `onAction` gets its id. */
export interface MenuEntry {
  id: string
  label: string
  note?: string
  icon?: IconName
  party?: Party
  href?: string
  /** The assignment, page or choice one is in now. */
  current?: boolean
  /** Under which heading it stands in a long menu. */
  group?: string
  /** Why it cannot be chosen now. */
  whyNot?: string
}
