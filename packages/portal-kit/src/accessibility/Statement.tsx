import { Link } from '@lih/ui/link/Link.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { usePortal } from '../portal/PortalContext.ts'

/** Where one complains of a public service that does not take a report of its inaccessibility seriously. */
const diggAddress = 'https://www.digg.se/tdosanmalan'

const tested = ['axe', 'narrow', 'keyboard', 'self'].map((name) => `accessibility.tested.${name}`)
const known = ['aids', 'automatic', 'tables', 'language', 'time'].map((name) => `accessibility.known.${name}`)

const Lines = ({ ids }: { readonly ids: readonly string[] }) => (
  <ul className="k-bullets">
    {ids.map((id) => (
      <li key={id}>
        <FormattedMessage id={id} />
      </li>
    ))}
  </ul>
)

const diggLink = (words: readonly ReactNode[]) => (
  <Link key="digg" href={diggAddress}>
    {words}
  </Link>
)

/** What is tried, what is known to be poor, how to say so (`say`), and to whom to complain. */
export const Statement = ({ say }: { readonly say: ReactNode }) => {
  const { portal } = usePortal()
  return (
    <>
      <p>
        <FormattedMessage
          id="accessibility.about"
          values={{ title: <FormattedMessage id={`kit.portal.${portal}.title`} /> }}
        />
      </p>
      <Section title={<FormattedMessage id="accessibility.how.title" />}>
        <p>
          <FormattedMessage id="accessibility.how.text" />
        </p>
      </Section>
      <Section title={<FormattedMessage id="accessibility.tested.title" />}>
        <Lines ids={tested} />
      </Section>
      <Section title={<FormattedMessage id="accessibility.known.title" />}>
        <Lines ids={known} />
      </Section>
      <Section title={<FormattedMessage id="accessibility.say.title" />}>{say}</Section>
      <Section title={<FormattedMessage id="accessibility.digg.title" />}>
        <p>
          <FormattedMessage id="accessibility.digg.text" values={{ link: diggLink }} />
        </p>
        <p className="u-faint">
          <FormattedMessage id="accessibility.updated" />
        </p>
      </Section>
    </>
  )
}
