import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { ReadinessContent } from './ReadinessContent.tsx'
import { readinessSv } from './readiness.sv.ts'

const Denied = () => {
  const text = useText()
  return (
    <div className="u-page">
      <Nothing kind="denied" level={2} title={text('readiness.denied')}>
        {text('readiness.denied.text')}
      </Nothing>
    </div>
  )
}

/** A unit's way to taking part in supports, for its own head (M13, M17). */
export const ReadinessPage = () => {
  const mayAtAll = useMayAtAll()
  return <MoreTexts texts={readinessSv}>{mayAtAll('readiness:read') ? <ReadinessContent /> : <Denied />}</MoreTexts>
}
