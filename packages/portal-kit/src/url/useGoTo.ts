import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Goes to a page of the portal after an act; a link does it where nothing else happens. */
export const useGoTo = (): ((href: string) => Promise<void>) => {
  const navigate = useNavigate()
  return useCallback((href) => navigate({ href }), [navigate])
}
