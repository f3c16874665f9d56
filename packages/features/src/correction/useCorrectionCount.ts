import { CorrectionCountDocument } from '@lih/graphql/documents'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'

/** How many corrected timelines wait for the unit (M11). */
export const useCorrectionCount = (): number | undefined => {
  const mayAtAll = useMayAtAll()
  const { data } = useLiveQuery(CorrectionCountDocument, { skip: !mayAtAll('correction:list') })
  return data?.correctionCount || undefined
}
