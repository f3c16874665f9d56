import { CareGuaranteeDocument } from '@lih/graphql/documents'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryFreshness } from '@lih/portal-kit/live/QueryFreshness.tsx'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useListId } from '@lih/portal-kit/live/useListId.ts'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { countWith } from '@lih/portal-kit/worklist/filter-rows.ts'
import { type ListParams, useListParams } from '@lih/portal-kit/worklist/useListParams.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { Chip } from '@lih/ui/chip/Chip.tsx'
import { ChipBar } from '@lih/ui/chip/ChipBar.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { useMemo } from 'react'
import { careGuaranteeSv } from './care-guarantee.sv.ts'
import { GuaranteeTable } from './GuaranteeTable.tsx'
import {
  type GuaranteeRow,
  guaranteeColumns,
  guaranteeFilterIds,
  guaranteeFilters,
  guaranteeSort,
  placedGuaranteeRows,
  stateOf,
} from './guarantee-rows.ts'
import { MonthTable } from './MonthTable.tsx'
import './care-guarantee.css'

const file = '/files/care-guarantee.csv'

type Part = { readonly rows: readonly GuaranteeRow[]; readonly params: ListParams }

const Filters = ({ rows, params: { filters, setFilter } }: Part) => {
  const text = useText()
  const chip = (id: 'lage' | 'kod', value: string, label: string) => (
    <Chip
      key={value}
      pressed={filters[id] === value}
      onChange={(pressed) => setFilter(id, pressed ? value : null)}
      count={countWith(rows, guaranteeFilters, filters, id, value)}
    >
      {text(label)}
    </Chip>
  )
  return (
    <ChipBar label={text('careGuarantee.filters')}>
      {Object.entries(stateOf).map(([value, state]) => chip('lage', value, `careGuarantee.state.${state}`))}
      {chip('kod', 'saknas', 'careGuarantee.lacksCode')}
    </ChipBar>
  )
}

const Content = ({ rows, params }: Part) => {
  const text = useText()
  const { filters, sort, sortBy, clearFilters } = params
  const placed = useMemo(() => placedGuaranteeRows(rows, filters, sort), [rows, filters, sort])
  if (rows.length === 0) {
    return (
      <Nothing kind="empty" title={text('careGuarantee.empty.title')} level={2}>
        {text('careGuarantee.empty.text')}
      </Nothing>
    )
  }
  return (
    <>
      <Filters rows={rows} params={params} />
      {placed.length === 0 ? (
        <Nothing
          kind="filtered"
          title={text('careGuarantee.filtered')}
          level={2}
          actions={<Button onPress={clearFilters}>{text('careGuarantee.clear')}</Button>}
        />
      ) : (
        <GuaranteeTable rows={placed} sort={sort} onSort={sortBy} />
      )}
    </>
  )
}

const CareGuarantee = () => {
  const text = useText()
  const listId = useListId()
  const mayAtAll = useMayAtAll()
  const { assignment } = useMe()
  const params = useListParams({ filters: guaranteeFilterIds, columns: guaranteeColumns, sort: guaranteeSort })
  const { data, error, refetch, freshness } = useLiveQuery(CareGuaranteeDocument, { variables: { listId } })
  return (
    <div className="u-page">
      <PageHead
        title={text('careGuarantee.title')}
        note={assignment.unit.name}
        aside={
          <>
            <QueryFreshness freshness={freshness} />
            <LinkButton href={file} icon="download" download>
              {text('careGuarantee.file')}
            </LinkButton>
          </>
        }
        lead={text('careGuarantee.rule')}
      />
      {!data && (error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={8} />)}
      {data && <Content rows={data.careGuarantee.rows} params={params} />}
      {mayAtAll('careGuarantee:followUp') && <MonthTable />}
    </div>
  )
}

/** The contacts sought with the vårdcentral, and whether each was assessed within three days (V4). */
export const CareGuaranteePage = () => (
  <MoreTexts texts={careGuaranteeSv}>
    <CareGuarantee />
  </MoreTexts>
)
