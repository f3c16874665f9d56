import { useFragment } from '@apollo/client/react'
import { SettlementDocument, SettlementView_SettlementFragmentDoc } from '@lih/graphql/documents'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { usePrint } from '@lih/portal-kit/print/usePrint.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { Link } from '@lih/ui/link/Link.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Approve } from './Approve.tsx'
import { SettlementHead } from './SettlementHead.tsx'
import { SettlementView } from './SettlementView.tsx'
import type { ShownSettlement } from './settlement-rows.ts'

export const settlementPath = '/avrakning'

const Loaded = ({ settlement }: { readonly settlement: ShownSettlement }) => {
  const text = useText()
  const { month } = useFormats()
  const mayAtAll = useMayAtAll()
  const [printing, print] = usePrint()
  const { unit, fingerprint, state } = settlement
  const mayApprove = mayAtAll('settlement:approve') && state === 'NEXT' && fingerprint
  return (
    <>
      <SettlementHead
        settlement={settlement}
        file={`/files/settlement.csv?vc=${unit.id}&manad=${settlement.month}`}
        onPrint={print}
        crumbs={
          <>
            <Link href={settlementPath}>{text('settlement.title')}</Link> / {month(settlement.month)}
          </>
        }
      >
        {mayApprove && <Approve settlement={settlement} fingerprint={mayApprove} />}
      </SettlementHead>
      <SettlementView settlement={settlement} allOpen={printing} />
    </>
  )
}

/** One vårdcentral's month, a draft or approved; no identity (R4, R6). */
export const SettlementMonth = ({ unitId, month }: { readonly unitId: string; readonly month: string }) => {
  const text = useText()
  const { data, error, refetch } = useLiveQuery(SettlementDocument, { variables: { unitId, month } })
  const { data: settlement, complete } = useFragment({
    fragment: SettlementView_SettlementFragmentDoc,
    fragmentName: 'SettlementView_settlement',
    from: data?.settlement ?? null,
  })
  if (error && !data) return <QueryProblem error={error} onRetry={refetch} />
  if (data && !data.settlement) {
    return (
      <Nothing kind="empty" level={2} title={text('settlement.missing')}>
        {text('settlement.missing.text')}
      </Nothing>
    )
  }
  return complete && settlement ? <Loaded settlement={settlement} /> : <Skeleton lines={10} />
}
