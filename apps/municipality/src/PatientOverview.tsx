import { CareLevelSection } from '@lih/features/care-level/CareLevelSection.tsx'
import { MunicipalCareSection } from '@lih/features/municipal-care/MunicipalCareSection.tsx'
import { Overview } from '@lih/features/patient-page/Overview.tsx'
import { ResidenceSection } from '@lih/features/resident/ResidenceSection.tsx'
import { PatientTimeline } from '@lih/features/responsibility/PatientTimeline.tsx'
import { SaturationScaleSection } from '@lih/features/saturation-scale/SaturationScaleSection.tsx'
import { SupportPlanSlot } from '@lih/features/support/SupportPlanSlot.tsx'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'

/** Översikt in this portal: the plan and the own answer in the middle; on a phone the timeline comes after them. */
export const PatientOverview = ({ patientId }: PatientSlotProps) => (
  <Overview
    patientId={patientId}
    tabs={{ request: 'requests' }}
    level={
      <div className="resp-wide">
        <CareLevelSection patientId={patientId} />
        <SaturationScaleSection patientId={patientId} />
      </div>
    }
    main={
      <>
        <SupportPlanSlot patientId={patientId} />
        <MunicipalCareSection patientId={patientId} />
        <ResidenceSection patientId={patientId} />
        <div className="resp-narrow">
          <PatientTimeline patientId={patientId} />
        </div>
      </>
    }
  />
)
