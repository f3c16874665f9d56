import { useState } from 'react'
import { Badge } from '../../src/badge/Badge.tsx'
import { Button } from '../../src/button/Button.tsx'
import { LinkButton } from '../../src/button/LinkButton.tsx'
import { Chip } from '../../src/chip/Chip.tsx'
import { ChipMenu } from '../../src/chip/ChipMenu.tsx'
import { RemovableChip } from '../../src/chip/RemovableChip.tsx'
import { DayTicks } from '../../src/days/DayTicks.tsx'
import { Checkbox } from '../../src/field/Checkbox.tsx'
import { CheckboxGroup } from '../../src/field/CheckboxGroup.tsx'
import { DateField } from '../../src/field/DateField.tsx'
import { DateTimeField } from '../../src/field/DateTimeField.tsx'
import { ErrorSummary } from '../../src/field/ErrorSummary.tsx'
import { RadioGroup } from '../../src/field/RadioGroup.tsx'
import { Segmented } from '../../src/field/Segmented.tsx'
import { Select } from '../../src/field/Select.tsx'
import { TextArea } from '../../src/field/TextArea.tsx'
import { TextField } from '../../src/field/TextField.tsx'
import { UnitField } from '../../src/field/UnitField.tsx'
import { Icon } from '../../src/icon/Icon.tsx'
import { ICON_NAMES } from '../../src/icon/icon-names.ts'
import { Menu } from '../../src/menu/Menu.tsx'
import { Freshness } from '../../src/notice/Freshness.tsx'
import { PartyName } from '../../src/party/PartyName.tsx'
import { Section } from '../../src/section/Section.tsx'
import { State } from '../../src/state/State.tsx'

/** Buttons, links dressed as buttons, menus. */
export const ActionsPart = () => {
  const [pending, setPending] = useState(true)
  return (
    <Section level={3} title="Knappar">
      <div className="g-line">
        <Button kind="main">Föreslå överlämning</Button>
        <Button kind="main" pending={pending} pendingText="Skickar" onPress={() => setPending(true)}>
          Skickar remiss
        </Button>
        <Button>Boka besök</Button>
        <Button kind="plain">Visa alla</Button>
        <LinkButton href="#" shortcut="Enter">
          Öppna patient
        </LinkButton>
      </div>
      <div className="g-line">
        <Button kind="grave">Avsluta läkarstöd</Button>
        <Button small icon="plus">
          Liten
        </Button>
        <Button iconOnly icon="phone" aria-label="Ring" />
        <Menu
          label="Fler val"
          items={[
            { id: '1', label: 'Skriv ut', icon: 'print' },
            { id: '2', label: 'Dra tillbaka', icon: 'undo', whyNot: 'redan besvarad' },
          ]}
        />
        <Button whyNot="Perioden är slut, be VC svara">Förläng</Button>
      </div>
    </Section>
  )
}

const CHOICES = [
  { value: 'phone', label: 'Telefon' },
  { value: 'video', label: 'Video', note: 'patienten behöver BankID' },
  { value: 'home', label: 'Hembesök', whyNot: 'ingen tid före fredag' },
]

const Choices = () => {
  const [way, setWay] = useState<string | null>('phone')
  const [agreed, setAgreed] = useState<string[]>(['nurse'])
  const [seen, setSeen] = useState(false)
  const [unit, setUnit] = useState<string | null>(null)
  const [when, setWhen] = useState<string | null>('2h')
  return (
    <div className="g-two g-mt4">
      <RadioGroup label="Kontakt" value={way} onChange={setWay} options={CHOICES} />
      <div className="u-stack">
        <CheckboxGroup
          label="Samråd"
          value={agreed}
          onChange={setAgreed}
          options={[
            { value: 'nurse', label: 'I samråd med sjuksköterskan' },
            { value: 'patient', label: 'Patienten samtycker' },
          ]}
        />
        <Checkbox label="Jag har läst bakgrunden" checked={seen} onChange={setSeen} />
      </div>
      <Select
        label="Tar över"
        value={unit}
        onChange={setUnit}
        placeholder="Välj vårdcentral"
        options={[
          { value: 'vallas', label: 'Vårdcentralen Vallås', note: 'listad här', group: 'Förslag' },
          { value: 'nyhem', label: 'Vårdcentralen Nyhem', group: 'Alla' },
          { value: 'hylte', label: 'Vårdcentralen Hylte', group: 'Alla' },
        ]}
      />
      <Segmented
        label="Hur bråttom?"
        value={when}
        onChange={setWhen}
        options={[
          { value: 'today', label: 'I dag' },
          { value: '2h', label: 'Inom 2 tim' },
          { value: 'now', label: 'Nu, ring' },
        ]}
      />
    </div>
  )
}

