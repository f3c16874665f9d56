import { ApolloProvider } from '@apollo/client/react'
import { formatWhen } from '@lih/portal-kit/format/dates.ts'
import { partyUi } from '@lih/portal-kit/format/organisation.ts'
import {
  doctorName,
  formatIdentity,
  formatName,
  formatPhone,
  livingText,
  sexText,
} from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { MeContext } from '@lih/portal-kit/session/useMe.ts'
import { Badge } from '@lih/ui/badge/Badge.tsx'
import { Banner, BannerFact } from '@lih/ui/banner/Banner.tsx'
import { Button } from '@lih/ui/button/Button.tsx'
import { CallNow } from '@lih/ui/call/CallNow.tsx'
import { telHref } from '@lih/ui/call/tel.ts'
import { Link } from '@lih/ui/link/Link.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PartyName } from '@lih/ui/party/PartyName.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { PersonalNumber } from '@lih/ui/text/PersonalNumber.tsx'
import { Suspense, useMemo, useState } from 'react'
import { type ActKind, callAt, type PackContents, type PackedCall, type PackedPatient } from './contents.ts'
import { offlineClient } from './offline-client.ts'
import type { Opened } from './opened.ts'
import type { OfflineSlots } from './slots.ts'

type PatientProps = {
  readonly packed: PackedPatient
  readonly contents: PackContents
  readonly opened: Opened
  readonly slots: OfflineSlots
  readonly now: string
}

/** Whose patient it is now, and who answers: by what was known when it was packed. */
const Call = ({ call, now }: { readonly call: PackedCall | undefined; readonly now: string }) => {
  const text = useText()
  if (!call?.unit) return <Notice tone="urgent">{text('offline.responsible.none')}</Notice>
  const { unit, physician, line } = call
  const values = { unit: unit.name, doctor: physician ? doctorName(physician.name) : '' }
  return (
    <>
      <p>
        <PartyName party={partyUi(unit.party)} strong>
          {text(physician ? 'offline.responsible.doctor' : 'offline.responsible', values)}
        </PartyName>
      </p>
      {line ? (
        <CallNow
          number={formatPhone(line.number)}
          who={line.person ? `${line.label}, ${line.person}` : line.label}
          lead={
            line.until ? text('offline.callNow.until', { until: formatWhen(line.until, now) }) : text('offline.callNow')
          }
        />
      ) : (
        <Notice tone="urgent">{text('offline.callNow.none')}</Notice>
      )}
    </>
  )
}

/** Where, and how the patient is reached; never with protected identity. */
export const Place = ({ packed }: { readonly packed: PackedPatient }) => {
  const text = useText()
  const { patient, address, phone } = packed
  if (patient.protection !== 'NONE') {
    return (
      <Badge tone="grave" icon="lock">
        {text('offline.protected')}
      </Badge>
    )
  }
  return (
    <>
      <span>{address ?? text('offline.noAddress')}</span>
      {phone && (
        <Link href={telHref(phone)} aria-label={text('offline.callPatient', { name: formatName(patient) })}>
          {formatPhone(phone)}
        </Link>
      )}
    </>
  )
}

type Writing = { readonly kind: ActKind; readonly visitId: string | null }

/** The portal's own form, answered by the device. */
const Form = ({
  packed,
  contents,
  opened,
  slots,
  now,
  writing,
  onClose,
}: PatientProps & { readonly writing: Writing; readonly onClose: () => void }) => {
  // One client as long as the vault is open: what changes in it must not take the form away.
  const { vault, keys } = opened
  const client = useMemo(() => offlineClient(vault.id, keys, contents), [vault.id, keys, contents])
  const Written = slots.forms[writing.kind]
  if (!Written) return null
  return (
    <ApolloProvider client={client}>
      <MeContext value={contents.me}>
        <Suspense fallback={<Skeleton lines={6} />}>
          <Written
            packed={packed}
            call={callAt(packed.calls, now)}
            visitId={writing.visitId}
            now={now}
            onClose={onClose}
          />
        </Suspense>
      </MeContext>
    </ApolloProvider>
  )
}

type VisitsProps = Pick<PatientProps, 'packed' | 'opened' | 'now'> & { readonly onRecord: (visitId: string) => void }

