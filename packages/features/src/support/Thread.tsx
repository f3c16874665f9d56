import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { PartyName } from '@lih/ui/party/PartyName.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import type { ThreadLine } from './thread.ts'

/** Question and reply between the parties, with who and when. */
export const Thread = ({ lines }: { readonly lines: readonly ThreadLine[] }) => {
  const text = useText()
  return (
    <Section level={3} title={text('support.thread')}>
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
    </Section>
  )
}
