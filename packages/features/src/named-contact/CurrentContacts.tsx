import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { partyUi } from '@lih/portal-kit/format/organisation.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PartyName } from '@lih/ui/party/PartyName.tsx'
import { KeyValue } from '@lih/ui/section/KeyValue.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { Suspense, useState } from 'react'
import { type Contact, contactName, shownTypes } from './contact-words.ts'
import { EndForm, StrikeForm } from './lazy-forms.ts'

type ItemProps = { readonly contact: Contact; readonly patientId: string }

const Change = ({ contact, patientId }: ItemProps) => {
  const text = useText()
  const [open, setOpen] = useState<'end' | 'strike' | null>(null)
  if (open === null) {
    const name = contactName(contact, text)
    return (
      <div className="u-wrap">
        <Button small onPress={() => setOpen('end')} aria-label={text('endContact.title', { name })}>
          {text('namedContact.end')}
        </Button>
        <Button small kind="plain" onPress={() => setOpen('strike')} aria-label={text('strikeContact.title', { name })}>
          {text('namedContact.strike')}
        </Button>
      </div>
    )
  }
  const Form = open === 'end' ? EndForm : StrikeForm
  return (
    <Suspense fallback={<Skeleton lines={3} />}>
      <Form
        patientId={patientId}
        contactId={contact.id}
        version={contact.version}
        name={contactName(contact, text)}
        onClose={() => setOpen(null)}
      />
    </Suspense>
  )
}

/** One contact: who, as what, where, and how and when to reach them (K3). */
const Item = ({ contact, patientId }: ItemProps) => {
  const text = useText()
  const items = [
    {
      key: 'unit',
      name: text('namedContact.unit'),
      value: <PartyName party={partyUi(contact.unit.party)}>{contact.unit.name}</PartyName>,
    },
    { key: 'channel', name: text('namedContact.channel'), value: <b>{contact.channel}</b> },
    { key: 'hours', name: text('namedContact.hours'), value: contact.hours },
    { key: 'since', name: text('namedContact.since'), value: formatDate(contact.from) },
  ]
  return (
    <li>
      <p>
        <b>{contactName(contact, text)}</b>
        {contact.role && <span className="u-dim"> · {text(`contactRole.${contact.role}`)}</span>}
      </p>
      {contact.elsewhereListed && <State level="plan">{text('namedContact.elsewhere')}</State>}
      <KeyValue items={items} />
      {contact.mayChange && <Change contact={contact} patientId={patientId} />}
    </li>
  )
}

/** The contacts that are so now, by kind (K4). */
export const CurrentContacts = ({
  contacts,
  patientId,
}: {
  readonly contacts: readonly Contact[]
  readonly patientId: string
}) => {
  const text = useText()
  return shownTypes.map((type) => {
    const ofType = contacts.filter((contact) => contact.type === type)
    const code = ofType[0]?.nationalCode
    if (ofType.length === 0) return null
    return (
      <Section
        key={type}
        title={text(`contactKind.${type}`)}
        note={code ? text('namedContact.code', { code }) : undefined}
      >
        <ul className="nc-list">
          {ofType.map((contact) => (
            <Item key={contact.id} contact={contact} patientId={patientId} />
          ))}
        </ul>
      </Section>
    )
  })
}
