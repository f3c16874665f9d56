import { PatientConsultsDocument } from '@lih/graphql/documents'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { useState } from 'react'
import { AskForm } from './AskForm.tsx'
import { ConsultView } from './ConsultView.tsx'
import { consultSv } from './consult.sv.ts'

const AskAbout = ({ patientId }: PatientSlotProps) => {
  const text = useText()
  const { assignment } = useMe()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  if (!open)
    return (
      <Button icon="ask" onPress={() => setOpen(true)}>
        {text('consult.ask')}
      </Button>
    )
  return (
    <Section title={text('consult.ask')}>
      <AskForm patientId={patientId} unitId={assignment.unit.id} onDone={close} onCancel={close} />
    </Section>
  )
}

const PatientConsults = ({ patientId }: PatientSlotProps) => {
  const text = useText()
  const mayAtAll = useMayAtAll()
  const { data, error, refetch } = useLiveQuery(PatientConsultsDocument, {
    variables: { patientId },
    patientIds: [patientId],
  })
  if (!data) return error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={6} />
  return (
    <div className="co-page">
      {mayAtAll('consult:ask') && <AskAbout patientId={patientId} />}
      {data.patientConsults.length === 0 && (
        <Nothing kind="empty" title={text('consult.empty.title')} level={2}>
          {text('consult.empty.patient')}
        </Nothing>
      )}
      {data.patientConsults.map((row) => (
        <ConsultView key={row.id} from={row} patientId={patientId} about={text('consult.question')} />
      ))}
    </div>
  )
}

/** What the specialists were asked about the patient, and a new question (O2). */
export const ConsultTab = ({ patientId }: PatientSlotProps) => (
  <MoreTexts texts={consultSv}>
    <PatientConsults patientId={patientId} />
  </MoreTexts>
)
