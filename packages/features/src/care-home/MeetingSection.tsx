import { RecordReviewMeetingDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { useState } from 'react'
import type { Assignment, Home } from './care-home-words.ts'
import { MinutesList } from './MinutesList.tsx'

type RecordFormProps = { readonly assignmentId: string; readonly now: string; readonly onClose: () => void }

const RecordForm = ({ assignmentId, now, onClose }: RecordFormProps) => {
  const text = useText()
  const [initial] = useState(() => ({ heldOn: civilDate(now), present: '', minutes: '' }))
  const form = useCommandForm({
    form: 'careHome.meeting',
    subjectId: assignmentId,
    initial,
    schema: () => import('@lih/domain/care-home/inputs').then((inputs) => inputs.recordReviewMeetingInput),
    toInput: (values) => ({ ...values, assignmentId }),
    document: RecordReviewMeetingDocument,
    field: 'recordReviewMeeting',
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

const levels = { HELD: 'ok', DUE: 'plan', OVERDUE: 'over' } as const

type MeetingSectionProps = { readonly home: Home; readonly assignment: Assignment; readonly now: string }

/** The yearly review meetings: held, due or overdue, with their minutes (A7). */
export const MeetingSection = ({ home, assignment, now }: MeetingSectionProps) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  return (
    <Section
      title={text('careHome.meeting')}
      level={3}
      aside={
        home.mayAgree &&
        !open && (
          <Button small onPress={() => setOpen(true)}>
            {text('careHome.meeting.record')}
          </Button>
        )
      }
    >
      <div className="ch-part">
        {open && <RecordForm assignmentId={assignment.id} now={now} onClose={() => setOpen(false)} />}
        <p className="ch-years">
          {assignment.meetingYears.map(({ year, state, dueOn }) => (
            <State key={year} level={levels[state]}>
              {text(`careHome.meeting.${state}`, { year, day: dueOn })}
            </State>
          ))}
        </p>
        {assignment.meetings.length > 0 && <MinutesList meetings={assignment.meetings} />}
      </div>
    </Section>
  )
}
