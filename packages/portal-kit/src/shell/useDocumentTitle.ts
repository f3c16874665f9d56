import { useEffect } from 'react'
import { useText } from '../i18n/useText.ts'
import { usePortal } from '../portal/PortalContext.ts'
import { useTitleCount } from '../waiting/title-count.ts'

/** “(3) Överlämning – Vårdcentralsportalen”, with how much waits. Never anything about a person. */
export const useDocumentTitle = (title: string): void => {
  const { portal } = usePortal()
  const text = useText()
  const portalTitle = text(`kit.portal.${portal}.title`)
  const count = useTitleCount()
  useEffect(() => {
    const page = title === portalTitle ? title : `${title} – ${portalTitle}`
    document.title = count > 0 ? `(${count}) ${page}` : page
  }, [title, portalTitle, count])
}
