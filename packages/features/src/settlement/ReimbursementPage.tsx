import { useFragment } from '@apollo/client/react'
import {
  OwnSettlementsDocument,
  ReimbursementDocument,
  type ReimbursementQuery,
  SettlementView_SettlementFragmentDoc,
} from '@lih/graphql/documents'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useListId } from '@lih/portal-kit/live/useListId.ts'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { usePrint } from '@lih/portal-kit/print/usePrint.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { useAsked } from '@lih/portal-kit/url/useAsked.ts'
import { PatientCell } from '@lih/portal-kit/worklist/PatientCell.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { DataTable } from '@lih/ui/table/DataTable.tsx'
import { SettlementHead } from './SettlementHead.tsx'
import { SettlementView } from './SettlementView.tsx'
import { settlementSv } from './settlement.sv.ts'
import './settlement.css'

const reimbursementPath = '/ersattning'

const Months = () => {
  const text = useText()
  const { kronor, month } = useFormats()
  const { data, error, refetch } = useLiveQuery(OwnSettlementsDocument)
  if (error && !data) return <QueryProblem error={error} onRetry={refetch} />
  if (data === undefined) return <Skeleton lines={6} />
  if (data.ownSettlements.length === 0) {
    return (
      <Nothing kind="empty" level={2} title={text('settlement.noTariff')}>
        {text('settlement.noTariff.text')}
      </Nothing>
    )
  }
  return (
    <Section title={text('reimbursement.months')}>
      <div className="se-months">
        <DataTable
          caption={text('reimbursement.months')}
          rows={data.ownSettlements.toReversed()}
          rowId={(cell) => cell.month}
          columns={[
            {
              id: 'month',
              header: text('reimbursement.month'),
              rowHeader: true,
              cell: (cell) => <Link href={`${reimbursementPath}?manad=${cell.month}`}>{month(cell.month)}</Link>,
            },
            {
              id: 'state',
              header: text('reimbursement.state'),
              cell: ({ state }) => text(`settlement.state.${state}`),
            },
            {
              id: 'amount',
              header: text('reimbursement.amount'),
              numeric: true,
              cell: ({ totalOre }) =>
                totalOre == null ? (
                  <span className="u-faint">{text('reimbursement.amount.none')}</span>
                ) : (
                  text('settlement.amount', { amount: kronor(totalOre) })
                ),
            },
          ]}
        />
      </div>
    </Section>
  )
}

type Loaded = { readonly reimbursement: NonNullable<ReimbursementQuery['reimbursement']> }

const Month = ({ reimbursement }: Loaded) => {
  const text = useText()
  const { month } = useFormats()
  const { assignment } = useMe()
  const [printing, print] = usePrint()
  const { data: settlement, complete } = useFragment({
    fragment: SettlementView_SettlementFragmentDoc,
    fragmentName: 'SettlementView_settlement',
    from: reimbursement.settlement,
  })
  if (!complete) return <Skeleton lines={10} />
  const patients = new Map(reimbursement.patients.map(({ id, patient }) => [id, patient]))
  const patientOf = (visitId: string) => {
    const patient = patients.get(visitId)
    return patient && <PatientCell patient={patient} />
  }
  const isCare = assignment.purpose === 'CARE'
  return (
    <>
      <SettlementHead
        settlement={settlement}
        file={`/files/reimbursement.csv?manad=${settlement.month}`}
        onPrint={print}
        crumbs={
          <>
            <Link href={reimbursementPath}>{text('reimbursement.title')}</Link> / {month(settlement.month)}
          </>
        }
      />
      {!isCare && <p className="u-dim">{text('reimbursement.care')}</p>}
      <SettlementView settlement={settlement} allOpen={printing} patientOf={isCare ? patientOf : undefined} />
    </>
  )
}

const AskedMonth = ({ month }: { readonly month: string }) => {
  const text = useText()
  const listId = useListId()
  const { data, error, refetch } = useLiveQuery(ReimbursementDocument, { variables: { month, listId } })
  if (error && !data) return <QueryProblem error={error} onRetry={refetch} />
  if (data === undefined) return <Skeleton lines={10} />
  if (!data.reimbursement) {
    return (
      <Nothing kind="empty" level={2} title={text('settlement.missing')}>
        {text('settlement.missing.text')}
      </Nothing>
    )
  }
  return <Month reimbursement={data.reimbursement} />
}

const Overview = () => {
  const text = useText()
  return (
    <>
      <PageHead
        title={text('reimbursement.title')}
        note={useMe().assignment.unit.name}
        lead={text('reimbursement.lead')}
      />
      <Months />
    </>
  )
}

/** What the vårdcentral is paid, month by month, with the patients behind it (R4, R6). */
export const ReimbursementPage = () => {
  const month = useAsked()('manad')
  return (
    <MoreTexts texts={settlementSv}>
      <div className="u-page flow">{month ? <AskedMonth key={month} month={month} /> : <Overview />}</div>
    </MoreTexts>
  )
}
