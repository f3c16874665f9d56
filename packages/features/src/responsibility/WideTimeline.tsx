import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { PatientTimeline } from './PatientTimeline.tsx'

/** The timeline where there is room for it; a phone shows the number to call first and the timeline further down. */
export const WideTimeline = ({ patientId }: PatientSlotProps) => (
  <div className="resp-wide">
    <PatientTimeline patientId={patientId} />
  </div>
)
