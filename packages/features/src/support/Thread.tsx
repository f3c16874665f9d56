import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Part } from '@lih/portal-kit/patient-page/Part.tsx'
import { PartyName } from '@lih/ui/party/PartyName.tsx'
import type { ThreadLine } from './thread.ts'

/** Question and reply between the parties, with who and when. */
export const Thread = ({ lines }: { readonly lines: readonly ThreadLine[] }) => {
  const text = useText()
  return (
    <Part title={text('support.thread')}>
      <ol className="sup-thread">
        {lines.map((line) => (
          <li key={line.id}>
            <p>
              <PartyName party={line.party} strong>
                {line.kind}
              </PartyName>
            </p>
            {line.text && <p className="sup-said">{line.text}</p>}
            <p className="u-dim">{line.who}</p>
          </li>
        ))}
      </ol>
    </Part>
  )
}
