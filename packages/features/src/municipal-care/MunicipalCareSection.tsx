import { type MunicipalCare_PatientFragment, MunicipalCare_PatientFragmentDoc } from '@lih/graphql/documents'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Answer } from '@lih/portal-kit/live/Answer.tsx'
import { usePatientPart } from '@lih/portal-kit/patient-page/usePatientPart.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { WholeNumbers } from '@lih/ui/text/WholeNumbers.tsx'
import { Suspense, useState } from 'react'
import { RequestText } from './RequestText.tsx'
import './municipal-care.css'

const RequestForm = lazyNamed(() => import('./RequestForm.tsx'), 'RequestForm')
const DecisionForm = lazyNamed(() => import('./DecisionForm.tsx'), 'DecisionForm')
const EndForm = lazyNamed(() => import('./EndForm.tsx'), 'EndForm')

type Patient = MunicipalCare_PatientFragment

const Present = ({ patient }: { readonly patient: Patient }) => {
  const text = useText()
  const { enrolment, municipalCare } = patient
  const { ended } = municipalCare
  if (enrolment) {
    const key = municipalCare.basis === 'LIVING' ? 'municipalCare.byLiving' : 'municipalCare.enrolled'
    return (
      <p>
        <WholeNumbers>{text(key, { unit: enrolment.unit.name, date: formatDate(enrolment.since) })}</WholeNumbers>
      </p>
    )
  }
  return (
    <>
      <p className="u-dim">{text('municipalCare.notEnrolled')}</p>
      {ended?.reason && (
        <p className="u-dim">
          {text('municipalCare.ended', {
            unit: ended.unit.name,
            date: formatDate(ended.to),
            reason: text(`municipalCare.end.${ended.reason}`),
          })}{' '}
          {ended.text}
        </p>
      )}
    </>
  )
}

const Actions = ({
  patient,
  open,
}: {
  readonly patient: Patient
  readonly open: (form: 'request' | 'end') => void
}) => {
  const text = useText()
  const { mayRequest, mayEnd, decidesDirectly } = patient.municipalCare
  if (mayEnd) {
    return (
      <Button small onPress={() => open('end')}>
        {text('municipalCare.open.end')}
      </Button>
    )
  }
  return mayRequest ? (
    <Button small onPress={() => open('request')}>
      {text(decidesDirectly ? 'municipalCare.open.direct' : 'municipalCare.open.request')}
    </Button>
  ) : null
}

const Shown = ({ patientId, patient }: PatientSlotProps & { readonly patient: Patient }) => {
  const text = useText()
  const now = useNow()
  const [form, setForm] = useState<'request' | 'end' | null>(null)
  const { requests, decidesDirectly } = patient.municipalCare
  const close = () => setForm(null)
  return (
    <Section title={text('municipalCare.title')} aside={form === null && <Actions patient={patient} open={setForm} />}>
      <div className="mc-body">
        <Present patient={patient} />
        <Suspense fallback={<Skeleton lines={5} />}>
          {form === 'request' && (
            <RequestForm patientId={patientId} direct={decidesDirectly} now={now} onDone={close} onCancel={close} />
          )}
          {form === 'end' && <EndForm patientId={patientId} now={now} onDone={close} onCancel={close} />}
          {requests.map((request) => (
            <div key={request.id} className="mc-request">
              <RequestText request={request} />
              <Lasting possible={request.mayDecide}>
                <DecisionForm patientId={patientId} request={request} now={now} />
              </Lasting>
            </div>
          ))}
        </Suspense>
      </div>
    </Section>
  )
}

/** Kommunal hälso- och sjukvård: enrolment, what was asked and decided, and the forms for the next step (H1, H2). */
export const MunicipalCareSection = ({ patientId }: PatientSlotProps) => {
  const text = useText()
  const part = usePatientPart(patientId, MunicipalCare_PatientFragmentDoc, 'MunicipalCare_patient')
  return (
    // That there is no enrolment is said within: it is then that one asks for it.
    <Answer query={part} lines={3} title={text('municipalCare.title')} level={3} empty={null}>
      {(patient) => <Shown patientId={patientId} patient={patient} />}
    </Answer>
  )
}
