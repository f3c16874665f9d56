import type { LivingSituation } from '@lih/domain/patient/kinds'
import { municipalityName } from '@lih/portal-kit/format/organisation.ts'
import { livingText } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { countWith, type Filter } from '@lih/portal-kit/worklist/filter-rows.ts'
import { compareText } from '@lih/portal-kit/worklist/sort-rows.ts'
import type { ListParams } from '@lih/portal-kit/worklist/useListParams.ts'
import { Chip } from '@lih/ui/chip/Chip.tsx'
import { ChipMenu } from '@lih/ui/chip/ChipMenu.tsx'
import type { SupportRow } from './support-groups.ts'

interface Option {
  readonly id: string
  readonly label: string
}

interface Choice {
  readonly id: string
  readonly label: string
  readonly options: readonly Option[]
}

const distinct = (options: readonly Option[]): readonly Option[] =>
  [...new Map(options.map((option) => [option.id, option])).values()].sort((a, b) => compareText(a.label, b.label))

/** The menus of the list, with the values that occur among its rows. A protected person's place is not among them. */
const supportChoices = (rows: readonly SupportRow[]): readonly Choice[] => {
  const open = rows.filter((row) => row.patient.protection === 'NONE')
  return [
    {
      id: 'lakare',
      label: 'supportList.filter.physician',
      options: distinct(
        rows.flatMap(({ lmPhysicianId, lmPhysicianName }) =>
          lmPhysicianId && lmPhysicianName ? [{ id: lmPhysicianId, label: lmPhysicianName }] : [],
        ),
      ),
    },
    {
      id: 'kommun',
      label: 'supportList.filter.municipality',
      options: distinct(
        open.flatMap(({ patient: { municipalityCode: id } }) => (id ? [{ id, label: municipalityName(id) }] : [])),
      ),
    },
    {
      id: 'boende',
      label: 'supportList.filter.living',
      options: distinct(
        open.flatMap(({ patient: { livingKind: id } }) =>
          id ? [{ id, label: livingText(id as LivingSituation) }] : [],
        ),
      ),
    },
    {
      id: 'mottagare',
      label: 'supportList.filter.receiver',
      options: distinct(rows.map(({ receivingUnitId: id, receivingUnitName: label }) => ({ id, label }))),
    },
  ]
}

/** A chosen filter in words, for the list that it empties. */
export const supportFilterName = (id: string, value: string, rows: readonly SupportRow[], words: Words): string => {
  const choice = supportChoices(rows).find((each) => each.id === id)
  if (!choice) return words('supportList.filter.mine')
  const option = choice.options.find((each) => each.id === value)
  return option ? `${words(choice.label)}: ${option.label}` : words(choice.label)
}

interface SupportFiltersProps {
  readonly rows: readonly SupportRow[]
  readonly filters: readonly Filter<SupportRow>[]
  readonly params: ListParams
}

/** The filters of Läkarmedverkan's list. */
export const SupportFilters = ({ rows, filters, params }: SupportFiltersProps) => {
  const text = useText()
  const hasPatients = useMe().assignment.profession === 'PHYSICIAN'
  return (
    <>
      {hasPatients && (
        <Chip
          pressed={params.filters['mina'] !== undefined}
          onChange={(pressed) => params.setFilter('mina', pressed ? 'ja' : null)}
          count={countWith(rows, filters, params.filters, 'mina', 'ja')}
        >
          {text('supportList.filter.mine')}
        </Chip>
      )}
      {supportChoices(rows).map((choice) => (
        <ChipMenu
          key={choice.id}
          name={text(choice.label)}
          options={choice.options}
          value={params.filters[choice.id] ?? null}
          onChange={(value) => params.setFilter(choice.id, value)}
        />
      ))}
    </>
  )
}
