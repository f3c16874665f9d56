import { CareLevelSection } from '@lih/features/care-level/CareLevelSection.tsx'
import { SaturationScaleSection } from '@lih/features/saturation-scale/SaturationScaleSection.tsx'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'

/** On a phone the level of care, and the scale of the saturation, come right after who is responsible: it is what a night's visit turns on (V6, V2). */
export const NarrowCareLevel = ({ patientId }: PatientSlotProps) => (
  <div className="resp-narrow resp-first">
    <div className="resp-call">
      <CareLevelSection patientId={patientId} />
      <SaturationScaleSection patientId={patientId} />
    </div>
  </div>
)
