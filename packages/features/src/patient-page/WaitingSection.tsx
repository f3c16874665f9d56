import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { AcknowledgeCorrection } from './AcknowledgeCorrection.tsx'
import { showPart } from './show-part.ts'
import type { WaitingItem } from './waiting-item.ts'

type Props = {
  readonly patientId: string
  readonly items: readonly WaitingItem[]
  /** Tab of each place in this portal; absent: the place is a part of this page, by that element id. */
  readonly tabs: Readonly<Partial<Record<WaitingItem['place'], string>>>
}

const Open = ({ item, patientId, tabs }: Omit<Props, 'items'> & { readonly item: WaitingItem }) => {
  if (item.place === 'correction' && item.subjectId) {
    return <AcknowledgeCorrection patientId={patientId} correctionId={item.subjectId} label={item.open} />
  }
  const tab = tabs[item.place]
  return tab === undefined ? (
    <Button small onPress={() => showPart(item.place)}>
      {item.open}
    </Button>
  ) : (
    <LinkButton small href={patientPath(patientId, tab)}>
      {item.open}
    </LinkButton>
  )
}

/** Väntar på dig: only what the server says that this person may do, and that somebody waits for. */
export const WaitingSection = ({ items, ...rest }: Props) => {
  const text = useText()
  return (
    <Section title={text('waiting.title')}>
      {items.length === 0 && <p className="u-dim">{text('waiting.none')}</p>}
      <ul className="over-waiting">
        {items.map((item) => (
          <li key={item.id}>
            <State level={item.level}>{item.title}</State>
            {item.text && <p>{item.text}</p>}
            {item.lines?.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {item.by && <p className="u-dim">{item.by}</p>}
            <div className="over-open">
              <Open item={item} {...rest} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
