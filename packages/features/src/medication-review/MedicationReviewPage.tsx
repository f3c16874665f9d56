import { MedicationReviewsDocument } from '@lih/graphql/documents'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryFreshness } from '@lih/portal-kit/live/QueryFreshness.tsx'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useListId } from '@lih/portal-kit/live/useListId.ts'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { countWith } from '@lih/portal-kit/worklist/filter-rows.ts'
import { type ListParams, useListParams } from '@lih/portal-kit/worklist/useListParams.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { Chip } from '@lih/ui/chip/Chip.tsx'
import { ChipBar } from '@lih/ui/chip/ChipBar.tsx'
import { ChipMenu } from '@lih/ui/chip/ChipMenu.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { useMemo } from 'react'
import { DueTable } from './DueTable.tsx'
import {
  type DueRow,
  dueColumns,
  dueFilterIds,
  dueFilters,
  dueSort,
  groundOf,
  placedDueRows,
  standingOf,
  summaryOf,
} from './due-rows.ts'
import { HomeTable } from './HomeTable.tsx'
import { medicationReviewSv } from './medication-review.sv.ts'
import './medication-review.css'

const file = '/files/medication-reviews.csv'
const states = ['forsenad', 'snart', 'hallen'] as const

type Part = { readonly rows: readonly DueRow[]; readonly params: ListParams }

const Filters = ({ rows, params, shown }: Part & { readonly shown: number }) => {
  const text = useText()
  const { filters, setFilter, clearFilters } = params
  const filtered = dueFilterIds.some((id) => filters[id] !== undefined)
  return (
    <ChipBar
      label={text('medicationReview.filters')}
      end={
        <span role="status">
          {text('medicationReview.showing', { shown, total: rows.length })}{' '}
          {filtered && (
            <Button kind="plain" small onPress={clearFilters}>
              {text('medicationReview.clear')}
            </Button>
          )}
        </span>
      }
    >
      {states.map((value) => (
        <Chip
          key={value}
          pressed={filters['lage'] === value}
          onChange={(pressed) => setFilter('lage', pressed ? value : null)}
          count={countWith(rows, dueFilters, filters, 'lage', value)}
        >
          {text(`medicationReview.standing.${standingOf[value]}`)}
        </Chip>
      ))}
      <ChipMenu
        name={text('medicationReview.home')}
        options={summaryOf(rows).map(({ home }) => ({ id: home, label: home }))}
        value={filters['boende'] ?? null}
        onChange={(value) => setFilter('boende', value)}
      />
      <ChipMenu
        name={text('medicationReview.why')}
        options={Object.entries(groundOf).map(([id, ground]) => ({
          id,
          label: text(`medicationReview.ground.${ground}`),
        }))}
        value={filters['varfor'] ?? null}
        onChange={(value) => setFilter('varfor', value)}
      />
    </ChipBar>
  )
}

const Content = ({ rows, params }: Part) => {
  const text = useText()
  const placed = useMemo(() => placedDueRows(rows, params.filters, params.sort), [rows, params.filters, params.sort])
  if (rows.length === 0) {
    return (
      <Nothing kind="empty" title={text('medicationReview.empty.title')} level={2}>
        {text('medicationReview.empty.text')}
      </Nothing>
    )
  }
  return (
    <>
      <Filters rows={rows} params={params} shown={placed.length} />
      {placed.length === 0 ? (
        <Nothing
          kind="filtered"
          title={text('medicationReview.filtered')}
          level={2}
          actions={<Button onPress={params.clearFilters}>{text('medicationReview.clear')}</Button>}
        />
      ) : (
        <DueTable rows={placed} sort={params.sort} onSort={params.sortBy} />
      )}
      <HomeTable rows={rows} onChoose={(home) => params.setFilter('boende', home)} />
    </>
  )
}

const MedicationReviews = () => {
  const text = useText()
  const listId = useListId()
  const { assignment } = useMe()
  const params = useListParams({ filters: dueFilterIds, columns: dueColumns, sort: dueSort })
  const { data, error, refetch, freshness } = useLiveQuery(MedicationReviewsDocument, { variables: { listId } })
  return (
    <div className="u-page">
      <PageHead
        title={text('medicationReview.title')}
        note={assignment.unit.name}
        aside={
          <>
            <QueryFreshness freshness={freshness} />
            <LinkButton href={file} icon="download" download>
              {text('medicationReview.file')}
            </LinkButton>
          </>
        }
        lead={text('medicationReview.rule')}
      />
      {!data && (error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={8} />)}
      {data && <Content rows={data.medicationReviews.rows} params={params} />}
    </div>
  )
}

/** Whose medication review is due, overdue or held, of the unit and of each care home (V3). */
export const MedicationReviewPage = () => (
  <MoreTexts texts={medicationReviewSv}>
    <MedicationReviews />
  </MoreTexts>
)
