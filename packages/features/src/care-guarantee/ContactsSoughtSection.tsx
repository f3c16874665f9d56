import { ContactsSoughtDocument } from '@lih/graphql/documents'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { partyUi } from '@lih/portal-kit/format/organisation.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PartyName } from '@lih/ui/party/PartyName.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { Suspense, useState } from 'react'
import { careGuaranteeSv } from './care-guarantee.sv.ts'
import { GuaranteeTime } from './GuaranteeTime.tsx'
import { type Contact, stateLevel } from './guarantee-rows.ts'
import { RegisterContactForm, StrikeContactForm } from './lazy-forms.ts'
import './care-guarantee.css'

const Item = ({ patientId, contact }: PatientSlotProps & { readonly contact: Contact }) => {
  const text = useText()
  const { now, when } = useFormats()
  const [open, setOpen] = useState(false)
  const { soughtAt, reason, seeker, text: said, state, unit, struckAt, struckReason, uncodedAt, assessedAt } = contact
  const button = contact.mayStrike && (
    <div>
      <Button
        small
        kind="plain"
        aria-label={text('careGuarantee.strike.named', { when: when(soughtAt) })}
        onPress={() => setOpen(true)}
      >
        {text('careGuarantee.strike')}
      </Button>
    </div>
  )
  return (
    <li className="cg-item">
      <p className={struckAt ? 'cg-over' : undefined}>
        <b>{text(`careGuarantee.reason.${reason}`)}</b>{' '}
        {!struckAt && <State level={stateLevel(contact, civilDate(now))}>{text(`careGuarantee.state.${state}`)}</State>}
      </p>
      <p>{said}</p>
      <p className="u-sub">
        <PartyName party={partyUi(unit.party)}>
          {text('careGuarantee.sought', {
            when: when(soughtAt),
            seeker: text(`careGuarantee.seeker.${seeker}`),
            unit: unit.shortName,
          })}
        </PartyName>
        {!struckAt && (
          <>
            {' · '}
            <GuaranteeTime contact={contact} />
          </>
        )}
      </p>
      {uncodedAt && !assessedAt && <p className="u-sub">{text('careGuarantee.uncoded.why')}</p>}
      {struckReason && <p className="u-sub">{text('careGuarantee.struck', { reason: struckReason })}</p>}
      {open ? (
        <Lasting possible={contact.mayStrike} otherwise={button}>
          <Suspense fallback={<Skeleton lines={2} />}>
            <StrikeContactForm patientId={patientId} contact={contact} onClose={() => setOpen(false)} />
          </Suspense>
        </Lasting>
      ) : (
        button || null
      )}
    </li>
  )
}

const Contacts = ({ patientId }: PatientSlotProps) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  const { data, error, refetch } = useLiveQuery(ContactsSoughtDocument, {
    variables: { patientId },
    patientIds: [patientId],
  })
  const contacts = data?.contactsSought
  return (
    <Section title={text('careGuarantee.section')} note={contacts?.rows.length || undefined}>
      {!contacts && (error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={2} />)}
      {contacts?.rows.length === 0 && !open && <p className="u-dim">{text('careGuarantee.section.none')}</p>}
      {contacts && contacts.rows.length > 0 && (
        <ul className="cg-list">
          {contacts.rows.map((contact) => (
            <Item key={contact.id} patientId={patientId} contact={contact} />
          ))}
        </ul>
      )}
      {open && contacts && (
        <Suspense fallback={<Skeleton lines={5} />}>
          <RegisterContactForm patientId={patientId} now={contacts.at} onClose={() => setOpen(false)} />
        </Suspense>
      )}
      {contacts?.mayRegister && !open && (
        <Button small icon="plus" onPress={() => setOpen(true)}>
          {text('careGuarantee.register')}
        </Button>
      )}
    </Section>
  )
}

/** The contacts sought about a patient with the vårdcentral, and a new one (V4). */
export const ContactsSoughtSection = ({ patientId }: PatientSlotProps) => (
  <MoreTexts texts={careGuaranteeSv}>
    <Contacts patientId={patientId} />
  </MoreTexts>
)
