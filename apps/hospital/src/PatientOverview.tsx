import { CareLevelSection } from '@lih/features/care-level/CareLevelSection.tsx'
import { Overview } from '@lih/features/patient-page/Overview.tsx'
import { ReceiverSection } from '@lih/features/receiver/ReceiverSection.tsx'
import { ResidenceSection } from '@lih/features/resident/ResidenceSection.tsx'
import { SaturationScaleSection } from '@lih/features/saturation-scale/SaturationScaleSection.tsx'
import { SupportPlanSlot } from '@lih/features/support/SupportPlanSlot.tsx'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'

/** Översikt in this portal: the plan of the support in the middle. */
export const PatientOverview = ({ patientId }: PatientSlotProps) => (
  <Overview
    patientId={patientId}
    tabs={{ risk: 'risk', request: 'requests' }}
    level={
      <>
        <CareLevelSection patientId={patientId} />
        <SaturationScaleSection patientId={patientId} />
      </>
    }
    main={
      <>
        <ReceiverSection patientId={patientId} />
        <SupportPlanSlot patientId={patientId} />
        <ResidenceSection patientId={patientId} />
      </>
    }
  />
)
