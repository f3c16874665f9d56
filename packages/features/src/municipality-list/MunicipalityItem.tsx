import { civilDate, daysFrom } from '@lih/portal-kit/format/dates.ts'
import { partyUi } from '@lih/portal-kit/format/organisation.ts'
import { formatIdentity, formatName, livingText } from '@lih/portal-kit/format/person.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { awayText } from '@lih/portal-kit/worklist/pause-text.ts'
import { daysLeftText, urgencyLevel } from '@lih/portal-kit/worklist/support-time.ts'
import { Icon } from '@lih/ui/icon/Icon.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import { PartyName } from '@lih/ui/party/PartyName.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { PersonalNumber } from '@lih/ui/text/PersonalNumber.tsx'
import { VisuallyHidden } from '@lih/ui/text/VisuallyHidden.tsx'
import { type MunicipalityRow, waitsForAnswer } from './municipality-view.ts'
import { nextText } from './next-text.ts'
import './municipality-list.css'

interface ItemProps {
  readonly row: MunicipalityRow
  readonly changed: string | undefined
}

/** Who answers for the physician's care now (M11), with the day of the support or since when in hospital. */
const Responsible = ({ row }: { readonly row: MunicipalityRow }) => {
  const text = useText()
  const { now, day, when } = useFormats()
  const unit = row.responsibleUnitName
  if (!unit) return <span className="u-dim">{text('municipality.none')}</span>
  const said = () => {
    if (row.responsibleParty === 'LAKARMEDVERKAN' && row.dayNumber !== null) {
      return text('municipality.lm', { day: row.dayNumber, total: row.totalDays })
    }
    if (row.responsibleParty === 'HOSPITAL' && row.since) {
      // The hour is worth a place only as long as it is fresh.
      const fresh = daysFrom(civilDate(row.since), civilDate(now)) < 2
      return text('municipality.hospital', { unit, when: fresh ? when(row.since) : day(row.since) })
    }
    return row.physicianName ? text('municipality.unit.physician', { unit, name: row.physicianName }) : unit
  }
  return <PartyName party={partyUi(row.responsibleParty)}>{said()}</PartyName>
}

/** What is worth knowing beside who answers now: an answer to give, days running out, who comes next. */
const Note = ({ row }: { readonly row: MunicipalityRow }) => {
  const text = useText()
  const { now } = useFormats()
  if (waitsForAnswer(row)) return <State level="plan">{text('municipality.answer')}</State>
  if (row.careRequested) return <State level="plan">{text('municipality.decide')}</State>
  const away = awayText(row.pause, now, text)
  if (away !== null) return <State level="calm">{away}</State>
  const pressing = row.urgency === 'PLAN' || row.urgency === 'URGENT' || row.urgency === 'OVER'
  const left = pressing ? daysLeftText(row, text) : null
  const next = nextText(row, now, text)
  return (
    <>
      {left !== null && <State level={urgencyLevel(row.urgency)}>{left}</State>}
      {row.visitsUntil && <span className="u-dim">{text('municipality.visits', { date: row.visitsUntil })}</span>}
      {next !== null && <span className="u-dim">{next}</span>}
    </>
  )
}

/** One patient: a row that a thumb hits, the whole of it a link. */
export const MunicipalityItem = ({ row, changed }: ItemProps) => {
  const text = useText()
  const { patient } = row
  const hidden = patient.protection !== 'NONE'
  return (
    <li className="ml-item">
      <Link quiet href={patientPath(patient.id, waitsForAnswer(row) ? 'support' : undefined)}>
        <span className="ml-name">
          {changed && (
            <span className="ml-mark" title={changed}>
              <VisuallyHidden>{changed}</VisuallyHidden>
            </span>
          )}
          <b>{formatName(patient)}</b>
          <span className="ml-id">
            <PersonalNumber>{formatIdentity(patient.identity)}</PersonalNumber>
          </span>
        </span>
        <span className="ml-who">
          <Responsible row={row} />
        </span>
        <span className="ml-note">
          <Note row={row} />
        </span>
        <span className="ml-place u-faint">
          {hidden ? (
            <>
              <Icon name="lock" size={14} /> {text('worklist.protected')}
            </>
          ) : (
            livingText(patient.livingKind, patient.livingPlace)
          )}
        </span>
        <Icon name="chev" />
      </Link>
    </li>
  )
}
