import { Link } from '@lih/ui/link/Link.tsx'
import { FormattedMessage } from 'react-intl'
import { MoreTexts } from '../i18n/MoreTexts.tsx'
import { accessibilitySv } from './accessibility.sv.ts'
import { Statement } from './Statement.tsx'

const SignInToSay = () => (
  <p>
    <FormattedMessage id="accessibility.say.signIn" />
  </p>
)

/** The statement for somebody who has not signed in; the form needs a sender. */
export const OpenStatement = () => (
  <MoreTexts texts={accessibilitySv}>
    <div className="k-prose">
      <Statement say={<SignInToSay />} />
    </div>
    <p>
      <Link href="/">
        <FormattedMessage id="accessibility.home" />
      </Link>
    </p>
  </MoreTexts>
)
