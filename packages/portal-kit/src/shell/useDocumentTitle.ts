import { useEffect } from 'react'
import { useText } from '../i18n/useText.ts'
import { usePortal } from '../portal/PortalContext.ts'

/** “Överlämning – Vårdcentralsportalen”. Never anything about a person. */
export const useDocumentTitle = (title: string): void => {
  const { portal } = usePortal()
  const text = useText()
  const portalTitle = text(`kit.portal.${portal}.title`)
  useEffect(() => {
    document.title = title === portalTitle ? title : `${title} – ${portalTitle}`
  }, [title, portalTitle])
}
