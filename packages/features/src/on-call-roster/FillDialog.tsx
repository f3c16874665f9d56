import { FillOnCallRosterDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useToast } from '@lih/portal-kit/toast/useToast.ts'
import { Dialog } from '@lih/ui/dialog/Dialog.tsx'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { useState } from 'react'
import type { Roster } from './roster-days.ts'

type FillProps = { readonly roster: Roster; readonly now: string; readonly onClose: () => void }

const nobody = '-'
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** As many shifts as the fullest sort of day has. */
const placesOf = ({ slots }: Roster): number => {
  const of = (days: string) => slots.filter((slot) => slot.days === 'ALL' || slot.days === days).length
  return Math.max(1, of('WEEKDAYS'), of('WEEKENDS_AND_HOLIDAYS'))
}

/** The weekly pattern, and the period that it fills (O1). */
export const FillDialog = ({ roster, now, onClose }: FillProps) => {
  const text = useText()
  const toast = useToast()
  const [initial] = useState(() => ({
    firstDay: civilDate(now),
    lastDay: roster.lastDay,
    pattern: weekdays.map((weekday) => roster.pattern[weekday - 1] ?? []) as readonly (readonly string[])[],
  }))
  const form = useCommandForm({
    form: 'onCall.fill',
    subjectId: roster.line.id,
    draft: false,
    initial,
    schema: () => import('@lih/domain/on-call/inputs').then((inputs) => inputs.fillOnCallRosterInput),
    toInput: ({ pattern, ...values }) => ({
      ...values,
      lineId: roster.line.id,
      pattern: pattern.map((people) => people.filter((id) => id !== nobody)),
    }),
    document: FillOnCallRosterDocument,
    field: 'fillOnCallRoster',
    onDone: ({ added, taken, busy }) => {
      toast({ text: text('roster.filled', { added: added ?? 0, left: (taken ?? 0) + (busy ?? 0) }) })
      onClose()
    },
  })
  const { pattern } = form.values
  const options = [
    { value: nobody, label: text('roster.form.nobody') },
    ...roster.members.map(({ person }) => ({ value: person.id, label: person.name })),
  ]
  const put = (day: number, place: number, id: string) =>
    form.set(
      'pattern',
      pattern.map((people, index) => (index === day ? Object.assign([...people], { [place]: id }) : people)),
    )
  const labels = {
    firstDay: text('roster.form.firstDay'),
    lastDay: text('roster.form.lastDay'),
    pattern: text('roster.fill'),
  }
  return (
    <Dialog open onClose={onClose} title={text('roster.fill')} size="wide" dismissable={!form.dirty}>
      <CommandForm form={form} labels={labels} submitLabel={text('roster.form.fill')} onCancel={onClose}>
        <Notice>{text('roster.form.fill.text')}</Notice>
        <div className="or-period">
          <DateField {...form.field('firstDay')} label={labels.firstDay} min={civilDate(now)} />
          <DateField {...form.field('lastDay')} label={labels.lastDay} min={civilDate(now)} />
        </div>
        <div className={placesOf(roster) === 2 ? 'or-pattern pairs' : 'or-pattern'}>
          {weekdays.map((weekday, day) =>
            Array.from({ length: placesOf(roster) }, (_, place) => (
              <Select
                key={`${weekday} ${place}`}
                label={text('roster.form.place', { weekday: text(`roster.weekday.${weekday}`), place: place + 1 })}
                value={pattern[day]?.[place] ?? nobody}
                onChange={(id) => put(day, place, id)}
                options={options}
              />
            )),
          )}
        </div>
      </CommandForm>
    </Dialog>
  )
}
