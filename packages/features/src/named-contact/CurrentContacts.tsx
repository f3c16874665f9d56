import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
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

type Act = 'end' | 'strike'
/** The form that is open, and about whom. */
type Opened = { readonly contactId: string; readonly act: Act } | null
type ListProps = {
  readonly contacts: readonly Contact[]
  /** No longer contacts: one of them stays while somebody writes about it. */
  readonly earlier: readonly Contact[]
  readonly patientId: string
}
type ItemProps = {
  readonly contact: Contact
  readonly isCurrent: boolean
  readonly patientId: string
  readonly act: Act | null
  readonly onOpen: (act: Act | null) => void
}

const Change = ({ contact, isCurrent, patientId, act, onOpen }: ItemProps) => {
  const text = useText()
  const possible = isCurrent && contact.mayChange
  if (act === null) {
    const name = contactName(contact, text)
    return possible ? (
      <div className="u-wrap">
        <Button small onPress={() => onOpen('end')} aria-label={text('endContact.title', { name })}>
          {text('namedContact.end')}
        </Button>
        <Button small kind="plain" onPress={() => onOpen('strike')} aria-label={text('strikeContact.title', { name })}>
          {text('namedContact.strike')}
        </Button>
      </div>
    ) : null
  }
  const Form = act === 'end' ? EndForm : StrikeForm
  return (
    <Lasting possible={possible} stays>
      <Suspense fallback={<Skeleton lines={3} />}>
        <Form patientId={patientId} contact={contact} onClose={() => onOpen(null)} />
      </Suspense>
    </Lasting>
  )
}

/** One contact: who, as what, where, and how and when to reach them (K3). */
const Item = (props: ItemProps) => {
  const { contact } = props
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
      <Change {...props} />
    </li>
  )
}

/** The contacts that are so now, by kind (K4). */
export const CurrentContacts = ({ contacts, earlier, patientId }: ListProps) => {
  const text = useText()
  const [opened, setOpened] = useState<Opened>(null)
  const shown = [...contacts, ...earlier.filter(({ id }) => id === opened?.contactId)]
  return shownTypes.map((type) => {
    const ofType = shown.filter((contact) => contact.type === type)
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
            <Item
              key={contact.id}
              contact={contact}
              isCurrent={contacts.includes(contact)}
              patientId={patientId}
              act={opened?.contactId === contact.id ? opened.act : null}
              onOpen={(act) => setOpened(act && { contactId: contact.id, act })}
            />
          ))}
        </ul>
      </Section>
    )
  })
}
