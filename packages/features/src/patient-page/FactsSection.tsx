import type { PatientFacts_PatientFragment } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { KeyValue } from '@lih/ui/section/KeyValue.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { WholeNumbers } from '@lih/ui/text/WholeNumbers.tsx'
import { factsOf } from './facts.ts'

/** Address, phone, listing, enrolment and the latest stay. */
export const FactsSection = ({ patient }: { readonly patient: PatientFacts_PatientFragment }) => {
  const text = useText()
  return (
    <Section title={text('facts.title')}>
      <KeyValue
        items={factsOf(patient, text).map(({ key, name, value, note, known }) => ({
          key,
          name,
          value: (
            <>
              {known ? <WholeNumbers>{value}</WholeNumbers> : <span className="u-dim">{value}</span>}
              {note && <span className="u-sub over-note">{note}</span>}
            </>
          ),
        }))}
      />
    </Section>
  )
}
