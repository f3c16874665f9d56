import type { LivingSituation } from '@lih/domain/patient/kinds'
import { municipalityName } from '@lih/portal-kit/format/organisation.ts'
import { livingText } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import { countWith } from '@lih/portal-kit/worklist/filter-rows.ts'
import { compareText } from '@lih/portal-kit/worklist/sort-rows.ts'
import type { ListParams } from '@lih/portal-kit/worklist/useListParams.ts'
import { Chip } from '@lih/ui/chip/Chip.tsx'
import { ChipMenu } from '@lih/ui/chip/ChipMenu.tsx'
import type { ReceivingRow } from './receiving-groups.ts'
import { receivingFilters } from './receiving-view.ts'

const menus = [
  {
    id: 'kommun',
    label: 'receiving.filter.municipality',
    value: (row: ReceivingRow) => row.patient.municipalityCode,
    name: (value: string) => municipalityName(value),
  },
  {
    id: 'boende',
    label: 'receiving.filter.living',
    value: (row: ReceivingRow) => row.patient.livingKind,
    name: (value: string) => livingText(value as LivingSituation),
  },
] as const

/** A chosen filter in words, for the list that it empties. */
export const receivingFilterName = (id: string, value: string, words: Words): string => {
  const menu = menus.find((each) => each.id === id)
  return menu ? `${words(menu.label)}: ${menu.name(value)}` : words('receiving.filter.waits')
}

interface ReceivingFiltersProps {
  readonly rows: readonly ReceivingRow[]
  readonly params: ListParams
}

/** The filters of the inbox. */
export const ReceivingFilters = ({ rows, params }: ReceivingFiltersProps) => {
  const text = useText()
  const open = rows.filter((row) => row.patient.protection === 'NONE')
  return (
    <>
      <Chip
        pressed={params.filters['vantar'] !== undefined}
        onChange={(pressed) => params.setFilter('vantar', pressed ? 'ja' : null)}
        count={countWith(rows, receivingFilters, params.filters, 'vantar', 'ja')}
      >
        {text('receiving.filter.waits')}
      </Chip>
      {menus.map((menu) => (
        <ChipMenu
          key={menu.id}
          name={text(menu.label)}
          options={[...new Set(open.flatMap((row) => menu.value(row) ?? []))]
            .map((id) => ({ id, label: menu.name(id) }))
            .sort((a, b) => compareText(a.label, b.label))}
          value={params.filters[menu.id] ?? null}
          onChange={(value) => params.setFilter(menu.id, value)}
        />
      ))}
    </>
  )
}
