import { ReceivingListDocument } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useListId } from '@lih/portal-kit/live/useListId.ts'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { ListShell } from '@lih/portal-kit/worklist/ListShell.tsx'
import { SavedViews } from '@lih/portal-kit/worklist/SavedViews.tsx'
import { useListParams } from '@lih/portal-kit/worklist/useListParams.ts'
import { useWorklist, type WorklistView } from '@lih/portal-kit/worklist/useWorklist.ts'
import { Columns } from '@lih/ui/layout/Columns.tsx'
import { TaskList } from '@lih/ui/list/TaskRow.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import type { ReactNode } from 'react'
import { ReceivingFilters, receivingFilterName } from './ReceivingFilters.tsx'
import { type ReceivingGroup, type ReceivingRow, waitsForUs } from './receiving-groups.ts'
import {
  placeReceivingRows,
  receivingColumns,
  receivingFilterIds,
  receivingFilters,
  receivingSort,
} from './receiving-view.ts'
import { ShortItem } from './ShortItem.tsx'
import { HandoverItem, PlanItem } from './TaskItem.tsx'
import { useItemKeys } from './useItemKeys.ts'

interface PartProps {
  readonly view: WorklistView<ReceivingRow>
  readonly group: ReceivingGroup
}

const Part = ({ group, count, children }: { group: ReceivingGroup; count: number; children: ReactNode }) => {
  const text = useText()
  const note = count > 0 ? text(`receiving.group.${group}.note`, { count }) : undefined
  return (
    <Section title={text(`receiving.group.${group}`)} note={note}>
      {children}
    </Section>
  )
}

const Tasks = ({ view, group, focused }: PartProps & { readonly focused: string | null }) => {
  const text = useText()
  const rows = view.inGroup(group)
  const Item = group === 'TAKE_OVER' ? HandoverItem : PlanItem
  return (
    <Part group={group} count={rows.length}>
      {rows.length === 0 ? (
        <Nothing kind="empty" title={text(`receiving.group.${group}.none`)}>
          {text(`receiving.group.${group}.noneText`)}
        </Nothing>
      ) : (
        <TaskList label={text(`receiving.group.${group}`)}>
          {rows.map((row) => (
            <Item
              key={row.id}
              row={row}
              changed={view.changed(row)}
              done={view.done(row)}
              focused={row.id === focused}
            />
          ))}
        </TaskList>
      )}
    </Part>
  )
}

const Shorts = ({ view, group }: PartProps) => {
  const text = useText()
  const rows = view.inGroup(group)
  if (rows.length === 0 && (group === 'CLOSED' || group === 'OVERDUE')) return null
  return (
    <Part group={group} count={rows.length}>
      {rows.length === 0 ? (
        <p className="u-dim">{text(`receiving.group.${group}.none`)}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <ShortItem key={row.id} row={row} changed={view.changed(row)} />
          ))}
        </ul>
      )}
    </Part>
  )
}

const Inbox = ({
  view,
  row,
  setRow,
}: {
  view: WorklistView<ReceivingRow>
  row: string | null
  setRow: (id: string) => void
}) => {
  const tasks = [...view.inGroup('TAKE_OVER'), ...view.inGroup('PLANNING')]
  const ids = tasks.map((task) => task.id)
  const first = tasks.find(waitsForUs)?.id ?? null
  const focused = row !== null && ids.includes(row) ? row : first
  const box = useItemKeys({ ids, focused: row === null ? null : focused, onFocus: setRow })
  return (
    <div ref={box}>
      <Columns kind="main-aside">
        <div>
          <Shorts view={view} group="OVERDUE" />
          <Tasks view={view} group="TAKE_OVER" focused={focused} />
          <Tasks view={view} group="PLANNING" focused={focused} />
        </div>
        <div>
          <Shorts view={view} group="ON_THE_WAY" />
          <Shorts view={view} group="TAKEN" />
          <Shorts view={view} group="CLOSED" />
        </div>
      </Columns>
    </div>
  )
}

/** The receiving unit's inbox: hand-overs to answer, plans before discharge, and who is on the way. */
export const ReceivingList = () => {
  const text = useText()
  const listId = useListId()
  const { data, error, refetch, freshness } = useLiveQuery(ReceivingListDocument, { variables: { listId } })
  const params = useListParams({ filters: receivingFilterIds, columns: receivingColumns, sort: receivingSort })
  const rows = data?.receivingList.rows
  const view = useWorklist({
    name: 'receiving',
    rows,
    error,
    refetch,
    filters: receivingFilters,
    values: params.filters,
    sort: params.sort,
    place: placeReceivingRows,
  })
  return (
    <ListShell
      title={text('receiving.title')}
      view={view}
      freshness={freshness}
      views={<SavedViews list="receiving" params={params} />}
      chips={<ReceivingFilters rows={rows ?? []} params={params} />}
      filterName={(id) => receivingFilterName(id, params.filters[id] ?? '', text)}
      removeFilter={(id) => params.setFilter(id, null)}
      clearFilters={params.clearFilters}
      emptyTitle={text('receiving.empty.title')}
      emptyText={text('receiving.empty.text')}
      retry={refetch}
    >
      <Inbox view={view} row={params.row} setRow={params.setRow} />
    </ListShell>
  )
}
