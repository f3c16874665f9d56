import { useState } from 'react'
import { Banner, BannerFact } from '../../src/banner/Banner.tsx'
import { Button } from '../../src/button/Button.tsx'
import { ErrorSummary } from '../../src/field/ErrorSummary.tsx'
import { FormActions } from '../../src/field/FormActions.tsx'
import { MeasureGrid, MeasureRow } from '../../src/field/MeasureGrid.tsx'
import { Segmented } from '../../src/field/Segmented.tsx'
import { TextArea } from '../../src/field/TextArea.tsx'
import { FocusHeader } from '../../src/header/FocusHeader.tsx'
import { Notice } from '../../src/notice/Notice.tsx'
import { Section } from '../../src/section/Section.tsx'
import { PersonalNumber } from '../../src/text/PersonalNumber.tsx'

const MEASURES = [
  ['af', 'Andning /min', '22', '2'],
  ['sp', 'SpO₂ %, skala 1', '94', '1'],
  ['bt', 'Systoliskt, mmHg', '118', '0'],
  ['pu', 'Puls /min', '96', '1'],
  ['te', 'Temp °C', '38,2', '1'],
] as const

const TEXTS = [
  {
    id: 's',
    letter: 'S',
    label: 'vad har hänt?',
    text: 'Mer andfådd sedan eftermiddagen, hostar slem. Vill vara hemma.',
  },
  {
    id: 'b',
    letter: 'B',
    label: 'bakgrund',
    text: 'Hjärtsvikt, KOL, förmaksflimmer. Hemma sedan 16 nov, dag 9 av 14.',
    hint: 'Ifyllt från stödet, du kan ändra',
  },
  { id: 'a', letter: 'A', label: 'din bedömning', text: '' },
  { id: 'r', letter: 'R', label: 'vad behöver du?', text: 'Bedömning i kväll. Kan möta i hemmet till 21.' },
]

const Top = () => (
  <>
    <FocusHeader
      title="Begär läkare"
      closeText="Stäng"
      href="#"
      note={
        <>
          <b>Sparat 18:31</b>i telefonen
        </>
      }
    />
    <Banner label="Patient" name="ANDERSSON, Karin">
      <BannerFact strong>
        <PersonalNumber>19380807-7667</PersonalNumber>
      </BannerFact>
      <BannerFact>Går till beredskapsjouren, som svarar till 08:00</BannerFact>
    </Banner>
  </>
)

/** A nurse's request to the doctor on call, on a phone. */
export const RequestPage = () => {
  const [urgency, setUrgency] = useState<string | null>('2h')
  const [values, setValues] = useState<Record<string, string>>(() => ({
    ...Object.fromEntries(MEASURES.map(([id, , value]) => [id, value])),
    ...Object.fromEntries(TEXTS.map((text) => [text.id, text.text])),
    o2: 'no',
  }))
  const [tries, setTries] = useState(0)
  const set = (id: string) => (value: string) => setValues({ ...values, [id]: value })
  const missing = !values.a
  return (
    <>
      <Top />
      <main id="main" className="u-page u-stack">
        {tries > 0 && missing && (
          <ErrorSummary
            title="En uppgift saknas"
            errors={[{ fieldId: 'a', text: 'Skriv din bedömning' }]}
            focusKey={tries}
          />
        )}
        <Segmented
          label="Hur bråttom?"
          value={urgency}
          onChange={setUrgency}
          options={[
            { value: 'today', label: 'I dag' },
            { value: '2h', label: 'Inom 2 tim' },
            { value: 'now', label: 'Nu, ring' },
          ]}
        />
        <Section title="Mätvärden" aside={<span className="u-faint">behövs inte för att skicka</span>}>
          <MeasureGrid valueHead="värde" pointsHead="poäng">
            {MEASURES.map(([id, label, , points]) => (
              <MeasureRow
                key={id}
                id={id}
                label={label}
                value={values[id] ?? ''}
                onChange={set(id)}
                points={points}
                inputMode="decimal"
              />
            ))}
            <MeasureRow
              id="o2"
              label="Syrgas"
              value={values.o2 ?? 'no'}
              onChange={set('o2')}
              points="0"
              options={[
                { value: 'no', label: 'Nej' },
                { value: 'yes', label: 'Ja' },
              ]}
            />
          </MeasureGrid>
          <div className="g-mt3">
            <Notice tone="urgent" title="NEWS2 5 – brådskande.">
              Enligt kommunens rutin: läkare inom 2 timmar, nya mätvärden inom 1 timme.
            </Notice>
          </div>
        </Section>
        {TEXTS.map((text) => (
          <TextArea
            key={text.id}
            id={text.id}
            label={
              <>
                <b>{text.letter}</b> – {text.label}
              </>
            }
            value={values[text.id] ?? ''}
            onChange={set(text.id)}
            hint={text.hint}
            error={text.id === 'a' && missing ? 'Skriv vad du tror eller vad du ser' : undefined}
          />
        ))}
        <FormActions sticky>
          <Button kind="main" onPress={() => setTries(tries + 1)}>
            Skicka till beredskapsjouren
          </Button>
        </FormActions>
      </main>
    </>
  )
}
