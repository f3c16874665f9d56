import { CollaborationsDocument, type CollaborationsQuery, RecordCollaborationDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { type Column, DataTable } from '@lih/ui/table/DataTable.tsx'
import { useState } from 'react'
import { MinutesList } from './MinutesList.tsx'

type Pair = CollaborationsQuery['collaborations'][number]
type DetailProps = { readonly pair: Pair; readonly now: string }

const ofNobody: readonly string[] = []
const levels = { HELD: 'ok', DUE: 'plan', OVERDUE: 'over' } as const

const RecordForm = ({ pair, now, onClose }: DetailProps & { readonly onClose: () => void }) => {
  const text = useText()
  const [initial] = useState(() => ({ heldOn: civilDate(now), present: '', minutes: '' }))
  const form = useCommandForm({
    form: 'collaboration.record',
    subjectId: pair.vardcentral.id,
    initial,
    schema: () => import('@lih/domain/collaboration/inputs').then((inputs) => inputs.recordCollaborationInput),
    toInput: (values) => ({ ...values, vardcentralId: pair.vardcentral.id, municipalId: pair.municipal.id }),
    document: RecordCollaborationDocument,
    field: 'recordCollaboration',
    onDone: onClose,
  })
  const labels = {
    heldOn: text('careHome.meeting.on'),
    present: text('careHome.meeting.present'),
    minutes: text('careHome.meeting.minutes'),
  }
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('careHome.meeting.submit')} onCancel={onClose}>
      <DateField {...form.field('heldOn')} label={labels.heldOn} max={civilDate(now)} />
      <TextField {...form.field('present')} label={labels.present} maxLength={300} required />
      <TextArea {...form.field('minutes')} label={labels.minutes} maxLength={4000} required />
    </CommandForm>
  )
}

const Detail = ({ pair, now }: DetailProps) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  return (
    <div className="ch-part">
      {pair.meetings.length === 0 && <p>{text('careHome.collaboration.none')}</p>}
      <MinutesList meetings={pair.meetings} />
      {open && <RecordForm pair={pair} now={now} onClose={() => setOpen(false)} />}
      {pair.mayRecord && !open && (
        <p>
          <Button small onPress={() => setOpen(true)}>
            {text('careHome.meeting.record')}
          </Button>
        </p>
      )}
    </div>
  )
}

/** The years that any pair has to meet in, the latest first, each in a column of its own. */
const useYearColumns = (pairs: readonly Pair[]): readonly Column<Pair>[] => {
  const text = useText()
  const years = [...new Set(pairs.flatMap((pair) => pair.years.map(({ year }) => year)))].toSorted(
    (a, b) => Number(b) - Number(a),
  )
  const notDue = <span className="u-dim">{text('careHome.collaboration.notDue')}</span>
  if (years.length === 0) return [{ id: 'none', header: text('careHome.collaboration.years'), cell: () => notDue }]
  return years.map((year, index) => ({
    id: String(year),
    header: String(year),
    cell: (pair) => {
      const found = pair.years.find((one) => one.year === year)
      if (!found) return index === 0 && pair.years.length === 0 ? notDue : null
      const { state, dueOn } = found
      return <State level={levels[state]}>{text(`careHome.collaboration.${state}`, { day: dueOn })}</State>
    },
  }))
}

/** Mandatory meetings of vårdcentral and municipality: due each year for each pair, with minutes (A13). */
export const CollaborationSection = ({ now }: { readonly now: string }) => {
  const text = useText()
  const [open, setOpen] = useState<readonly string[]>([])
  const { data, error, refetch } = useLiveQuery(CollaborationsDocument, { variables: {}, patientIds: ofNobody })
  const pairs = data?.collaborations
  const yearColumns = useYearColumns(pairs ?? [])
  if (pairs?.length === 0) return null
  return (
    <Section title={text('careHome.collaboration')}>
      {!pairs && (error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={4} />)}
      {pairs && (
        <DataTable
          caption={text('careHome.collaboration')}
          narrow="stack"
          rows={pairs}
          rowId={({ id }) => id}
          columns={[
            {
              id: 'vc',
              header: text('careHome.vardcentral'),
              rowHeader: true,
              cell: ({ vardcentral }) => vardcentral.name,
            },
            { id: 'municipal', header: text('careHome.municipality'), cell: ({ municipal }) => municipal.name },
            ...yearColumns,
          ]}
          openRows={open}
          onToggleRow={(id) => setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id])}
          toggleText={({ vardcentral }) => text('careHome.open', { home: vardcentral.name })}
          rowDetail={(pair) => <Detail pair={pair} now={now} />}
        />
      )}
    </Section>
  )
}
