import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { formatTime } from '@lih/portal-kit/format/dates.ts'
import { partyUi } from '@lih/portal-kit/format/organisation.ts'
import { formatName, formatPhone } from '@lih/portal-kit/format/person.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { telHref } from '@lih/ui/call/tel.ts'
import { Icon } from '@lih/ui/icon/Icon.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PartyName } from '@lih/ui/party/PartyName.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { Suspense } from 'react'
import { DayAnswerForm } from './lazy-forms.ts'
import { useTouch } from './useTouch.ts'
import { type DayRow, type Shared, timeOfRow } from './visit-day.ts'
import { standingId, standingLevel } from './visit-words.ts'

type RowProps = {
  readonly row: DayRow
  /** Said above it already, of the whole round. */
  readonly shared?: Shared | undefined
  readonly now: string
  /** Whether the form of an answer stands open. */
  readonly answering: boolean
  readonly onAnswering: (open: boolean) => void
}

/** The two parts of a postal code stay on one line. */
export const keptTogether = (address: string): string => address.replace(/\b(\d{3}) (\d{2})\b/, '$1\u00a0$2')

/** Where: the address, or why it does not stand there. */
const Place = ({ row, shared }: Pick<RowProps, 'row' | 'shared'>) => {
  const text = useText()
  const { patient, address, phone } = row
  const name = formatName(patient)
  if (patient.protection !== 'NONE') {
    return (
      <span className="u-faint">
        <Icon name="lock" size={14} /> {text('visitDay.protected')}
      </span>
    )
  }
  return (
    <>
      {row.mode === 'PHYSICAL' && !(address && address === shared?.address) && (
        <span className="u-dim">{address ? keptTogether(address) : text('visitDay.noAddress')}</span>
      )}
      {phone && (
        <Link href={telHref(phone)} aria-label={text('visitDay.callPatient', { name })}>
          {formatPhone(phone)}
        </Link>
      )}
    </>
  )
}

/** Who answers for the physician's care, and who comes when it is not oneself (M11). */
const Parties = ({ row, shared }: Pick<RowProps, 'row' | 'shared'>) => {
  const text = useText()
  const { supportDay, responsibleName, responsibleParty, personName, unitName } = row
  const name = personName ?? (row.own ? text('visitDay.nobody') : unitName)
  const who = text('visitDay.with', { profession: text(`visit.profession.${row.profession}`), name })
  return (
    <>
      {!row.mine && row.status !== 'REQUESTED' && !(personName && personName === shared?.person) && (
        <span className="u-dim">{who}</span>
      )}
      {row.askedBy && <span className="u-dim">{text('visit.asked', { unit: row.askedBy })}</span>}
      {row.wishedOn && <span className="u-dim">{text('visit.wished', { date: row.wishedOn })}</span>}
      {responsibleName && (
        <PartyName party={partyUi(responsibleParty)}>
          {supportDay === null || supportDay === undefined ? responsibleName : text('visitDay.lm', { day: supportDay })}
        </PartyName>
      )}
    </>
  )
}

/** How far the visit has come now, by whom, and when it is or was. */
const RowChange = ({ row }: Pick<RowProps, 'row'>) => {
  const text = useText()
  const { when } = useFormats()
  const at = timeOfRow(row)
  return <ChangedTo state={[text(standingId(row)), row.personName, at && when(at)].filter(Boolean).join(', ')} />
}

const Acts = ({ row, onAnswer }: Pick<RowProps, 'row'> & { readonly onAnswer: () => void }) => {
  const text = useText()
  const touch = useTouch()
  // Whoever answers for the patient need not be told to call themselves.
  const { party } = useMe().assignment.unit
  const acts: readonly string[] = row.acts
  const of = { id: row.id, version: row.version, patientId: row.patient.id }
  const name = formatName(row.patient)
  const named = (act: string) => text('visit.act.named', { act: text(`visit.act.${act}`), visit: name })
  return (
    <div className="vd-acts">
      {acts.includes('ACCEPT') && (
        <Button kind="main" aria-label={named('ACCEPT')} onPress={onAnswer}>
          {text('visit.act.ACCEPT')}
        </Button>
      )}
      {acts.includes('START') && (
        <Button aria-label={named('START')} pending={touch.pending} onPress={() => void touch.start(of)}>
          {text('visit.act.START')}
        </Button>
      )}
      {acts.includes('FINISH') && (
        <Button
          kind="main"
          icon="check"
          aria-label={named('FINISH')}
          pending={touch.pending}
          onPress={() => void touch.finish(of)}
        >
          {text('visit.act.FINISH')}
        </Button>
      )}
      {row.status === 'DONE' && acts.includes('UNDO') && (
        <Button
          kind="plain"
          icon="undo"
          aria-label={named('UNDO')}
          pending={touch.pending}
          onPress={() => void touch.undo(of)}
        >
          {text('visit.act.UNDO')}
        </Button>
      )}
      {row.callNow && row.status !== 'DONE' && row.responsibleParty !== party && (
        <LinkButton icon="phone" href={telHref(row.callNow.number)} aria-label={text('visitDay.callDoctor', { name })}>
          {text('visitDay.doctor')}
        </LinkButton>
      )}
    </div>
  )
}

/** One visit of the day: when, who, where, why, whom to call, and the next touch. */
export const VisitDayRow = ({ row, shared, now, answering, onAnswering }: RowProps) => {
  const text = useText()
  const at = timeOfRow(row)
  const past = row.status === 'DONE' || row.status === 'CANCELLED'
  const says = past || row.status === 'STARTED' || row.pausedAt
  const state = says && (
    <State level={standingLevel({ ...row, documentedAt: row.documentedAt ?? null })}>{text(standingId(row))}</State>
  )
  return (
    <li className={past ? 'vd-row vd-past' : 'vd-row'}>
      <span className="vd-time">{at ? formatTime(at) : '–'}</span>
      <div className="vd-who">
        <Link quiet href={patientPath(row.patient.id, 'visits')}>
          <b>{formatName(row.patient)}</b>
        </Link>
        {row.reason !== shared?.reason && (
          <span>
            {text(`visit.mode.${row.mode}`)}. {row.reason}
          </span>
        )}
        {!past && state}
      </div>
      {past ? (
        <div className="vd-part">{state}</div>
      ) : (
        <>
          <div className="vd-part">
            <Place row={row} shared={shared} />
          </div>
          <div className="vd-part">
            <Parties row={row} shared={shared} />
          </div>
        </>
      )}
      {!answering && <Acts row={row} onAnswer={() => onAnswering(true)} />}
      {answering && (
        <div className="vd-form">
          <Lasting possible={row.acts.includes('ACCEPT')} stays>
            <Suspense fallback={<Skeleton lines={5} />}>
              <DayAnswerForm
                patientId={row.patient.id}
                visit={row}
                now={now}
                changes={<RowChange row={row} />}
                onClose={() => onAnswering(false)}
              />
            </Suspense>
          </Lasting>
        </div>
      )}
    </li>
  )
}
