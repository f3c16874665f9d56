import type { Action } from '@lih/domain/access/actions'
import { type WaitingKind, waitingRules } from '@lih/domain/waiting/kinds'
import type { WaitingQuery } from '@lih/graphql/documents'
import { formatIdentity, formatName, professionText } from '@lih/portal-kit/format/person.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import { usePortal } from '@lih/portal-kit/portal/PortalContext.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { Icon } from '@lih/ui/icon/Icon.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import { TaskRow } from '@lih/ui/list/TaskRow.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { PersonalNumber } from '@lih/ui/text/PersonalNumber.tsx'
import { WholeNumbers } from '@lih/ui/text/WholeNumbers.tsx'
import { clockOf, sinceText } from './waiting-clock.ts'

type Item = WaitingQuery['waiting']['items'][number]

/** Tabs where it is done, of kinds whose action no tab names. */
const tabOf: Partial<Record<WaitingKind, string>> = {
  CONSULT: 'consult',
  CONSULT_ASKED_BACK: 'consult',
  VISIT_REQUEST: 'visits',
  MEDICATION_SUSPICION: 'medicines',
  CONTACT_SOUGHT: 'visits',
  DOCTOR_REQUEST: 'requests',
  DOCTOR_REQUEST_ASKED_BACK: 'requests',
  VISIT_OVERDUE: 'visits',
  DEVIATION_REPORTED: 'deviations',
  DEVIATION_ANSWER: 'deviations',
  DEVIATION_FEEDBACK: 'deviations',
}

/** The page of what waits without a patient in sight. */
const placeWithout = (kind: WaitingKind): string => {
  if (kind === 'ON_CALL_GAP' || kind === 'ON_CALL_SWAP') return '/schema'
  if (kind === 'MEDICATION_OVERDUE') return '/lakemedel?lage=forsenad'
  return kind.startsWith('DEVIATION') ? '/avvikelser' : '/konsult'
}

/** What one must be allowed to do to come to the page. */
const pageAction = ({ line, count }: Item): Action => {
  if (line !== null) return 'onCall:roster'
  return count === null ? 'patient:open' : 'medicationReview:list'
}

/** Where the act is done in this portal: the tab that names it, else the patient's first. */
const usePlace = ({ kind, patient }: Item): string => {
  const { patientTabs } = usePortal()
  if (patient === null) return placeWithout(kind)
  const { action } = waitingRules[kind]
  const named = patientTabs.find(({ id, acts }) => acts?.includes(action) === true || id === tabOf[kind])
  return patientPath(patient.id, named?.id)
}

/** A person, one or two professions of the unit, or the unit. */
const ownerOf = ({ ownerName, professions }: Item, text: Words): string => {
  if (ownerName) return ownerName
  if (professions.length > 2) return text('waits.unitItself')
  return text('waits.function', { who: professions.map(professionText).join(text('waits.or')) })
}

const Who = ({ item }: { readonly item: Item }) => {
  const text = useText()
  return (
    <div className="u-dim wt-who">
      <span>{text('waits.owner', { owner: ownerOf(item, text) })}</span>
      {item.fromUnitName && <span>{text('waits.from', { unit: item.fromUnitName })}</span>}
    </div>
  )
}

const About = ({ item: { patient, line, begins, count } }: { readonly item: Item }) => {
  const text = useText()
  const { when } = useFormats()
  if (line)
    return (
      <span>
        <WholeNumbers>{text('waits.line', { line, when: begins ? when(begins) : '' })}</WholeNumbers>
      </span>
    )
  if (count !== null) return <span>{text('waits.patients', { count })}</span>
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
  const mayAtAll = useMayAtAll()
  const mayOpen = mayAtAll(pageAction(item))
  const clock = clockOf(item.until, now, text)
  const title = text(`waits.kind.${item.kind}`)
  return (
    <TaskRow
      state={
        <>
          <State level={clock.level}>{clock.text}</State>
          <span className="u-dim">{sinceText(item.since, now, text)}</span>
          {item.escalatedAt && (
            <span className="u-dim wt-flag">
              <Icon name="flag" size={14} /> {text('waits.escalated', { when: when(item.escalatedAt) })}
            </span>
          )}
        </>
      }
      title={<b>{mayOpen ? <Link href={place}>{title}</Link> : title}</b>}
      actions={<Who item={item} />}
    >
      <p className="wt-about">
        <About item={item} />
      </p>
    </TaskRow>
  )
}
