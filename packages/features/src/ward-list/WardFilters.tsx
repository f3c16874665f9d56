import { municipalityName } from '@lih/portal-kit/format/organisation.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { countWith, type Filter } from '@lih/portal-kit/worklist/filter-rows.ts'
import { compareText } from '@lih/portal-kit/worklist/sort-rows.ts'
import type { ListParams } from '@lih/portal-kit/worklist/useListParams.ts'
import { Chip } from '@lih/ui/chip/Chip.tsx'
import { ChipMenu } from '@lih/ui/chip/ChipMenu.tsx'
import type { WardRow } from './ward-groups.ts'

interface WardFiltersProps {
  readonly rows: readonly WardRow[]
  readonly filters: readonly Filter<WardRow>[]
  readonly params: ListParams
}

const toggles = [
  { id: 'risk', value: 'saknas', label: 'ward.filter.missing' },
  { id: 'risk', value: 'hog', label: 'ward.filter.high' },
  { id: 'hem', value: 'ja', label: 'ward.filter.home' },
  { id: 'mina', value: 'ja', label: 'ward.filter.mine' },
] as const

/** The municipalities that occur among the rows. */
const municipalities = (rows: readonly WardRow[]) =>
  [...new Set(rows.flatMap((row) => row.patient.municipalityCode ?? []))]
    .map((id) => ({ id, label: municipalityName(id) }))
    .sort((a, b) => compareText(a.label, b.label))

/** A chosen filter in words, for the list that it empties. */
export const wardFilterName = (id: string, value: string, text: ReturnType<typeof useText>): string => {
  const toggle = toggles.find((each) => each.id === id && each.value === value)
  if (toggle) return text(toggle.label)
  return `${text('ward.filter.municipality')}: ${municipalityName(value)}`
}

/** The filters of the ward's list. */
export const WardFilters = ({ rows, filters, params }: WardFiltersProps) => {
  const text = useText()
  const hasPatients = useMe().assignment.profession === 'PHYSICIAN'
  const shown = toggles.filter((toggle) => hasPatients || toggle.id !== 'mina')
  return (
    <>
      {shown.map(({ id, value, label }) => (
        <Chip
          key={label}
          pressed={params.filters[id] === value}
          onChange={(pressed) => params.setFilter(id, pressed ? value : null)}
          count={countWith(rows, filters, params.filters, id, value)}
        >
          {text(label)}
        </Chip>
      ))}
      <ChipMenu
        name={text('ward.filter.municipality')}
        options={municipalities(rows)}
        value={params.filters['kommun'] ?? null}
        onChange={(value) => params.setFilter('kommun', value)}
      />
    </>
  )
}
