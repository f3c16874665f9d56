import { WardListDocument } from '@lih/graphql/documents'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { formatName } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useListId } from '@lih/portal-kit/live/useListId.ts'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { ListShell } from '@lih/portal-kit/worklist/ListShell.tsx'
import { PatientCell } from '@lih/portal-kit/worklist/PatientCell.tsx'
import { SavedViews } from '@lih/portal-kit/worklist/SavedViews.tsx'
import { useListParams } from '@lih/portal-kit/worklist/useListParams.ts'
import { useWorklist } from '@lih/portal-kit/worklist/useWorklist.ts'
import { TwoLines } from '@lih/ui/worklist/TwoLines.tsx'
import { Worklist } from '@lih/ui/worklist/Worklist.tsx'
import type { WorklistColumn } from '@lih/ui/worklist/worklist-types.ts'
import { useMemo } from 'react'
import { WardFilters, wardFilterName } from './WardFilters.tsx'
import { PlanCell, RiskCell, StayCell } from './ward-cells.tsx'
import { type WardGroup, type WardRow, wardGroupOf, wardGroups } from './ward-groups.ts'
import './ward-list.css'
import { placeWardRows, wardColumns, wardFilterIds, wardFilters, wardSort } from './ward-view.ts'

const useColumns = (): readonly WorklistColumn<WardRow>[] => {
  const text = useText()
  return [
    {
      id: 'patient',
      header: text('ward.column.patient'),
      primary: true,
      sortable: true,
      cell: (row) => <PatientCell patient={row.patient} />,
    },
    { id: 'risk', header: text('ward.column.risk'), sortable: true, cell: (row) => <RiskCell row={row} /> },
    { id: 'plan', header: text('ward.column.plan'), cell: (row) => <PlanCell row={row} /> },
    { id: 'hemgang', header: text('ward.column.stay'), sortable: true, cell: (row) => <StayCell row={row} /> },
    {
      id: 'orsak',
      header: text('ward.column.reason'),
      narrow: 'hide',
      cell: (row) => <span className="ward-reason">{row.reason ?? text('ward.none')}</span>,
    },
    {
      id: 'pal',
      header: text('ward.column.pal'),
      sortable: true,
      narrow: 'hide',
      cell: (row) => <TwoLines first={row.attendingName ?? text('ward.none')} />,
    },
  ]
}

/** Which part of the patient's page answers what the group asks for. */
const tabOf: Partial<Record<WardGroup, string>> = { MISSING: 'risk', HIGH_NO_PLAN: 'support', WAITING: 'support' }

const useWardList = () => {
  const listId = useListId()
  const { data, error, refetch, freshness } = useLiveQuery(WardListDocument, { variables: { listId } })
  const today = civilDate(useNow())
  const { name } = useMe()
  const params = useListParams({ filters: wardFilterIds, columns: wardColumns, sort: wardSort })
  const filters = useMemo(() => wardFilters(today, name), [today, name])
  const rows = data?.wardList.rows
  const view = useWorklist({
    name: 'ward',
    rows,
    error,
    refetch,
    filters,
    values: params.filters,
    sort: params.sort,
    place: placeWardRows,
  })
  return { rows: rows ?? [], view, params, filters, refetch, freshness }
}

/** The ward's patients, by what must be done next: who lacks a risk assessment stands first. */
export const WardList = () => {
  const text = useText()
  const columns = useColumns()
  const { rows, view, params, filters, refetch, freshness } = useWardList()
  return (
    <ListShell
      title={text('ward.title')}
      view={view}
      freshness={freshness}
      views={<SavedViews list="ward" params={params} />}
      chips={<WardFilters rows={rows} filters={filters} params={params} />}
      filterName={(id) => wardFilterName(id, params.filters[id] ?? '', text)}
      removeFilter={(id) => params.setFilter(id, null)}
      clearFilters={params.clearFilters}
      emptyTitle={text('ward.empty.title')}
      emptyText={text('ward.empty.text')}
      retry={refetch}
    >
      <Worklist
        caption={text('ward.caption')}
        columns={columns}
        groups={wardGroups
          .map((id) => ({ id, title: text(`ward.group.${id}`), rows: view.inGroup(id) }))
          .filter((group) => group.rows.length > 0)}
        rowId={(row) => row.id}
        rowLabel={(row) => `${formatName(row.patient)}, ${text(`ward.group.${wardGroupOf(row)}`)}`}
        rowHref={(row) => patientPath(row.patient.id, tabOf[wardGroupOf(row)])}
        selectedId={params.row}
        onSelect={params.setRow}
        sort={params.sort}
        onSort={params.sortBy}
        changed={view.changed}
        done={view.done}
        press="open"
      />
    </ListShell>
  )
}
