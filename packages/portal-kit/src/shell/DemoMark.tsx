import { FormattedMessage } from 'react-intl'

/** The server marks its pages: everything shown is invented. */
export const isDemo = document.documentElement.dataset['demo'] === 'true'

/** “Demo – påhittade uppgifter”, at the top of every page of a demo. */
export const DemoMark = ({ demo = isDemo }: { readonly demo?: boolean }) =>
  demo ? (
    <section className="k-demo" aria-label="Demo">
      <FormattedMessage id="kit.demo" />
    </section>
  ) : null
