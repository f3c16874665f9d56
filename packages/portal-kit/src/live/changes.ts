import type { UnitChangedSubscription } from '@lih/graphql/documents'
import { createContext } from 'react'

/** What changed for the unit: ids only. */
export type UnitChange = Pick<UnitChangedSubscription['unitChanged'], 'patientIds' | 'actions' | 'at'>

/** Told by the shell's one subscription: a change, or that contact is back and anything may have changed. */
export type LiveEvent = { readonly kind: 'change'; readonly change: UnitChange } | { readonly kind: 'reconnected' }

export type LiveSource = {
  readonly listen: (listener: (event: LiveEvent) => void) => () => void
}

const nowhere: LiveSource = { listen: () => () => undefined }

export const LiveContext = createContext<LiveSource>(nowhere)
