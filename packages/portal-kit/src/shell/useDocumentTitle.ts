import { useEffect } from 'react'
import { usePortal } from '../portal/PortalContext.ts'

/** “Överlämning – Vårdcentralsportalen”. Never anything about a person. */
export const useDocumentTitle = (title: string): void => {
  const portal = usePortal()
  useEffect(() => {
    document.title = title === portal.title ? title : `${title} – ${portal.title}`
  }, [title, portal])
}
