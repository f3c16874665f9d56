import { Button } from '@lih/ui/button/Button.tsx'
import { FormattedMessage } from 'react-intl'
import { usePortal } from '../portal/PortalContext.ts'
import { signInPath } from '../session/authApi.ts'
import { isDemo } from './DemoMark.tsx'
import { EntrancePage } from './EntrancePage.tsx'

/** Where one is now, to come back to after signing in. */
export const here = (): string => `${location.pathname}${location.search}`

/** Nobody is signed in: one button. */
export const SignInPage = () => {
  const { portal } = usePortal()
  return (
    <EntrancePage titleId="kit.signIn.title">
      <p className="u-lead">
        <FormattedMessage id={`kit.portal.${portal}.about`} />
      </p>
      <div className="k-sign-in">
        <Button kind="main" onPress={() => location.assign(signInPath(here()))}>
          <FormattedMessage id="kit.signIn" />
        </Button>
        <p className="u-hint">
          <FormattedMessage id={isDemo ? 'kit.signIn.demo' : 'kit.signIn.text'} />
        </p>
      </div>
    </EntrancePage>
  )
}
