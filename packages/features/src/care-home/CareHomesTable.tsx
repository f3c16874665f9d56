import { municipalityName } from '@lih/portal-kit/format/organisation.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Section } from '@lih/ui/section/Section.tsx'
import { DataTable } from '@lih/ui/table/DataTable.tsx'
import { useState } from 'react'
import { CareHomeDetail } from './CareHomeDetail.tsx'
import { type Home, placesText, waitsText } from './care-home-words.ts'

/** The homes, each with what is agreed about it under its row. */
export const CareHomesTable = ({ homes, now }: { readonly homes: readonly Home[]; readonly now: string }) => {
  const text = useText()
  const [first] = homes
  const [open, setOpen] = useState<readonly string[]>(homes.length === 1 && first ? [first.id] : [])
  return (
    <Section title={text('careHome.caption')}>
      <DataTable
        caption={text('careHome.caption')}
        narrow="stack"
        rows={homes}
        rowId={({ id }) => id}
        columns={[
          { id: 'name', header: text('careHome.name'), rowHeader: true, cell: ({ name }) => name },
          {
            id: 'municipality',
            header: text('careHome.municipality'),
            cell: ({ municipalityCode }) => municipalityName(municipalityCode),
          },
          {
            id: 'vardcentral',
            header: text('careHome.vardcentral'),
            cell: ({ assignment }) => assignment?.unit.name ?? text('careHome.noAssignment'),
          },
          { id: 'places', header: text('careHome.places'), cell: (home) => placesText(home, text) },
          { id: 'waits', header: text('careHome.waits'), cell: (home) => waitsText(home, text) },
        ]}
        openRows={open}
        onToggleRow={(id) => setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id])}
        toggleText={({ name }) => text('careHome.open', { home: name })}
        rowDetail={(home) => <CareHomeDetail home={home} now={now} />}
      />
    </Section>
  )
}
