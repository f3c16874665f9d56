import type { HandoverDetails_HandoverFragment } from '@lih/graphql/documents'
import { formatWhen } from '@lih/portal-kit/format/dates.ts'
import { partyUi } from '@lih/portal-kit/format/organisation.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Part } from '@lih/portal-kit/patient-page/Part.tsx'
import { PartyName } from '@lih/ui/party/PartyName.tsx'

type Message = HandoverDetails_HandoverFragment['messages'][number]

/** The dialogue about the hand-over, oldest first, with who and when. */
export const HandoverThread = ({ messages, now }: { readonly messages: readonly Message[]; readonly now: string }) => {
  const text = useText()
  if (messages.length === 0) return null
  return (
    <Part title={text('handover.thread')}>
      <ol className="ho-thread">
        {[...messages]
          .sort((a, b) => a.at.localeCompare(b.at))
          .map((message) => (
            <li key={message.id}>
              <p>
                <PartyName party={partyUi(message.unit.party)} strong>
                  {text(`handover.thread.${message.kind}`)}
                </PartyName>
              </p>
              <p className="ho-said">{message.text}</p>
              <p className="u-dim">
                {text('handover.thread.line', {
                  name: message.by.name,
                  unit: message.unit.shortName,
                  when: formatWhen(message.at, now),
                })}
              </p>
            </li>
          ))}
      </ol>
    </Part>
  )
}
