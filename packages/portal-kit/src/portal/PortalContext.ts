import { createContext, useContext } from 'react'
import type { PortalDefinition } from './definePortal.ts'

export const PortalContext = createContext<PortalDefinition | undefined>(undefined)

/** The definition of the portal that runs. */
export const usePortal = (): PortalDefinition => {
  const portal = useContext(PortalContext)
  if (portal === undefined) throw new Error('No portal has been started')
  return portal
}
