import { useText } from '@lih/portal-kit/i18n/useText.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { CallNowView } from './CallNowView.tsx'
import { StripProblem } from './StripProblem.tsx'
import { StripView } from './StripView.tsx'
import { useStripPatient } from './useStripPatient.ts'
import './responsibility.css'

/** The municipality's head of the patient page: the strip on a wide page, the number first on a phone (M11, O1). */
export const CallNowPanel = ({ patientId }: PatientSlotProps) => {
  const text = useText()
  const { patient, now, query } = useStripPatient(patientId)
  if (!patient) {
    return query.error ? (
      <StripProblem query={query} title={text('responsibility.label')} />
    ) : (
      <div className="resp-call">
        <Skeleton lines={4} />
      </div>
    )
  }
  return (
    <>
      <div className="resp-wide">
        <StripView patient={patient} now={now} />
      </div>
      <div className="resp-narrow">
        <CallNowView patient={patient} now={now} />
      </div>
    </>
  )
}
