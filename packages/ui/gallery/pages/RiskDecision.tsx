import { useState } from 'react'
import { Button } from '../../src/button/Button.tsx'
import { RadioGroup } from '../../src/field/RadioGroup.tsx'
import { Select } from '../../src/field/Select.tsx'
import { Link } from '../../src/link/Link.tsx'
import { Bars } from '../../src/score/Bars.tsx'
import { VersusPanel } from '../../src/score/VersusPanel.tsx'
import { Section } from '../../src/section/Section.tsx'

const REASONS = [
  { value: 'team', label: 'Palliativt eller annat team tar över' },
  { value: 'outside', label: 'Bor utanför Halland' },
  { value: 'no', label: 'Patienten tackar nej' },
  { value: 'contact', label: 'Har redan tät kontakt med vårdcentralen' },
  { value: 'wrong', label: 'Poängen vilar på fel uppgift' },
  { value: 'clinical', label: 'Klinisk bedömning: lägre risk', note: 'skriv varför' },
]

/** The proposal of the rule, and the form of the decision. */
export const Decision = () => {
  const [decision, setDecision] = useState<string | null>('low')
  const [reason, setReason] = useState<string | null>(null)
  const [doctor, setDoctor] = useState<string | null>('sandell')
  return (
    <aside>
      <VersusPanel
        proposal={{ label: 'Förslag, regel 2026-09-01', value: 'Hög risk', note: 'LACE 13 når gränsen 13' }}
        decision={{ label: 'Ditt beslut', value: 'Inte fattat', note: 'Läkare på avd 61 beslutar', pending: true }}
      />
      <form className="u-stack g-mt4">
        <RadioGroup
          label="Beslut"
          value={decision}
          onChange={setDecision}
          options={[
            { value: 'high', label: 'Hög risk, planera läkarstöd i hemmet' },
            { value: 'low', label: 'Inte hög risk, vårdcentralen tar över vid hemgång' },
          ]}
        />
        <RadioGroup
          label="Beslutet avviker från förslaget. Varför?"
          value={reason}
          onChange={setReason}
          options={REASONS}
          error={reason === null ? 'Välj ett skäl' : undefined}
        />
        <Select
          label="Patientansvarig läkare"
          value={doctor}
          onChange={setDoctor}
          options={[
            { value: 'sandell', label: 'Johan Sandell', note: 'överläkare' },
            { value: 'nord', label: 'Elin Nord', note: 'specialistläkare' },
          ]}
        />
        <div className="u-wrap">
          <Button kind="main">Besluta: inte hög risk</Button>
          <Button kind="plain">Spara och vänta på Hb</Button>
        </div>
      </form>
      <div className="g-mt4" />
      <Section level={3} title="Så har det gått här" aside={<span className="u-faint">Påhittade siffror</span>}>
        <p>
          Av 92 patienter med LACE 13–15 på Medicinkliniken i Halmstad lades <b>21 (23 %)</b> in oplanerat inom 30
          dagar.
        </p>
      </Section>
      <Section level={3} title="Om gränsen flyttas" aside={<Link href="#">Öppna simulatorn</Link>}>
        <Bars
          label="Andel utskrivna över gränsen: 10 18 procent, 11 13, 12 8, 13 5, 14 3, 15 2"
          bars={[18, 13, 8, 5, 3, 2].map((value, index) => ({
            key: `${index}`,
            label: `${10 + index}`,
            value,
            marked: index === 3,
          }))}
        />
      </Section>
    </aside>
  )
}
