import { Overview } from '@lih/features/patient-page/Overview.tsx'
import { SupportPlanSlot } from '@lih/features/support/SupportPlanSlot.tsx'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'

/** Översikt in this portal: the plan and the own answer in the middle. */
export const PatientOverview = ({ patientId }: PatientSlotProps) => (
  <Overview patientId={patientId} tabs={{}} main={<SupportPlanSlot patientId={patientId} />} />
)
