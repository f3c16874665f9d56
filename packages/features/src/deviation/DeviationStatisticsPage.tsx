import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { deviationSv } from './deviation.sv.ts'
import { StatisticsSection } from './StatisticsSection.tsx'
import './deviation.css'

const Statistics = () => {
  const text = useText()
  return (
    <div className="u-page">
      <PageHead title={text('deviation.title')} />
      <StatisticsSection />
    </div>
  )
}

/** How many deviations between the parties, for the region: of nobody, small numbers left out (O3). */
export const DeviationStatisticsPage = () => (
  <MoreTexts texts={deviationSv}>
    <Statistics />
  </MoreTexts>
)
