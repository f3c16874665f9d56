import { SupportListDocument } from '@lih/graphql/documents'
import { formatName } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useListId } from '@lih/portal-kit/live/useListId.ts'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { ListShell } from '@lih/portal-kit/worklist/ListShell.tsx'
import { PatientCell } from '@lih/portal-kit/worklist/PatientCell.tsx'
import { SavedViews } from '@lih/portal-kit/worklist/SavedViews.tsx'
import { useDetailBeside } from '@lih/portal-kit/worklist/useDetailBeside.ts'
import { useListParams } from '@lih/portal-kit/worklist/useListParams.ts'
import { useWorklist } from '@lih/portal-kit/worklist/useWorklist.ts'
import { SplitView } from '@lih/ui/layout/SplitView.tsx'
import { Worklist } from '@lih/ui/worklist/Worklist.tsx'
import type { WorklistColumn } from '@lih/ui/worklist/worklist-types.ts'
import { useMemo } from 'react'
import { SupportDetail } from './SupportDetail.tsx'
import { SupportFilters, supportFilterName } from './SupportFilters.tsx'
import { LastCell, NextCell, PhysicianCell, ReceiverCell, TimeCell } from './support-cells.tsx'
import { type SupportGroup, type SupportRow, supportGroupOf, supportGroups } from './support-groups.ts'
import { placeSupportRows, supportColumns, supportFilterIds, supportFilters, supportSort } from './support-view.ts'

const useColumns = (): readonly WorklistColumn<SupportRow>[] => {
  const text = useText()
  const column = (id: string, label: string, cell: WorklistColumn<SupportRow>['cell']) => ({
    id,
    header: text(`supportList.column.${label}`),
    sortable: true,
    cell,
  })
  return [
    { ...column('patient', 'patient', (row) => <PatientCell patient={row.patient} />), primary: true },
    { ...column('kvar', 'time', (row) => <TimeCell row={row} />), narrow: 'bare' },
    column('nasta', 'next', (row) => <NextCell row={row} />),
    column('lakare', 'physician', (row) => <PhysicianCell row={row} />),
    column('mottagare', 'receiver', (row) => <ReceiverCell row={row} />),
    column('kontakt', 'last', (row) => <LastCell row={row} />),
  ]
}

const useSupportList = () => {
  const listId = useListId()
  const { data, error, refetch, freshness } = useLiveQuery(SupportListDocument, { variables: { listId } })
  const { id } = useMe()
  const params = useListParams({ filters: supportFilterIds, columns: supportColumns, sort: supportSort })
  const filters = useMemo(() => supportFilters(id), [id])
  const rows = data?.lakarmedverkanList.rows
  const view = useWorklist({
    name: 'support',
    rows,
    error,
    refetch,
    filters,
    values: params.filters,
    sort: params.sort,
    opened: params.row,
    place: placeSupportRows,
  })
  return { rows: rows ?? [], view, params, filters, refetch, freshness }
}

/** Which part of the patient's page answers what the group asks for. */
const tabOf: Partial<Record<SupportGroup, string>> = { REFERRAL: 'support' }

/** Läkarmedverkan's plans and supports, by what must be done next; the selected one beside the list. */
export const SupportList = () => {
  const text = useText()
  const columns = useColumns()
  const { rows, view, params, filters, refetch, freshness } = useSupportList()
  const beside = useDetailBeside()
  // Beside the list there is always somebody: until one chooses, the most pressing.
  const selected = view.held.rows.find((placed) => placed.id === params.row) ?? (beside ? view.held.rows[0] : undefined)
  return (
    <SplitView
      detailLabel={text('supportList.detail')}
      detail={selected ? <SupportDetail key={selected.id} row={selected.row} /> : null}
    >
      <ListShell
        title={text('supportList.title')}
        view={view}
        freshness={freshness}
        views={<SavedViews list="support" params={params} />}
        chips={<SupportFilters rows={rows} filters={filters} params={params} />}
        filterName={(id) => supportFilterName(id, params.filters[id] ?? '', rows, text)}
        removeFilter={(id) => params.setFilter(id, null)}
        clearFilters={params.clearFilters}
        emptyTitle={text('supportList.empty.title')}
        emptyText={text('supportList.empty.text')}
        retry={refetch}
        bare
      >
        <Worklist
          caption={text('supportList.caption')}
          columns={columns}
          groups={supportGroups
            .map((id) => ({ id, title: text(`supportList.group.${id}`), rows: view.inGroup(id) }))
            .filter((group) => group.rows.length > 0)}
          rowId={(row) => row.id}
          rowLabel={(row) => `${formatName(row.patient)}, ${text(`supportList.group.${supportGroupOf(row)}`)}`}
          rowHref={(row) => patientPath(row.patient.id, tabOf[supportGroupOf(row)])}
          selectedId={selected?.id ?? null}
          onSelect={params.setRow}
          sort={params.sort}
          onSort={params.sortBy}
          changed={view.changed}
          done={view.done}
        />
      </ListShell>
    </SplitView>
  )
}
