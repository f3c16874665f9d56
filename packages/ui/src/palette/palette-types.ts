import type { ReactNode } from 'react'
import type { IconName } from '../icon/icon-names.ts'

/** One thing to choose. */
export interface PaletteItem {
  id: string
  label: string
  /** What tells it from others of the same name. */
  note?: string
  icon?: IconName
}

/** Things of one kind. */
export interface PaletteSection {
  id: string
  title: string
  items: readonly PaletteItem[]
}

/** What the palette needs. */
export interface PaletteProps {
  open: boolean
  onClose: () => void
  title: string
  closeText: string
  /** Spoken name of the field. */
  label: string
  placeholder: string
  text: string
  onText: (text: string) => void
  sections: readonly PaletteSection[]
  /** Spoken name of the list. */
  listLabel: string
  onChoose: (id: string) => void
  /** Above the list, and spoken when it changes: what is found, what is wrong. */
  status: ReactNode
}
