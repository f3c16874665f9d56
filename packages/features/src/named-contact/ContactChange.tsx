import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { type Contact, contactName } from './contact-words.ts'

/** What has become of a contact that somebody else has dealt with: who and as what, or that it is over, and why. */
export const ContactChange = ({ contact }: { readonly contact: Contact }) => {
  const text = useText()
  const name = contactName(contact, text)
  const { struckAt, struckBy, struckReason, endReason, endText, endedBy, to } = contact
  if (struckAt) {
    return (
      <ChangedTo state={text('namedContact.now.struck', { name })} by={struckBy} at={struckAt} said={struckReason} />
    )
  }
  if (!endReason) return <ChangedTo state={name} />
  const said = [text(`namedContact.endReason.${endReason}`), endText].filter(Boolean).join(', ')
  return <ChangedTo state={text('namedContact.now.ended', { name })} by={endedBy} at={to} said={said} />
}
