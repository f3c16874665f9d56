import { CareHomeTextsDocument } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Answer } from '@lih/portal-kit/live/Answer.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { useState } from 'react'
import { EnterTextForm } from './TextForms.tsx'
import { TextTitle } from './TextTitle.tsx'

/** The versions of the assignments' text, for the region's office (A1). */
export const TextsSection = () => {
  const text = useText()
  const [open, setOpen] = useState(false)
  const { data, error, refetch } = useLiveQuery(CareHomeTextsDocument)
  return (
    <Section
      title={text('careHome.texts')}
      aside={
        !open && (
          <Button small onPress={() => setOpen(true)}>
            {text('careHome.text.new')}
          </Button>
        )
      }
    >
      <div className="ch-part">
        {open && <EnterTextForm onClose={() => setOpen(false)} />}
        <Answer query={{ data, error, refetch }} lines={2} level={3} empty={null}>
          {({ careHomeTexts }) => (
            <ul className="ch-texts">
              {careHomeTexts.map((one) => (
                <li key={one.id}>
                  <p>
                    <TextTitle text={one} />
                  </p>
                  {one.raises && <p className="u-dim">{text('careHome.text.raise')}</p>}
                </li>
              ))}
            </ul>
          )}
        </Answer>
      </div>
    </Section>
  )
}
