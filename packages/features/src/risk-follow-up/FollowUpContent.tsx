import { RiskFollowUpDocument } from '@lih/graphql/documents'
import { civilDate, shiftDay } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { Select } from '@lih/ui/field/Select.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Figures } from '@lih/ui/section/Figures.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { useState } from 'react'
import { Calibration } from './Calibration.tsx'
import { Decisions } from './Decisions.tsx'
import type { FollowUp } from './follow-up-numbers.ts'
import './risk-follow-up.css'
import { Simulator } from './Simulator.tsx'

const lengths = ['90', '180', '365'] as const

/** Numbers of no patient: no change of one asks again. */
const ofNobody: readonly string[] = []

const Basis = ({ data }: { readonly data: FollowUp }) => {
  const text = useText()
  const numbers = {
    discharges: data.discharges,
    scored: data.scored,
    notApplicable: data.notApplicable,
    missing: data.discharges - data.scored - data.notApplicable,
  }
  return (
    <div>
      <Figures
        items={Object.entries(numbers).map(([key, value]) => ({ key, label: text(`riskUp.figure.${key}`), value }))}
      />
      <p className="u-dim">{text('riskUp.base')}</p>
    </div>
  )
}

const Content = ({ data }: { readonly data: FollowUp }) => (
  <>
    <Basis data={data} />
    <Simulator key={data.ruleVersion} data={data} />
    <Decisions decisions={data.decisions} />
    <Calibration rows={data.calibration} />
  </>
)

/** The page for a period that ends today. */
export const FollowUpContent = () => {
  const text = useText()
  const { assignment } = useMe()
  const to = civilDate(useNow())
  const [days, setDays] = useState<string>('365')
  const from = shiftDay(to, 1 - Number(days))
  const { data, error, refetch } = useLiveQuery(RiskFollowUpDocument, { variables: { from, to }, patientIds: ofNobody })
  const period = (
    <Select
      label={text('riskUp.period')}
      options={lengths.map((value) => ({ value, label: text('riskUp.period.days', { days: value }) }))}
      value={days}
      onChange={setDays}
    />
  )
  return (
    <div className="u-page flow">
      <PageHead
        title={text('riskUp.title')}
        note={text('riskUp.note', { unit: assignment.unit.name, from, to })}
        aside={period}
        lead={text('riskUp.lead')}
      />
      {data ? (
        <Content data={data.riskFollowUp} />
      ) : error ? (
        <QueryProblem error={error} onRetry={refetch} />
      ) : (
        <Skeleton lines={12} />
      )}
    </div>
  )
}
