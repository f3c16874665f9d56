import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Goes to a path within the portal. */
export const useGo = (): ((path: string) => void) => {
  const navigate = useNavigate()
  return useCallback((path) => void navigate({ to: path }), [navigate])
}
