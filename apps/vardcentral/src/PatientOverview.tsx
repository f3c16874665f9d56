import { ContactsSoughtSection } from '@lih/features/care-guarantee/ContactsSoughtSection.tsx'
import { CareLevelSection } from '@lih/features/care-level/CareLevelSection.tsx'
import { HandoverPanel } from '@lih/features/handover/HandoverPanel.tsx'
import { ChangeListing } from '@lih/features/listing/ChangeListing.tsx'
import { MunicipalCareSection } from '@lih/features/municipal-care/MunicipalCareSection.tsx'
import { Overview } from '@lih/features/patient-page/Overview.tsx'
import { ReceiverSection } from '@lih/features/receiver/ReceiverSection.tsx'
import { ResidenceSection } from '@lih/features/resident/ResidenceSection.tsx'
import { SaturationScaleSection } from '@lih/features/saturation-scale/SaturationScaleSection.tsx'
import { SupportPlanSlot } from '@lih/features/support/SupportPlanSlot.tsx'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'

/** Översikt in this portal: the hand-over to take over, then the plan in the middle. */
export const PatientOverview = ({ patientId }: PatientSlotProps) => (
  <Overview
    patientId={patientId}
    tabs={{ request: 'requests' }}
    level={
      <>
        <CareLevelSection patientId={patientId} />
        <SaturationScaleSection patientId={patientId} />
      </>
    }
    main={
      <>
        <HandoverPanel patientId={patientId} />
        <ReceiverSection patientId={patientId} />
        <SupportPlanSlot patientId={patientId} />
        <ChangeListing patientId={patientId} />
        <MunicipalCareSection patientId={patientId} />
        <ResidenceSection patientId={patientId} />
        <ContactsSoughtSection patientId={patientId} />
      </>
    }
  />
)
