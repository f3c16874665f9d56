import type { DoctorRequestFieldsFragment } from '@lih/graphql/documents'
import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'

/** How far the request has come, and what was last done with it, by whom and when. */
export const RequestChange = ({ request }: { readonly request: DoctorRequestFieldsFragment }) => {
  const text = useText()
  const { status, messages, acknowledgedAt, acknowledgedBy, closedAt, closedBy } = request
  const said = messages.map(({ by, at, text: words }) => ({ by, at, said: words }))
  const acts = [
    { by: acknowledgedBy, at: acknowledgedAt ?? '' },
    ...said,
    { by: closedBy, at: closedAt ?? '', said: said.find(({ at }) => at === closedAt)?.said },
  ]
  // Of two at the same instant the later in the list says more.
  const latest = acts.reduce((before, act) => (act.at >= before.at ? act : before))
  return <ChangedTo state={text(`doctorRequest.status.${status}`)} {...(latest.at !== '' && latest)} />
}