const Visits = ({ packed, opened, now, onRecord }: VisitsProps) => {
  const text = useText()
  const { visits } = packed.visits
  const isWritten = (id: string) => opened.acts.some(({ written }) => written.input['visitId'] === id)
  if (visits.length === 0) return <p className="u-dim">{text('offline.visit.none')}</p>
  return (
    <ul className="of-list">
      {visits.map((visit) => (
        <li key={visit.id} className="of-item">
          <p>
            <b>{formatWhen(visit.startedAt ?? visit.plannedAt ?? now, now)}</b> {text(`visit.mode.${visit.mode}`)},{' '}
            {visit.person?.name ?? visit.unit.shortName}. {visit.reason}
          </p>
          {visit.assessment && <p className="u-dim">{visit.assessment}</p>}
          {isWritten(visit.id) && <p className="u-dim">{text('offline.visit.written')}</p>}
          {!isWritten(visit.id) && !visit.documentedAt && visit.acts.includes('RECORD') && (
            <div>
              <Button icon="pen" onPress={() => onRecord(visit.id)}>
                {text('offline.visit.record')}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

const Who = ({ packed }: Pick<PatientProps, 'packed'>) => {
  const text = useText()
  const { patient } = packed
  return (
    <Banner label="Patient" level={2} name={formatName(patient)}>
      <BannerFact>{sexText(patient.sex)}</BannerFact>
      <BannerFact strong>
        <PersonalNumber>{formatIdentity(patient.identity)}</PersonalNumber>
      </BannerFact>
      <BannerFact>{livingText(patient.livingKind, patient.livingPlace)}</BannerFact>
      {patient.protection !== 'NONE' && <BannerFact>{text('offline.protected')}</BannerFact>}
    </Banner>
  )
}

/** What is open with a doctor already. */
const OpenRequests = ({ packed, now }: Pick<PatientProps, 'packed' | 'now'>) => {
  const text = useText()
  const { rows } = packed.requests
  if (rows.length === 0) return null
  return (
    <Section title={text('offline.requests')}>
      <ul className="of-list">
        {rows.map((row) => (
          <li key={row.id} className="of-item">
            {formatWhen(row.sentAt, now)} {row.situation}
          </li>
        ))}
      </ul>
    </Section>
  )
}

type ReadingProps = PatientProps & { readonly onWrite: (writing: Writing) => void }

/** A patient in the kitchen: who answers now and the way to ask, what holds, the visits. */
const Reading = (props: ReadingProps) => {
  const text = useText()
  const { packed, slots, now, onWrite } = props
  const { CareLevel, forms } = slots
  return (
    <div className="of-patient">
      <Who packed={packed} />
      <Call call={callAt(packed.calls, now)} now={now} />
      {forms.sendDoctorRequest && packed.requests.maySend && (
        <Button kind="main" icon="mail" wide onPress={() => onWrite({ kind: 'sendDoctorRequest', visitId: null })}>
          {text('offline.act.sendDoctorRequest')}
        </Button>
      )}
      {packed.patient.protection === 'NONE' && (
        <p className="of-place">
          <Place packed={packed} />
        </p>
      )}
      {packed.careLevel && <CareLevel decision={packed.careLevel} />}
      <Section title={text('offline.visits')}>
        <Visits {...props} onRecord={(visitId) => onWrite({ kind: 'recordVisit', visitId })} />
        {forms.recordVisit && packed.visits.mayRecord && (
          <Button icon="pen" onPress={() => onWrite({ kind: 'recordVisit', visitId: null })}>
            {text('offline.act.recordVisit')}
          </Button>
        )}
      </Section>
      <OpenRequests packed={packed} now={now} />
    </div>
  )
}

/** What was taken along about a patient, or the form in which something is written about the patient. */
export const PackedPatientView = (props: PatientProps) => {
  const [writing, setWriting] = useState<Writing | null>(null)
  if (writing === null) return <Reading {...props} onWrite={setWriting} />
  return (
    <>
      <Who packed={props.packed} />
      <Form {...props} writing={writing} onClose={() => setWriting(null)} />
    </>
  )
}
