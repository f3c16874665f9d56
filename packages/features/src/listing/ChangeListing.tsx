import { useFragment } from '@apollo/client/react'
import { ChangeListing_PatientFragmentDoc } from '@lih/graphql/documents'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { usePatient } from '@lih/portal-kit/patient-page/usePatient.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { Suspense, useState } from 'react'

const ChangeListingDialog = lazyNamed(() => import('./ChangeListingDialog.tsx'), 'ChangeListingDialog')

/** Where the patient is listed, and the way to another vårdcentral, for the one where the patient is listed (M12). */
export const ChangeListing = ({ patientId }: PatientSlotProps) => {
  const text = useText()
  const me = useMe()
  const [open, setOpen] = useState(false)
  const { data } = usePatient(patientId)
  const part = useFragment({
    fragment: ChangeListing_PatientFragmentDoc,
    fragmentName: 'ChangeListing_patient',
    from: data?.patient ?? null,
  })
  const patient = part.complete ? part.data : undefined
  const { listing } = patient ?? {}
  if (!patient || !listing) return null
  return (
    <Lasting possible={listing.unit.id === me.assignment.unit.id}>
      <Section
        title={text('listing.title')}
        aside={
          <Button small onPress={() => setOpen(true)}>
            {text('listing.open')}
          </Button>
        }
      >
        <p>{text('listing.since', { unit: listing.unit.name, date: formatDate(listing.since) })}</p>
        <Suspense fallback={null}>
          {open && <ChangeListingDialog patient={patient} onClose={() => setOpen(false)} />}
        </Suspense>
      </Section>
    </Lasting>
  )
}
