import { WaitingCountDocument } from '@lih/graphql/documents'
import { useLiveQuery } from '../live/useLiveQuery.ts'

const useCount = (of: 'consults' | 'requests'): number | undefined => {
  const { data } = useLiveQuery(WaitingCountDocument)
  const count = data?.waitingCount[of] ?? 0
  return count === 0 ? undefined : count
}

/** How many consults wait for the unit to answer (O2); asked for together with the bell. */
export const useConsultCount = (): number | undefined => useCount('consults')

/** How many doctor requests wait for the unit to answer (V2); asked for together with the bell. */
export const useRequestCount = (): number | undefined => useCount('requests')
