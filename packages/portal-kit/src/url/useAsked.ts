import { useSearch } from '@tanstack/react-router'

/** What the page's address asks for: `/avrakning?manad=2026-09` → `asked('manad')`. Never holds personal data. */
export const useAsked = (): ((name: string) => string | undefined) => {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  return (name) => {
    const value = search[name]
    return typeof value === 'string' ? value : undefined
  }
}
