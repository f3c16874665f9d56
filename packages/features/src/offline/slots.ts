import type { ComponentType } from 'react'
import type { ActKind, PackedCall, PackedPatient } from './contents.ts'

export type OfflineFormProps = {
  readonly packed: PackedPatient
  /** Who is responsible now, and which number answers. */
  readonly call: PackedCall | undefined
  /** The planned visit that it is about, if any. */
  readonly visitId: string | null
  readonly now: string
  readonly onClose: () => void
}

/** What a portal fills its page without network with: its own forms, the same as with network. */
export type OfflineSlots = {
  readonly CareLevel: ComponentType<{ readonly decision: NonNullable<PackedPatient['careLevel']> }>
  readonly forms: Readonly<Partial<Record<ActKind, ComponentType<OfflineFormProps>>>>
}
