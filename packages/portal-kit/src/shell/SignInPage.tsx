import { Button } from '@lih/ui/button/Button.tsx'
import { FormattedMessage } from 'react-intl'
import { signInPath } from '../session/authApi.ts'
import { isDemo } from './DemoMark.tsx'
import { EntrancePage } from './EntrancePage.tsx'

/** Where one is now, to come back to after signing in. */
export const here = (): string => `${location.pathname}${location.search}`

/** Nobody is signed in: one button. */
export const SignInPage = () => (
  <EntrancePage titleId="kit.signIn.title">
    <p>
      <FormattedMessage id={isDemo ? 'kit.signIn.demo' : 'kit.signIn.text'} />
    </p>
    <div>
      <Button kind="main" onPress={() => location.assign(signInPath(here()))}>
        <FormattedMessage id="kit.signIn" />
      </Button>
    </div>
  </EntrancePage>
)
