import { PatientRequestsDocument } from '@lih/graphql/documents'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { refusalText } from '@lih/portal-kit/refusal/refusal-text.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { useState } from 'react'
import { beginHash } from './begin-hash.ts'
import { doctorRequestSv } from './doctor-request.sv.ts'
import { RequestForm } from './RequestForm.tsx'
import { RequestView } from './RequestView.tsx'

const Requests = ({ patientId }: PatientSlotProps) => {
  const text = useText()
  const mayAtAll = useMayAtAll()
  const [open, setOpen] = useState(() => location.hash === beginHash)
  const { data, error, refetch } = useLiveQuery(PatientRequestsDocument, {
    variables: { patientId },
    patientIds: [patientId],
  })
  if (!data) return error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={6} />
  const { rows, maySend, refusal, visits } = data.patientDoctorRequests
  return (
    <div className="dr-tab">
      {mayAtAll('doctorRequest:send') && !open && (
        <Button
          kind="main"
          icon="plus"
          {...(!maySend && refusal && { whyNot: refusalText(refusal) })}
          onPress={() => setOpen(true)}
        >
          {text('doctorRequest.begin')}
        </Button>
      )}
      {open && (
        <Section title={text('doctorRequest.begin')}>
          <RequestForm requests={data.patientDoctorRequests} onClose={() => setOpen(false)} />
        </Section>
      )}
      {rows.length === 0 && !open && (
        <Nothing kind="empty" title={text('doctorRequest.empty.title')} level={2}>
          {text('doctorRequest.empty.patient')}
        </Nothing>
      )}
      {rows.map((row) => (
        <RequestView key={row.id} from={row} patientId={patientId} visits={visits} />
      ))}
    </div>
  )
}

/** A patient's doctor requests, and a new one (V2). */
export const RequestTab = ({ patientId }: PatientSlotProps) => (
  <MoreTexts texts={doctorRequestSv}>
    <Requests patientId={patientId} />
  </MoreTexts>
)
