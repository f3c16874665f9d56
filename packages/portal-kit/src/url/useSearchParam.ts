import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

const written = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/**
 * One parameter of the URL (filter, sort, open row). Setting it replaces the history entry: back leaves the page.
 * Never for anything about a person.
 */
export const useSearchParam = (name: string): [string | null, (value: string | null) => void] => {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const set = useCallback(
    (value: string | null) =>
      void navigate({
        to: '.',
        replace: true,
        resetScroll: false,
        search: (before: Record<string, unknown>) => ({ ...before, [name]: value ?? undefined }),
      } as never),
    [navigate, name],
  )
  return [written(search[name]), set]
}
