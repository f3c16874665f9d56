import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { FollowUpContent } from './FollowUpContent.tsx'
import { riskFollowUpSv } from './risk-follow-up.sv.ts'

const Denied = () => {
  const text = useText()
  return (
    <div className="u-page">
      <Nothing kind="denied" level={2} title={text('riskUp.denied')}>
        {text('riskUp.denied.text')}
      </Nothing>
    </div>
  )
}

/** How risk has been proposed, decided and borne out, for the leads of a ward (M20). */
export const RiskFollowUpPage = () => {
  const mayAtAll = useMayAtAll()
  return (
    <MoreTexts texts={riskFollowUpSv}>{mayAtAll('riskFollowUp:read') ? <FollowUpContent /> : <Denied />}</MoreTexts>
  )
}
