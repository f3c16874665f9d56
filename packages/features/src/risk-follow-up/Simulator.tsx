import { fewestShown } from '@lih/domain/risk/calibration'
import { capacityPercent, hospitalCuts, laceCuts } from '@lih/domain/risk/simulation'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Select } from '@lih/ui/field/Select.tsx'
import { Columns } from '@lih/ui/layout/Columns.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { useState } from 'react'
import { type Cuts, type FollowUp, perWeekText, pointAt, shareText } from './follow-up-numbers.ts'
import { Ladder } from './Ladder.tsx'

interface CutSelectProps {
  readonly label: string
  readonly cuts: readonly number[]
  /** The rule's own. */
  readonly now: number
  readonly value: number | null
  readonly onChange: (cut: number | null) => void
}

const none = 'none'

const CutSelect = ({ label, cuts, now, value, onChange }: CutSelectProps) => {
  const text = useText()
  const options = cuts.map((cut) => ({
    value: String(cut),
    label: cut === now ? text('riskUp.cut.now', { cut }) : String(cut),
  }))
  return (
    <Select
      label={label}
      options={[...options, { value: none, label: text('riskUp.cut.none') }]}
      value={value === null ? none : String(value)}
      onChange={(chosen) => onChange(chosen === none ? null : Number(chosen))}
    />
  )
}

interface ResultProps {
  readonly data: FollowUp
  readonly cuts: Cuts
}

const Result = ({ data, cuts }: ResultProps) => {
  const text = useText()
  const point = pointAt(data.cutPoints, cuts)
  if (!point) return <p aria-live="polite">{text('riskUp.result.none')}</p>
  const share = shareText(point.flagged, data.scored) ?? ''
  return (
    <div aria-live="polite">
      <p>
        <b>{text('riskUp.result', { perWeek: perWeekText(point.flagged, data.days), share })}</b>
        {'. '}
        {text('riskUp.capacity', { percent: capacityPercent })}.
      </p>
      <p className="u-dim">{text('riskUp.result.undecided', { count: point.undecided })}</p>
    </div>
  )
}

const Tried = ({ data }: { readonly data: FollowUp }) => {
  const text = useText()
  const { laceCut, hospitalCut } = data
  const [cuts, setCuts] = useState<Cuts>({ lace: laceCut, hospital: hospitalCut })
  return (
    <div className="ru-parts">
      <div className="ru-cuts">
        <CutSelect
          label={text('riskUp.cut.lace')}
          cuts={laceCuts}
          now={laceCut}
          value={cuts.lace}
          onChange={(lace) => setCuts({ ...cuts, lace })}
        />
        <CutSelect
          label={text('riskUp.cut.hospital')}
          cuts={hospitalCuts}
          now={hospitalCut}
          value={cuts.hospital}
          onChange={(hospital) => setCuts({ ...cuts, hospital })}
        />
      </div>
      <Result data={data} cuts={cuts} />
      <Columns kind="halves">
        <div>
          <Ladder data={data} cuts={cuts} moved="lace" />
        </div>
        <div>
          <Ladder data={data} cuts={cuts} moved="hospital" />
        </div>
      </Columns>
    </div>
  )
}

/** “How many a week at cut-off X”: what the rule would have proposed of those who went home (M20). */
export const Simulator = ({ data }: { readonly data: FollowUp }) => {
  const text = useText()
  const { scored, ruleVersion, laceCut, hospitalCut } = data
  return (
    <Section title={text('riskUp.simulator')}>
      <p className="ru-lead">{text('riskUp.rule', { rule: ruleVersion, lace: laceCut, hospital: hospitalCut })}</p>
      {scored < fewestShown ? (
        <Nothing kind="empty" title={text('riskUp.tooFew')}>
          {text('riskUp.simulator.tooFew', { count: scored, fewest: fewestShown })}
        </Nothing>
      ) : (
        <Tried data={data} />
      )}
    </Section>
  )
}
