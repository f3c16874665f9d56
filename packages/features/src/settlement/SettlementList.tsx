import { SettlementsDocument, type SettlementsQuery } from '@lih/graphql/documents'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { type Column, DataTable } from '@lih/ui/table/DataTable.tsx'
import { settlementPath } from './SettlementMonth.tsx'

type Payee = SettlementsQuery['settlements']['payees'][number]
type Cell = Payee['cells'][number]

const MonthCell = ({ payee, cell }: { readonly payee: Payee; readonly cell: Cell | undefined }) => {
  const text = useText()
  const { kronor, month } = useFormats()
  if (cell === undefined) return <span className="u-faint">–</span>
  const state = text(`settlement.state.${cell.state}`)
  const sum = cell.totalOre == null ? undefined : kronor(cell.totalOre)
  const shown = sum ?? <span className="se-state">{state}</span>
  return (
    <Link
      quiet={cell.state !== 'NEXT'}
      href={`${settlementPath}?vc=${payee.unit.id}&manad=${cell.month}`}
      aria-label={text('settlement.cell', {
        unit: payee.unit.name,
        month: month(cell.month),
        state: sum === undefined ? state : `${state} ${sum}`,
      })}
    >
      {cell.state === 'NEXT' ? <b>{shown}</b> : shown}
    </Link>
  )
}

type SieProps = Pick<SettlementsQuery['settlements'], 'months' | 'payees'>

/** Bookkeeping orders of the months in which something has been approved. */
const SieFiles = ({ months, payees }: SieProps) => {
  const text = useText()
  const { month } = useFormats()
  const approved = months.filter((one) =>
    payees.some(({ cells }) => cells.some((cell) => cell.month === one && cell.state === 'APPROVED')),
  )
  if (approved.length === 0) return null
  return (
    <Section title={text('settlement.sie')}>
      <p className="u-dim">{text('settlement.sie.text')}</p>
      <div className="u-wrap">
        {approved.map((one) => (
          <LinkButton key={one} small icon="download" href={`/files/settlement.si?manad=${one}`} download>
            {text('settlement.sie.month', { month: month(one) })}
          </LinkButton>
        ))}
      </div>
    </Section>
  )
}

/** Not the months before the first vårdcentral was paid by a tariff. */
const hasBegun = (payees: readonly Payee[]) => {
  const [first = ''] = payees.flatMap(({ cells }) => cells.map((cell) => cell.month)).toSorted()
  return (month: string): boolean => month >= first
}

const Loaded = ({ months, payees, waiting }: SettlementsQuery['settlements']) => {
  const text = useText()
  const { month } = useFormats()
  const columns: readonly Column<Payee>[] = [
    { id: 'payee', header: text('settlement.payee'), rowHeader: true, cell: ({ unit }) => unit.name },
    ...months
      .filter(hasBegun(payees))
      .toReversed()
      .map((one) => ({
        id: one,
        header: month(one),
        numeric: true,
        cell: (payee: Payee) => <MonthCell payee={payee} cell={payee.cells.find((cell) => cell.month === one)} />,
      })),
  ]
  if (payees.every(({ cells }) => cells.length === 0)) {
    return (
      <Nothing kind="empty" level={2} title={text('settlement.noTariff')}>
        {text('settlement.noTariff.text')}
      </Nothing>
    )
  }
  return (
    <>
      <p>{waiting === 0 ? text('settlement.waiting.none') : text('settlement.waiting', { count: waiting })}</p>
      <DataTable caption={text('settlement.table')} columns={columns} rows={payees} rowId={({ id }) => id} dense />
      <SieFiles months={months} payees={payees} />
    </>
  )
}

/** Months by vårdcentral: what has been approved, and what is next (R4). */
export const SettlementList = () => {
  const text = useText()
  const { data, error, refetch } = useLiveQuery(SettlementsDocument)
  return (
    <>
      <PageHead title={text('settlement.title')} lead={text('settlement.lead')} />
      {error && !data ? (
        <QueryProblem error={error} onRetry={refetch} />
      ) : data ? (
        <Loaded {...data.settlements} />
      ) : (
        <Skeleton lines={12} />
      )}
    </>
  )
}
