import type { ResponsibilityStrip_PatientFragment } from '@lih/graphql/documents'
import { partyUi } from '@lih/portal-kit/format/organisation.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { State } from '@lih/ui/state/State.tsx'
import { Strip, StripCell } from '@lih/ui/strip/Strip.tsx'
import { WholeNumbers } from '@lih/ui/text/WholeNumbers.tsx'
import type { CellWords } from './cell-words.ts'
import { callCell, nextCell, ownerCell } from './owner-cells.ts'
import { SupportTicks } from './SupportTicks.tsx'
import { supportCell } from './support-cell.ts'
import './responsibility.css'

export type StripViewProps = { readonly patient: ResponsibilityStrip_PatientFragment; readonly now: string }

const Note = ({ cell }: { readonly cell: CellWords }) =>
  cell.note !== undefined && cell.level ? <State level={cell.level}>{cell.note}</State> : cell.note

const CallNote = ({ cell }: { readonly cell: CellWords }) => (
  <>
    {cell.note}
    {cell.after && (
      <span className="resp-line">
        <WholeNumbers>{cell.after}</WholeNumbers>
      </span>
    )}
  </>
)

/** The strip in four cells: who is responsible, which number answers, the day of the support, and what comes after. */
export const StripView = ({ patient, now }: StripViewProps) => {
  const text = useText()
  const [owner, call, support, next] = [
    ownerCell(patient, now, text),
    callCell(patient, now, text),
    supportCell(patient, now, text),
    nextCell(patient, now, text),
  ]
  return (
    <Strip label={text('responsibility.label')}>
      <StripCell
        label={owner.label}
        party={patient.responsibility ? partyUi(patient.responsibility.unit.party) : undefined}
        value={owner.value}
        note={owner.note}
      />
      <StripCell label={call.label} icon="phone" value={call.value} note={<CallNote cell={call} />} />
      <StripCell
        label={support.label}
        value={support.value}
        note={<Note cell={support} />}
        ticks={support.ticks && patient.support ? <SupportTicks support={patient.support} /> : undefined}
      />
      <StripCell
        label={next.label}
        party={patient.nextResponsibility ? partyUi(patient.nextResponsibility.unit.party) : undefined}
        value={next.value}
        note={next.note}
      />
    </Strip>
  )
}
