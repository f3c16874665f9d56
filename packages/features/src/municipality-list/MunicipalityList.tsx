import { MunicipalityListDocument } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useListId } from '@lih/portal-kit/live/useListId.ts'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { countWith } from '@lih/portal-kit/worklist/filter-rows.ts'
import { ListShell } from '@lih/portal-kit/worklist/ListShell.tsx'
import { SavedViews } from '@lih/portal-kit/worklist/SavedViews.tsx'
import { type ListParams, useListParams } from '@lih/portal-kit/worklist/useListParams.ts'
import { useWorklist, type WorklistView } from '@lih/portal-kit/worklist/useWorklist.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Chip } from '@lih/ui/chip/Chip.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { useMemo, useState } from 'react'
import { MunicipalityItem } from './MunicipalityItem.tsx'
import {
  type MunicipalityGroup,
  type MunicipalityRow,
  municipalityColumns,
  municipalityFilterIds,
  municipalityFilters,
  municipalityGroups,
  municipalitySort,
  placeMunicipalityRows,
} from './municipality-view.ts'
import './municipality-list.css'

const chips = [
  { id: 'svar', value: 'ja', label: 'municipality.filter.answer' },
  { id: 'ansvar', value: 'lm', label: 'municipality.filter.lm' },
  { id: 'ansvar', value: 'sjukhus', label: 'municipality.filter.hospital' },
] as const

/** A group longer than this is shown in parts: a phone should not draw eight hundred rows to show ten. */
const part = 100

const useMunicipalityList = (typed: string) => {
  const listId = useListId()
  const { data, error, refetch, freshness } = useLiveQuery(MunicipalityListDocument, { variables: { listId } })
  const params = useListParams({
    filters: municipalityFilterIds,
    columns: municipalityColumns,
    sort: municipalitySort,
  })
  const name = typed.trim() === '' ? undefined : typed
  const values = useMemo(() => ({ ...params.filters, namn: name }), [params.filters, name])
  const rows = data?.municipalityList.rows
  const view = useWorklist({
    name: 'municipality',
    rows,
    error,
    refetch,
    filters: municipalityFilters,
    values,
    sort: params.sort,
    place: placeMunicipalityRows,
  })
  return { rows: rows ?? [], view, params, values, refetch, freshness }
}

const Group = ({ group, view }: { group: MunicipalityGroup; view: WorklistView<MunicipalityRow> }) => {
  const text = useText()
  const [most, setMost] = useState(part)
  const rows = view.inGroup(group)
  if (rows.length === 0) return null
  return (
    <div className="ml-group">
      <Section title={text(`municipality.group.${group}`)} note={rows.length}>
        <ul>
          {rows.slice(0, most).map((row) => (
            <MunicipalityItem key={row.id} row={row} changed={view.changed(row)} />
          ))}
        </ul>
        {rows.length > most && (
          <div className="ml-more">
            <Button onPress={() => setMost(most + part)}>
              {text('municipality.more', { count: Math.min(part, rows.length - most) })}
            </Button>
          </div>
        )}
      </Section>
    </div>
  )
}

interface ToolsProps {
  readonly typed: string
  readonly setTyped: (text: string) => void
  readonly params: ListParams
}

const Tools = ({ typed, setTyped, params }: ToolsProps) => {
  const text = useText()
  return (
    <div className="ml-tools">
      <TextField type="search" label={text('municipality.search')} value={typed} onChange={setTyped} />
      <Segmented
        label={text('municipality.sort')}
        options={municipalityColumns.map((value) => ({ value, label: text(`municipality.sort.${value}`) }))}
        value={params.sort.id}
        onChange={(id) => {
          if (id !== params.sort.id) params.sortBy(id)
        }}
      />
    </div>
  )
}

/** The patients of the municipality's health care: who is responsible for each of them now. Made for a phone. */
export const MunicipalityList = () => {
  const text = useText()
  // Kept out of the address: a name is personal data.
  const [typed, setTyped] = useState('')
  const { rows, view, params, values, refetch, freshness } = useMunicipalityList(typed)
  const remove = (id: string) => (id === 'namn' ? setTyped('') : params.setFilter(id, null))
  const nameOf = (id: string) => {
    if (id === 'namn') return text('municipality.search.name', { typed })
    return text(
      chips.find((chip) => chip.id === id && chip.value === params.filters[id])?.label ?? 'municipality.filter.answer',
    )
  }
  return (
    <ListShell
      title={text('municipality.title')}
      view={view}
      freshness={freshness}
      views={<SavedViews list="municipality" params={params} />}
      search={<Tools typed={typed} setTyped={setTyped} params={params} />}
      chips={chips.map(({ id, value, label }) => (
        <Chip
          key={label}
          pressed={params.filters[id] === value}
          onChange={(pressed) => params.setFilter(id, pressed ? value : null)}
          count={countWith(rows, municipalityFilters, values, id, value)}
        >
          {text(label)}
        </Chip>
      ))}
      filterName={nameOf}
      removeFilter={remove}
      clearFilters={() => {
        setTyped('')
        params.clearFilters()
      }}
      emptyTitle={text('municipality.empty.title')}
      emptyText={text('municipality.empty.text')}
      retry={refetch}
    >
      {municipalityGroups.map((group) => (
        <Group key={group} group={group} view={view} />
      ))}
    </ListShell>
  )
}
