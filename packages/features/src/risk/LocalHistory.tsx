import { fewestShown, observedFor } from '@lih/domain/risk/calibration'
import { RiskHistoryDocument } from '@lih/graphql/documents'
import { civilDate, shiftDay } from '@lih/portal-kit/format/dates.ts'
import { formatNumber } from '@lih/portal-kit/i18n/language.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Answer } from '@lih/portal-kit/live/Answer.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { Link } from '@lih/ui/link/Link.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import type { Score } from './score-rows.ts'

interface LocalHistoryProps {
  readonly lace: Pick<Score, 'min' | 'max'>
  readonly unitName: string
}

const ofNobody: readonly string[] = []

const Told = ({ lace, unitName }: LocalHistoryProps) => {
  const text = useText()
  const to = civilDate(useNow())
  const variables = { from: shiftDay(to, -364), to }
  const query = useLiveQuery(RiskHistoryDocument, { variables, patientIds: ofNobody })
  const { data } = query
  if (!data) {
    return (
      <Answer query={query} lines={3} title={text('risk.history.title')} level={3} empty={null}>
        {() => null}
      </Answer>
    )
  }
  const observed = observedFor(data.riskFollowUp.calibration, lace)
  const said = () => {
    if (observed === null) return text('risk.history.range')
    const { band, closed, readmitted, died } = observed
    const values = { unit: unitName, from: band.from, to: band.to, closed, readmitted, died, fewest: fewestShown }
    if (closed < fewestShown) return text('risk.history.few', values)
    return text('risk.history.text', { ...values, share: formatNumber((100 * readmitted) / closed, 0) })
  }
  return (
    <Section level={3} title={text('risk.history.title')}>
      <p>{said()}</p>
      <p className="u-dim">
        {text('risk.history.period', variables)} <Link href="/uppfoljning-risk">{text('risk.history.more')}</Link>
      </p>
    </Section>
  )
}

/** How it went for those with the same LACE band on this ward, beside the score (M20); for whom may see the follow-up. */
export const LocalHistory = (props: LocalHistoryProps) =>
  useMayAtAll()('riskFollowUp:read') ? <Told {...props} /> : null
