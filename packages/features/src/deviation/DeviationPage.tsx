import { DeviationsDocument } from '@lih/graphql/documents'
import { formatIdentity, formatName } from '@lih/portal-kit/format/person.ts'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryFreshness } from '@lih/portal-kit/live/QueryFreshness.tsx'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useListId } from '@lih/portal-kit/live/useListId.ts'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { countWith } from '@lih/portal-kit/worklist/filter-rows.ts'
import type { Sort } from '@lih/portal-kit/worklist/sort-rows.ts'
import { type ListParams, useListParams } from '@lih/portal-kit/worklist/useListParams.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Chip } from '@lih/ui/chip/Chip.tsx'
import { ChipBar } from '@lih/ui/chip/ChipBar.tsx'
import { Columns } from '@lih/ui/layout/Columns.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { DeviationItem } from './DeviationItem.tsx'
import { deviationSv } from './deviation.sv.ts'
import { type DeviationRow, deviationFilterIds, deviationFilters, placedDeviations } from './deviation-view.ts'
import { StatisticsSection } from './StatisticsSection.tsx'
import './deviation.css'

const chips = [
  { id: 'riktning', value: 'till' },
  { id: 'riktning', value: 'fran' },
  { id: 'lage', value: 'oppna' },
  { id: 'lage', value: 'vantar' },
] as const
const noColumns: readonly string[] = []
const asPlaced: Sort = { id: '', direction: 'ascending' }

type Part = { readonly rows: readonly DeviationRow[]; readonly params: ListParams }

const Content = ({ rows, params: { filters, setFilter, clearFilters } }: Part) => {
  const text = useText()
  const mayOpen = useMayAtAll()('patient:open')
  const placed = placedDeviations(rows, filters)
  const foremost = placed.find(({ may }) => may.length > 0)
  if (rows.length === 0) {
    return (
      <Nothing kind="empty" title={text('deviation.empty.title')} level={2}>
        {text('deviation.empty.text')}
      </Nothing>
    )
  }
  const about = ({ patient }: DeviationRow) => {
    if (!patient) return text('deviation.noPatient')
    const name = `${formatName(patient)}, ${formatIdentity(patient.identity)}`
    return mayOpen ? <Link href={patientPath(patient.id, 'deviations')}>{name}</Link> : name
  }
  return (
    <>
      <ChipBar label={text('deviation.filters')}>
        {chips.map(({ id, value }) => (
          <Chip
            key={value}
            pressed={filters[id] === value}
            onChange={(pressed) => setFilter(id, pressed ? value : null)}
            count={countWith(rows, deviationFilters, filters, id, value)}
          >
            {text(`deviation.filter.${value}`)}
          </Chip>
        ))}
      </ChipBar>
      {placed.length === 0 && (
        <Nothing
          kind="filtered"
          title={text('deviation.filtered')}
          level={2}
          actions={<Button onPress={clearFilters}>{text('deviation.clear')}</Button>}
        />
      )}
      {placed.map((row) => (
        <DeviationItem key={row.id} from={row} about={about(row)} foremost={row === foremost} />
      ))}
    </>
  )
}

const Deviations = () => {
  const text = useText()
  const listId = useListId()
  const { assignment } = useMe()
  const params = useListParams({ filters: deviationFilterIds, columns: noColumns, sort: asPlaced })
  const { data, error, refetch, freshness } = useLiveQuery(DeviationsDocument, { variables: { listId } })
  return (
    <div className="u-page">
      <PageHead
        title={text('deviation.title')}
        note={assignment.unit.name}
        aside={<QueryFreshness freshness={freshness} />}
      />
      <Columns kind="main-aside">
        <div>
          {!data && (error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={8} />)}
          {data && <Content rows={data.deviations.rows} params={params} />}
        </div>
        <StatisticsSection />
      </Columns>
    </div>
  )
}

/** What the unit has reported and what concerns it, and how many of each sort (O3). */
export const DeviationPage = () => (
  <MoreTexts texts={deviationSv}>
    <Deviations />
  </MoreTexts>
)
