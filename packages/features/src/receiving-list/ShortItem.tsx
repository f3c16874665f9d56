import { formatName } from '@lih/portal-kit/format/person.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { SupportTime } from '@lih/portal-kit/worklist/SupportTime.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import { PartyName } from '@lih/ui/party/PartyName.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { VisuallyHidden } from '@lih/ui/text/VisuallyHidden.tsx'
import type { ReceivingRow } from './receiving-groups.ts'
import { receivingState } from './receiving-state.ts'
import { RelistedFrom } from './row-parts.tsx'
import './receiving-list.css'

interface ShortItemProps {
  readonly row: ReceivingRow
  readonly changed: string | undefined
}

const Who = ({ row: { patient }, changed }: ShortItemProps) => (
  <p className="rl-title">
    {changed && (
      <span className="rl-mark" title={changed}>
        <VisuallyHidden>{changed}</VisuallyHidden>
      </span>
    )}
    <Link quiet href={patientPath(patient.id)}>
      <b>{formatName(patient)}</b>
    </Link>
  </p>
)

const OnTheWay = ({ row }: ShortItemProps) => {
  const text = useText()
  const { now, dayNear } = useFormats()
  const physician = row.lmPhysicianName
    ? text('receiving.way.lmNamed', { name: row.lmPhysicianName })
    : text('receiving.way.lm')
  const said =
    row.lastDay && (row.daysLeft ?? 0) >= 0
      ? text('receiving.way.text', { physician, day: dayNear(row.lastDay) })
      : text('receiving.way.over', { physician })
  const takeOver = row.handover?.status === 'ACCEPTED' ? row.handover.effectiveAt : null
  return (
    <>
      <SupportTime days={row} takeOverAt={takeOver} state={receivingState(row, now, text) ?? undefined} />
      <PartyName party="lm" dim>
        {said}
      </PartyName>
      <RelistedFrom row={row} />
    </>
  )
}

const Past = ({ row }: ShortItemProps) => {
  const text = useText()
  const { now, when } = useFormats()
  const state = receivingState(row, now, text)
  if (state) {
    return (
      <>
        <State level={state.level}>{state.text}</State>
        {row.relistedToName && <p className="u-dim">{text('receiving.relisted.to')}</p>}
      </>
    )
  }
  const at = row.handover?.effectiveAt
  return (
    <PartyName party="vc" dim>
      {text('receiving.taken.text', { when: at ? when(at) : text('worklist.unknown') })}
    </PartyName>
  )
}

/** A row of the side column: who is on the way, taken over or closed. */
export const ShortItem = (props: ShortItemProps) => {
  const { phase, relistedToName } = props.row
  const runs = !relistedToName && (phase === 'RUNNING' || phase === 'OVERDUE')
  return (
    <li className="rl-short">
      <Who {...props} />
      {runs ? <OnTheWay {...props} /> : <Past {...props} />}
    </li>
  )
}
