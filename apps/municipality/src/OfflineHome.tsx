import { CareLevelText } from '@lih/features/care-level/CareLevelText.tsx'
import { careLevelSv } from '@lih/features/care-level/care-level.sv.ts'
import { doctorRequestSv } from '@lih/features/doctor-request/doctor-request.sv.ts'
import { RequestForm } from '@lih/features/doctor-request/RequestForm.tsx'
import { OfflinePage } from '@lih/features/offline/OfflinePage.tsx'
import type { OfflineFormProps, OfflineSlots } from '@lih/features/offline/slots.ts'
import { RecordVisitForm } from '@lih/features/visit/RecordVisitForm.tsx'
import { visitSv } from '@lih/features/visit/visit.sv.ts'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import type { OfflinePageProps } from '@lih/portal-kit/portal/definePortal.ts'

const texts = { ...careLevelSv, ...doctorRequestSv, ...visitSv }

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
    sendDoctorRequest: ({ packed, call, now, onClose }) => (
      <RequestForm
        requests={{ ...packed.requests, at: now, receiver: call?.unit ?? null, line: call?.line ?? null }}
        offline
        onClose={onClose}
      />
    ),
  },
}

/** Today's patients in the kitchen, with the portal's own forms. */
export const OfflineHome = (props: OfflinePageProps) => (
  <MoreTexts texts={texts}>
    <OfflinePage {...props} slots={slots} />
  </MoreTexts>
)
