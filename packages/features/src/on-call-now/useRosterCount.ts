import { OnCallWaitingDocument } from '@lih/graphql/documents'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'

/** What waits on the roster page: gaps of the coming 60 days in lines that the unit keeps, and swaps one is asked about (O1). */
export const useRosterCount = (): number | undefined => {
  const mayAtAll = useMayAtAll()
  const { data } = useLiveQuery(OnCallWaitingDocument, { skip: !mayAtAll('onCall:roster') })
  const waiting = data?.ownOnCallLines.reduce((sum, { gaps, asked }) => sum + gaps.length + asked, 0) ?? 0
  return waiting === 0 ? undefined : waiting
}
