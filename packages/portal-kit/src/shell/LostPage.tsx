import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { FormattedMessage } from 'react-intl'
import { useText } from '../i18n/useText.ts'
import { useDocumentTitle } from './useDocumentTitle.ts'

/** An address that leads nowhere. */
export const LostPage = () => {
  const text = useText()
  useDocumentTitle(text('kit.notFound.title'))
  return (
    <div className="u-page">
      <PageHead
        title={<FormattedMessage id="kit.notFound.title" />}
        lead={<FormattedMessage id="kit.notFound.text" />}
      />
      <LinkButton href="/">
        <FormattedMessage id="kit.notFound.home" />
      </LinkButton>
    </div>
  )
}
