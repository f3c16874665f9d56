import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useAsked } from '@lih/portal-kit/url/useAsked.ts'
import { SettlementList } from './SettlementList.tsx'
import { SettlementMonth } from './SettlementMonth.tsx'
import { settlementSv } from './settlement.sv.ts'
import './settlement.css'

/** The region's settlements: months by vårdcentral, and one of them opened (R4, R6). */
export const SettlementPage = () => {
  const asked = useAsked()
  const [unitId, month] = [asked('vc'), asked('manad')]
  return (
    <MoreTexts texts={settlementSv}>
      <div className="u-page flow">
        {unitId && month ? (
          <SettlementMonth key={`${unitId} ${month}`} unitId={unitId} month={month} />
        ) : (
          <SettlementList />
        )}
      </div>
    </MoreTexts>
  )
}
