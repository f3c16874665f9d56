import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { FormattedMessage } from 'react-intl'
import { MoreTexts } from '../i18n/MoreTexts.tsx'
import { accessibilitySv } from './accessibility.sv.ts'
import { FeedbackForm } from './FeedbackForm.tsx'
import { Statement } from './Statement.tsx'

/** How accessible the portal is, and where to say what does not work (DOS-lagen, 12–13 §§). */
export const AccessibilityPage = () => (
  <MoreTexts texts={accessibilitySv}>
    <div className="u-page k-prose">
      <PageHead title={<FormattedMessage id="kit.accessibility" />} />
      <Statement say={<FeedbackForm />} />
    </div>
  </MoreTexts>
)
