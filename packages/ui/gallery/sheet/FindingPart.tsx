import { useState } from 'react'
import { Button } from '../../src/button/Button.tsx'
import { FieldRow } from '../../src/field/FieldRow.tsx'
import { SearchField } from '../../src/field/SearchField.tsx'
import { UnitField } from '../../src/field/UnitField.tsx'
import { ErrorBoundary } from '../../src/notice/ErrorBoundary.tsx'
import { Palette } from '../../src/palette/Palette.tsx'
import { Section } from '../../src/section/Section.tsx'

const homes = [
  { value: 'b', label: 'Björkbacken', note: 'Halmstad' },
  { value: 'h', label: 'Havsutsikten', note: 'Hylte' },
]

const startsWith = (text: string) => homes.filter(({ label }) => label.toLowerCase().startsWith(text.toLowerCase()))

const Faulty = (): never => {
  throw new Error('a fault for show')
}

/** The field over the page from which one goes anywhere. */
const Goes = () => {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const items = startsWith(text).map(({ value, label, note }) => ({ id: value, label, note }))
  return (
    <div>
      <Button icon="search" shortcut="Ctrl K" onPress={() => setOpen(true)}>
        Sök
      </Button>
      <Palette
        open={open}
        onClose={() => setOpen(false)}
        title="Sök"
        closeText="Stäng"
        label="Sök boende"
        placeholder="Namn"
        text={text}
        onText={setText}
        sections={items.length > 0 ? [{ id: 'homes', title: 'Boenden', items }] : []}
        listLabel="Träffar"
        onChoose={() => setOpen(false)}
        status={items.length === 0 ? 'Inget hittades.' : null}
      />
    </div>
  )
}

/** What one finds by typing, short fields side by side, and a fault that stays in its own box. */
export const FindingPart = () => {
  const [text, setText] = useState('')
  const [weight, setWeight] = useState('58,9')
  const [length, setLength] = useState('164')
  return (
    <Section level={3} title="Sök, korta fält, fel i en ruta">
      <div className="g-two">
        <SearchField
          label="Boende"
          text={text}
          onType={setText}
          found={startsWith(text)}
          onChoose={(value) => setText(homes.find((home) => home.value === value)?.label ?? '')}
          nothing="Inget boende heter så."
        />
        <FieldRow>
          <UnitField label="Vikt" unit="kg" decimals value={weight} onChange={setWeight} />
          <UnitField label="Längd" unit="cm" value={length} onChange={setLength} />
        </FieldRow>
        <Goes />
        <ErrorBoundary>
          <Faulty />
        </ErrorBoundary>
      </div>
    </Section>
  )
}