/** Every field. */
export const FieldsPart = ({ theme }: { theme: string }) => {
  const [date, setDate] = useState('2026-11-27')
  const [time, setTime] = useState('')
  const [number, setNumber] = useState('19380807')
  const [weight, setWeight] = useState('58,9')
  const [text, setText] = useState('Stabil. Vikt 58,9 kg, −2,6 kg sedan hemgång. Furosemid 40 mg × 2 sedan 20 nov.')
  return (
    <Section level={3} title="Fält">
      <ErrorSummary
        title="Två uppgifter behöver rättas"
        errors={[
          { fieldId: `pn-${theme}`, text: 'Personnumret är för kort' },
          { fieldId: `moves-${theme}`, text: 'Välj när ansvaret går över' },
        ]}
      />
      <div className="g-two g-mt3">
        <DateField
          label="Nästa uppföljning"
          value={date}
          onChange={setDate}
          min="2026-11-24"
          max="2026-11-29"
          hint="Vardag, senast dag 14"
        />
        <TextField
          id={`pn-${theme}`}
          label="Personnummer"
          value={number}
          onChange={setNumber}
          error="Fyra siffror saknas på slutet"
        />
        <DateTimeField
          id={`moves-${theme}`}
          label="Ansvaret går över"
          value={time}
          onChange={setTime}
          error="Välj dag och tid"
        />
        <UnitField label="Vikt" unit="kg" decimals value={weight} onChange={setWeight} optionalText="frivilligt" />
        <TextField
          label="Telefon"
          readOnly
          value="031-390 06 21"
          onChange={() => undefined}
          hint="Ändras i enhetens uppgifter"
        />
        <TextArea
          label="Aktuell bedömning"
          value={text}
          onChange={setText}
          maxLength={90}
          source="Från hembesöken 17 och 19 nov"
        />
      </div>
      <Choices />
    </Section>
  )
}

/** Chips, badges, states, ticks, parties, icons. */
export const MarksPart = () => {
  const [on, setOn] = useState(true)
  return (
    <Section level={3} title="Filter, märken, lägen">
      <div className="g-line">
        <RemovableChip removeLabel="Ta bort Kommun: Hylte" onRemove={() => undefined}>
          Kommun: Hylte
        </RemovableChip>
        <ChipMenu name="Läkare" options={[{ id: 'ek', label: 'Sofia Ek' }]} value={null} onChange={() => undefined} />
        <Chip pressed={on} onChange={setOn} count={4}>
          Bara mina
        </Chip>
        <Freshness>Uppdaterad 09:42</Freshness>
        <Freshness stale>Ingen kontakt sedan 09:38</Freshness>
      </div>
      <div className="g-line">
        <Badge tone="grave" icon="lock">
          Skyddade personuppgifter
        </Badge>
        <Badge icon="ask">Tolk: finska</Badge>
        <Badge tone="plan" icon="info">
          Vårdnivå beslutad
        </Badge>
        <Badge>Avliden 2026-11-20</Badge>
      </div>
      <div className="g-line far">
        <State level="calm">7 dagar kvar</State>
        <State level="plan">4 dagar kvar</State>
        <State level="urgent">Sista dagen i dag</State>
        <State level="over">Över tid 2 dagar</State>
        <State level="ok">Klar</State>
      </div>
      <div className="g-line far">
        <DayTicks wide today={9} plannedHandoverFrom={13} />
        <DayTicks wide today={16} overdueDays={2} />
        <DayTicks today={15} total={28} extension={14} />
        <DayTicks today={3} />
      </div>
      <div className="g-line far">
        <PartyName party="hospital">Sjukhus</PartyName>
        <PartyName party="lm">Läkarmedverkan</PartyName>
        <PartyName party="vc">Vårdcentral</PartyName>
        <PartyName party="kommun">Kommun</PartyName>
        <PartyName party="region">Region</PartyName>
        <PartyName party="none">Annan</PartyName>
      </div>
      <div className="g-icons g-mt3">
        {ICON_NAMES.map((name) => (
          <Icon key={name} name={name} />
        ))}
      </div>
    </Section>
  )
}
