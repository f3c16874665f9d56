import { SettlementsWaitingDocument } from '@lih/graphql/documents'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'

/** Vårdcentraler with a month that is over and not approved (R4). */
export const useSettlementCount = (): number | undefined => {
  const mayAtAll = useMayAtAll()
  const { data } = useLiveQuery(SettlementsWaitingDocument, { skip: !mayAtAll('settlement:approve') })
  const waiting = data?.settlements.waiting ?? 0
  return waiting === 0 ? undefined : waiting
}
