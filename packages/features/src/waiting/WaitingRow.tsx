import { type WaitingKind, waitingRules } from '@lih/domain/waiting/kinds'
import type { WaitingQuery } from '@lih/graphql/documents'
import { formatIdentity, formatName, professionText } from '@lih/portal-kit/format/person.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { usePortal } from '@lih/portal-kit/portal/PortalContext.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { Icon } from '@lih/ui/icon/Icon.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import { TaskRow } from '@lih/ui/list/TaskRow.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { PersonalNumber } from '@lih/ui/text/PersonalNumber.tsx'
import { clockOf, sinceText } from './waiting-clock.ts'

type Item = WaitingQuery['waiting']['items'][number]

/** Tabs where it is done, of kinds whose action no tab names. */
const tabOf: Partial<Record<WaitingKind, string>> = {
  CONSULT: 'consult',
  CONSULT_ASKED_BACK: 'consult',
  VISIT_REQUEST: 'visits',
}

/** Where the act is done in this portal: the tab that names it, else the patient's first. */
const usePlace = ({ kind, patient }: Item): string => {
  const { patientTabs } = usePortal()
  if (patient === null) return '/konsult'
  const { action } = waitingRules[kind]
  const named = patientTabs.find(({ id, acts }) => acts?.includes(action) === true || id === tabOf[kind])
  return patientPath(patient.id, named?.id)
}

const Who = ({ item }: { readonly item: Item }) => {
  const text = useText()
  const owner = item.ownerName ?? text('waits.function', { who: item.professions.map(professionText).join(', ') })
  return (
    <p className="u-dim wt-who">
      <span>{text('waits.owner', { owner })}</span>
      {item.fromUnitName && <span>{text('waits.from', { unit: item.fromUnitName })}</span>}
    </p>
  )
}

const About = ({ item: { patient } }: { readonly item: Item }) => {
  const text = useText()
  if (patient === null) return <span>{text('waits.noPatient')}</span>
  return (
    <span>
      {formatName(patient)}{' '}
      {patient.protection !== 'NONE' && <Icon name="lock" size={14} label={text('waits.protected')} />}{' '}
      <PersonalNumber>{formatIdentity(patient.identity)}</PersonalNumber>
    </span>
  )
}

/** One thing that waits: its clock, what and for whom, who owns it, and the way to do it. */
export const WaitingRow = ({ item }: { readonly item: Item }) => {
  const text = useText()
  const { now, when } = useFormats()
  const place = usePlace(item)
  const mayOpen = useMayAtAll()('patient:open')
  const clock = clockOf(item.until, now, text)
  const title = text(`waits.kind.${item.kind}`)
  return (
    <TaskRow
      state={
        <>
          <State level={clock.level}>{clock.text}</State>
          <span className="u-dim">{sinceText(item.since, now, text)}</span>
          {item.escalatedAt && (
            <State level="over" icon="flag">
              {text('waits.escalated', { when: when(item.escalatedAt) })}
            </State>
          )}
        </>
      }
      title={<b>{mayOpen ? <Link href={place}>{title}</Link> : title}</b>}
    >
      <p className="wt-about">
        <About item={item} />
      </p>
      <Who item={item} />
    </TaskRow>
  )
}
