import { CareLevelText } from '@lih/features/care-level/CareLevelText.tsx'
import { careLevelSv } from '@lih/features/care-level/care-level.sv.ts'
import { OfflinePage } from '@lih/features/offline/OfflinePage.tsx'
import type { OfflineFormProps, OfflineSlots } from '@lih/features/offline/slots.ts'
import { RecordVisitForm } from '@lih/features/visit/RecordVisitForm.tsx'
import { visitSv } from '@lih/features/visit/visit.sv.ts'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import type { OfflinePageProps } from '@lih/portal-kit/portal/definePortal.ts'

const texts = { ...careLevelSv, ...visitSv }

const VisitForm = ({ packed, visitId, now, onClose }: OfflineFormProps) => {
  const { visits, performers } = packed.visits
  const visit = visits.find(({ id }) => id === visitId) ?? null
  return (
    <RecordVisitForm patientId={packed.patient.id} visit={visit} performers={performers} now={now} onClose={onClose} />
  )
}

const slots: OfflineSlots = {
  CareLevel: CareLevelText,
  forms: {
    recordVisit: VisitForm,
  },
}

/** Today's patients at the bedside, with the portal's own forms. */
export const OfflineHome = (props: OfflinePageProps) => (
  <MoreTexts texts={texts}>
    <OfflinePage {...props} slots={slots} />
  </MoreTexts>
)
