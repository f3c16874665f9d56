import { type ChangeListing_PatientFragment, ChangeListing_PatientFragmentDoc } from '@lih/graphql/documents'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Answer } from '@lih/portal-kit/live/Answer.tsx'
import { usePatientPart } from '@lih/portal-kit/patient-page/usePatientPart.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { WholeNumbers } from '@lih/ui/text/WholeNumbers.tsx'
import { Suspense, useState } from 'react'

const ChangeListingDialog = lazyNamed(() => import('./ChangeListingDialog.tsx'), 'ChangeListingDialog')

type Patient = ChangeListing_PatientFragment
type Listing = NonNullable<Patient['listing']>

const Shown = ({ patient, listing }: { readonly patient: Patient; readonly listing: Listing }) => {
  const text = useText()
  const me = useMe()
  const [open, setOpen] = useState(false)
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
        <p>
          <WholeNumbers>
            {text('listing.since', { unit: listing.unit.name, date: formatDate(listing.since) })}
          </WholeNumbers>
        </p>
        <Suspense fallback={null}>
          {open && <ChangeListingDialog patient={patient} onClose={() => setOpen(false)} />}
        </Suspense>
      </Section>
    </Lasting>
  )
}

/** Where the patient is listed, and the way to another vårdcentral, for the one where the patient is listed (M12). */
export const ChangeListing = ({ patientId }: PatientSlotProps) => {
  const text = useText()
  const part = usePatientPart(patientId, ChangeListing_PatientFragmentDoc, 'ChangeListing_patient')
  return (
    <Answer query={part} lines={2} title={text('listing.title')} level={3} empty={null}>
      {(patient) => patient.listing && <Shown patient={patient} listing={patient.listing} />}
    </Answer>
  )
}
