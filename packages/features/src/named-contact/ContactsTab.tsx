import { useFragment } from '@apollo/client/react'
import { type NamedContacts_PatientFragment, NamedContacts_PatientFragmentDoc } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { usePatient } from '@lih/portal-kit/patient-page/usePatient.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Columns } from '@lih/ui/layout/Columns.tsx'
import { Line, Lines } from '@lih/ui/list/Lines.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { Suspense, useState } from 'react'
import { CurrentContacts } from './CurrentContacts.tsx'
import { contactName, historyText, periodText } from './contact-words.ts'
import { AppointForm } from './lazy-forms.ts'
import './named-contact.css'

type Patient = NamedContacts_PatientFragment

/** That the fast läkarkontakt is missing, said in words, and where one is chosen (P2, K2). */
const Missing = ({ patient }: { readonly patient: Patient }) => {
  const text = useText()
  const { physicianMissing, physicianRequired } = patient.contacts
  if (!physicianMissing) return null
  const where = patient.listing
    ? text('namedContact.physician.chosenAt', { unit: patient.listing.unit.name })
    : text('namedContact.physician.notListed')
  return (
    <Notice tone={physicianRequired ? 'urgent' : 'plain'} title={text('namedContact.physician.missing')}>
      {physicianRequired && `${text('namedContact.physician.required')} `}
      {where}
    </Notice>
  )
}

const Earlier = ({ patient, now }: { readonly patient: Patient; readonly now: string }) => {
  const text = useText()
  const { earlier } = patient.contacts
  if (earlier.length === 0) return null
  return (
    <Section title={text('namedContact.earlier')} note={earlier.length}>
      <Lines>
        {earlier.map((contact) => (
          <Line key={contact.id}>
            <span className={contact.struckAt ? 'nc-struck' : undefined}>
              {text(`contactKind.${contact.type}`)}: {contactName(contact, text)}, {contact.unit.name}
            </span>
            <span className="u-sub">{periodText(contact, text)}</span>
            <span className="u-sub">{historyText(contact, now, text)}</span>
          </Line>
        ))}
      </Lines>
    </Section>
  )
}

const Appoint = ({ patient, now }: { readonly patient: Patient; readonly now: string }) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  const { mayAppoint, physicianMissing } = patient.contacts
  // What is missing is what one comes to appoint.
  const first = mayAppoint.filter((type) => physicianMissing && type === 'FIXED_PHYSICIAN')
  const types = [...first, ...mayAppoint.filter((type) => !first.includes(type))]
  if (open) {
    return (
      <Suspense fallback={<Skeleton lines={6} />}>
        <AppointForm patientId={patient.id} types={types} now={now} onClose={() => setOpen(false)} />
      </Suspense>
    )
  }
  return (
    <div className="u-wrap">
      {types.length > 0 && (
        <Button kind="main" icon="plus" onPress={() => setOpen(true)}>
          {text('namedContact.appoint')}
        </Button>
      )}
      <Button icon="print" onPress={() => window.print()}>
        {text('namedContact.print')}
      </Button>
    </div>
  )
}

const Content = ({ patient }: { readonly patient: Patient }) => {
  const text = useText()
  const now = useNow()
  const { current, earlier } = patient.contacts
  return (
    <div className="nc-stack">
      <Appoint patient={patient} now={now} />
      <Missing patient={patient} />
      {current.length === 0 && (
        <Nothing kind="empty" title={text('namedContact.none')}>
          {text('namedContact.none.text')}
        </Nothing>
      )}
      <Columns kind="halves">
        <CurrentContacts contacts={current} earlier={earlier} patientId={patient.id} />
        <Earlier patient={patient} now={now} />
      </Columns>
    </div>
  )
}

/** Kontakter: who the patient's named contacts are, how and when to reach them, and who they were (P2, K3). */
export const ContactsTab = ({ patientId }: PatientSlotProps) => {
  const { data, error, refetch } = usePatient(patientId)
  const { data: patient, complete } = useFragment({
    fragment: NamedContacts_PatientFragmentDoc,
    fragmentName: 'NamedContacts_patient',
    from: data?.patient ?? null,
  })
  if (complete && patient) return <Content patient={patient} />
  return error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={8} />
}
