import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { FormattedMessage } from 'react-intl'
import { useText } from '../i18n/useText.ts'
import { useDocumentTitle } from './useDocumentTitle.ts'

/** An address that leads nowhere. */
export const LostPage = () => {
  const text = useText()
  useDocumentTitle(text('kit.notFound.title'))
  return (
    <div className="u-page">
      <h1>
        <FormattedMessage id="kit.notFound.title" />
      </h1>
      <Nothing
        kind="empty"
        level={2}
        title={<FormattedMessage id="kit.notFound.text" />}
        actions={
          <LinkButton href="/">
            <FormattedMessage id="kit.notFound.home" />
          </LinkButton>
        }
      />
    </div>
  )
}
