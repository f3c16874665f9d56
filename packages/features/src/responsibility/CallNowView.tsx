import type { ResponsibilityStrip_PatientFragment } from '@lih/graphql/documents'
import { formatWhen } from '@lih/portal-kit/format/dates.ts'
import { partyUi } from '@lih/portal-kit/format/organisation.ts'
import { formatPhone } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { CallNow } from '@lih/ui/call/CallNow.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { PartyName } from '@lih/ui/party/PartyName.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { clockWords, nextCell, nextFrom, ownerCell, whoAnswers } from './owner-cells.ts'
import { SupportTicks } from './SupportTicks.tsx'
import { supportCell } from './support-cell.ts'

type Patient = ResponsibilityStrip_PatientFragment
type Line = NonNullable<NonNullable<Patient['responsibility']>['callNow']>
export type CallNowViewProps = { readonly patient: Patient; readonly now: string }

const dangerNumber = '112'

type DangerProps = { readonly next: Line | null | undefined; readonly until?: string | null; readonly now: string }

const Danger = ({ next, until, now }: DangerProps) => {
  const text = useText()
  const from = next ? nextFrom(next, until, now) : null
  const before =
    next && from
      ? text('callNow.note.next', { from: formatWhen(from, now), label: next.label, number: formatPhone(next.number) })
      : text('callNow.note.alone')
  return (
    <>
      {before}
      <b>{dangerNumber}</b>.
    </>
  )
}

/** Ring nu: the number that answers at this hour before all else; never a closed phone (O1). */
const Call = ({ patient, now }: CallNowViewProps) => {
  const text = useText()
  const { callNow, callNext, callGap } = patient.responsibility ?? {}
  if (!callNow) {
    return (
      <Notice tone="urgent" title={text('callNow.none')}>
        {callNext?.from
          ? text('callNow.none.next', {
              label: callNext.label,
              number: formatPhone(callNext.number),
              from: formatWhen(callNext.from, now),
            })
          : text('callNow.none.unknown')}{' '}
        <Danger next={null} now={now} />
      </Notice>
    )
  }
  const number = formatPhone(callNow.number)
  return (
    <CallNow
      number={number}
      who={whoAnswers(callNow, callGap, text)}
      lead={
        callNow.until
          ? text('callNow.lead.until', { until: clockWords(callNow.until, now) })
          : text('callNow.lead.always')
      }
      note={<Danger next={callNext} until={callNow.until} now={now} />}
      spoken={text('callNow.spoken', { label: callNow.label, number })}
    />
  )
}

/** Ansvarig stands apart from Ring nu: who answers the phone is not always who is responsible (M11). */
const Owner = ({ patient, now }: CallNowViewProps) => {
  const text = useText()
  const owner = ownerCell(patient, now, text)
  const support = supportCell(patient, now, text)
  const next = nextCell(patient, now, text)
  return (
    <Section title={text('callNow.owner')}>
      <p>
        <PartyName party={partyUi(patient.responsibility?.unit.party)} strong>
          {owner.value}
        </PartyName>
      </p>
      <p className="u-dim">{owner.note}</p>
      {support.ticks && patient.support && (
        <div className="resp-ticks">
          <SupportTicks support={patient.support} wide />
        </div>
      )}
      <p className="resp-after">
        <b>{support.value}</b>
        {support.note && (support.level ? ' ' : ', ')}
        {support.level ? <State level={support.level}>{support.note}</State> : support.note}
      </p>
      {patient.nextResponsibility && (
        <p className="resp-after">
          <PartyName party={partyUi(patient.nextResponsibility.unit.party)} dim>
            {text('callNow.next', { unit: next.value })}, {next.note}
          </PartyName>
        </p>
      )}
    </Section>
  )
}

/** What a municipality nurse needs in the patient's home: the number first, then who is responsible. */
export const CallNowView = ({ patient, now }: CallNowViewProps) => (
  <div className="resp-call">
    {!patient.deceasedAt && <Call patient={patient} now={now} />}
    <Owner patient={patient} now={now} />
  </div>
)
