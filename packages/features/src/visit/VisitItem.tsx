import { shownCode } from '@lih/domain/clinical-code/code'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { partyUi } from '@lih/portal-kit/format/organisation.ts'
import { livingText } from '@lih/portal-kit/format/person.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PartyName } from '@lih/ui/party/PartyName.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { Suspense, useState } from 'react'
import { AnswerVisitForm, CancelVisitForm, RecordVisitForm, ReplanVisitForm, StrikeVisitForm } from './lazy-forms.ts'
import { useTouch } from './useTouch.ts'
import { VisitChange } from './VisitChange.tsx'
import { type PatientVisits, standingId, standingLevel, type Visit } from './visit-words.ts'

export type VisitItemProps = {
  readonly patientId: string
  readonly visit: Visit
  readonly performers: PatientVisits['performers']
}

type FormName = 'RECORD' | 'REPLAN' | 'CANCEL' | 'STRIKE' | 'ACCEPT'
const formActs: readonly FormName[] = ['ACCEPT', 'RECORD', 'REPLAN', 'CANCEL', 'STRIKE']

/** What came of the visit, and what stood there before corrections (V1, G4). */
const Outcome = ({ visit }: Pick<VisitItemProps, 'visit'>) => {
  const text = useText()
  const { when } = useFormats()
  const parts = [
    ['visit.findings', visit.findings],
    ['visit.assessment', visit.assessment],
    ['visit.outcomePlan', visit.plan],
  ] as const
  return (
    <>
      {parts.map(([id, said]) =>
        said ? (
          <p key={id}>
            <span className="u-dim">{text(id)}: </span>
            {said}
          </p>
        ) : null,
      )}
      {visit.codes.map(({ system, code, display, verified }) => (
        <p key={code} className="u-sub">
          {shownCode(system, code)} {display}
          {!verified && ` (${text('visit.code.unchecked')})`}
        </p>
      ))}
      {visit.withNurse && <p className="u-sub">{text('visit.withNurse')}</p>}
      {visit.sip && <State level="ok">{text('visit.sip.held')}</State>}
      {visit.sipNeeded && <State level="plan">{text('visit.sip')}</State>}
      {visit.documentedAt && visit.receivedAt && (
        <p className="u-sub">
          {text('visit.offline', { when: when(visit.documentedAt), arrived: when(visit.receivedAt) })}
        </p>
      )}
      {visit.revisions.map(({ version, recordedAt, recordedBy, reason, assessment }) => (
        <p key={version} className="u-sub">
          {text('visit.corrected', { when: when(recordedAt), name: recordedBy?.name ?? '', reason })}{' '}
          <s>{assessment}</s>
        </p>
      ))}
    </>
  )
}

/** Why it is not to be, in words. */
const WhyNot = ({ visit }: Pick<VisitItemProps, 'visit'>) => {
  const text = useText()
  const { cancelReason, cancelText, declineReason, answerText, struckReason } = visit
  const said = [
    cancelReason && text(`visit.cancel.${cancelReason}`),
    cancelText,
    declineReason && text(`visit.decline.${declineReason}`),
    answerText,
    struckReason,
  ].filter(Boolean)
  return said.length > 0 ? <p>{said.join('. ')}</p> : null
}

const Acts = ({ patientId, visit, performers }: VisitItemProps) => {
  const text = useText()
  const { now } = useFormats()
  const touch = useTouch()
  const [open, setOpen] = useState<FormName | null>(null)
  const acts: readonly string[] = visit.acts
  const of = { id: visit.id, version: visit.version, patientId }
  const common = { patientId, visit, now, onClose: () => setOpen(null) }
  const label = (act: string) => text(act === 'RECORD' && visit.documentedAt ? 'visit.act.correct' : `visit.act.${act}`)
  const name = `${text(`visit.mode.${visit.mode}`)}, ${visit.reason}`
  const choices = (
    <div className="u-wrap">
      {acts.includes('START') && (
        <Button small pending={touch.pending} onPress={() => void touch.start(of)}>
          {label('START')}
        </Button>
      )}
      {acts.includes('FINISH') && (
        <Button small icon="check" pending={touch.pending} onPress={() => void touch.finish(of)}>
          {label('FINISH')}
        </Button>
      )}
      {formActs
        .filter((act) => acts.includes(act))
        .map((act) => (
          <Button
            key={act}
            small
            {...(act !== 'RECORD' && act !== 'ACCEPT' && { kind: 'plain' as const })}
            aria-label={text('visit.act.named', { act: label(act), visit: name })}
            onPress={() => setOpen(act)}
          >
            {label(act)}
          </Button>
        ))}
    </div>
  )
  if (open === null) return choices
  return (
    <Lasting possible={acts.includes(open)} otherwise={choices}>
      <Suspense fallback={<Skeleton lines={5} />}>
        {open === 'RECORD' && <RecordVisitForm {...common} performers={performers} />}
        {open === 'REPLAN' && <ReplanVisitForm {...common} />}
        {open === 'CANCEL' && <CancelVisitForm {...common} />}
        {open === 'STRIKE' && <StrikeVisitForm {...common} />}
        {open === 'ACCEPT' && <AnswerVisitForm {...common} changes={<VisitChange visit={visit} />} />}
      </Suspense>
    </Lasting>
  )
}

/** One visit: when, what, by whom, how far it has come, and what one may do with it (V1). */
export const VisitItem = (props: VisitItemProps) => {
  const { visit } = props
  const text = useText()
  const { when } = useFormats()
  const { unit, person, profession, homeKind, enteredUnit, wishedOn } = visit
  const at = visit.startedAt ?? visit.plannedAt
  const who = { profession: text(`visit.profession.${profession}`), name: person?.name ?? '', unit: unit.shortName }
  const over = visit.status === 'STRUCK' || visit.status === 'CANCELLED'
  return (
    <li className="vi-item">
      <p className={over ? 'vi-over' : undefined}>
        <b>
          {text(`visit.mode.${visit.mode}`)}
          {at && ` ${when(at)}`}
        </b>{' '}
        <State level={standingLevel(visit)}>{text(standingId(visit))}</State>
      </p>
      <p>{visit.reason}</p>
      <p className="u-sub">
        <PartyName party={partyUi(unit.party)}>{text(person ? 'visit.by' : 'visit.by.nobody', who)}</PartyName>
        {` · ${text(`visit.occasion.${visit.occasion}`)} · ${text(`visit.urgency.${visit.urgency}`)}`}
        {visit.mode === 'PHYSICAL' && homeKind && ` · ${livingText(homeKind)}`}
        {visit.seriesId && ` · ${text('visit.series')}`}
        {visit.roundId && ` · ${text('visit.round')}`}
      </p>
      {enteredUnit.id !== unit.id && (
        <p className="u-sub">
          {text('visit.asked', { unit: enteredUnit.shortName })}
          {wishedOn && `. ${text('visit.wished', { date: formatDate(wishedOn) })}`}
        </p>
      )}
      <WhyNot visit={visit} />
      <Outcome visit={visit} />
      <Acts {...props} />
    </li>
  )
}
