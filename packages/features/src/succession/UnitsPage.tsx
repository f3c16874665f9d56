import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { successionSv } from './succession.sv.ts'
import { UnitsContent, type UnitsContentProps } from './UnitsContent.tsx'

const Denied = () => {
  const text = useText()
  return (
    <div className="u-page">
      <Nothing kind="denied" level={2} title={text('units.denied')}>
        {text('units.denied.text')}
      </Nothing>
    </div>
  )
}

/** Enheter: from when each takes part in supports, and who goes on with it (M12, M13, M17). */
export const UnitsPage = (props: UnitsContentProps) => {
  const mayAtAll = useMayAtAll()
  return (
    <MoreTexts texts={successionSv}>{mayAtAll('unit:overview') ? <UnitsContent {...props} /> : <Denied />}</MoreTexts>
  )
}
