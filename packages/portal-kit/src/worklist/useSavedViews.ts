import { useQuery } from '@apollo/client/react'
import type { WorklistName } from '@lih/domain/saved-view/lists'
import { SavedViewsDocument, type SavedViewsQuery } from '@lih/graphql/documents'
import { useLiveEvents } from '../live/useLiveEvents.ts'

/** One's own view, or one that a colleague shares. */
export type SavedView = SavedViewsQuery['savedViews'][number]

/**
 * The saved views of a list, kept up with what colleagues share. A list works without them: while they are not there, and
 * when they could not be fetched, it is undefined.
 */
export const useSavedViews = (list: WorklistName | undefined): readonly SavedView[] | undefined => {
  const { data, refetch } = useQuery(SavedViewsDocument, {
    variables: { list: list ?? 'support' },
    skip: list === undefined,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  useLiveEvents((event) => {
    const concerned = event.kind === 'change' && event.change.actions.some((action) => action.startsWith('savedView:'))
    if (concerned && list !== undefined) void refetch().catch(() => undefined)
  })
  return data?.savedViews
}
