import { useState } from 'react'
import { Badge } from '../../src/badge/Badge.tsx'
import { Banner, BannerFact } from '../../src/banner/Banner.tsx'
import { Button } from '../../src/button/Button.tsx'
import { RadioGroup } from '../../src/field/RadioGroup.tsx'
import { Select } from '../../src/field/Select.tsx'
import { Columns } from '../../src/layout/Columns.tsx'
import { Link } from '../../src/link/Link.tsx'
import { Line, Lines } from '../../src/list/Lines.tsx'
import { Freshness } from '../../src/notice/Freshness.tsx'
import { Bars } from '../../src/score/Bars.tsx'
import { ScoreHead } from '../../src/score/ScoreHead.tsx'
import { ScoreScale } from '../../src/score/ScoreScale.tsx'
import { VersusPanel } from '../../src/score/VersusPanel.tsx'
import { PageHead } from '../../src/section/PageHead.tsx'
import { Section } from '../../src/section/Section.tsx'
import { State } from '../../src/state/State.tsx'
import { Strip, StripCell } from '../../src/strip/Strip.tsx'
import { type Column, DataTable } from '../../src/table/DataTable.tsx'
import { PersonalNumber } from '../../src/text/PersonalNumber.tsx'
import { DemoHeader } from '../demo-header.tsx'

interface Item {
  id: string
  letter: string
  what: string
  value: string
  aside?: string
  date: string
  source: string
  points: string
  missing?: boolean
}

const LACE: Item[] = [
  {
    id: 'l',
    letter: 'L',
    what: 'Vårdtid',
    value: '7 midnätter',
    aside: 'preliminärt',
    date: '18–25 nov',
    source: 'Beräknad hemgång',
    points: '5',
  },
  {
    id: 'a',
    letter: 'A',
    what: 'Akut inläggning',
    value: 'Ja',
    date: '18 nov',
    source: 'Journal, prioritet EM',
    points: '3',
  },
  {
    id: 'c',
    letter: 'C',
    what: 'Samsjuklighet',
    value: 'Hjärtsvikt 2, diabetes 1',
    date: '2019, 2011',
    source: 'Journal, I50.9 och E11.9',
    points: '3',
  },
  {
    id: 'e',
    letter: 'E',
    what: 'Akutbesök, 6 mån',
    value: '2 besök',
    date: '3 jul, 9 okt',
    source: 'Journal',
    points: '2',
  },
]

const HOSPITAL: Item[] = [
  {
    id: 'h',
    letter: 'H',
    what: 'Hb vid hemgång',
    value: 'Saknas',
    date: '–',
    source: 'Inget svar än',
    points: '0–1',
    missing: true,
  },
  {
    id: 'o',
    letter: 'O',
    what: 'Från onkologisk klinik',
    value: 'Nej',
    date: '25 nov',
    source: 'Utskrivande klinik',
    points: '0',
  },
  {
    id: 's',
    letter: 'S',
    what: 'Natrium',
    value: '132 mmol/L',
    aside: 'under 135',
    date: '23 nov 06:15',
    source: 'Laboratoriet',
    points: '1',
  },
  {
    id: 'p',
    letter: 'P',
    what: 'Åtgärd under vårdtiden',
    value: 'Nej',
    date: '18–24 nov',
    source: 'Journal',
    points: '0',
  },
  { id: 'i', letter: 'IT', what: 'Akut inläggning', value: 'Ja', date: '18 nov', source: 'Journal', points: '1' },
  {
    id: 'a',
    letter: 'A',
    what: 'Inläggningar, 12 mån',
    value: '3',
    aside: '2–5 ger 2',
    date: 'feb, jul, okt',
    source: 'Journal',
    points: '2',
  },
  {
    id: 'l',
    letter: 'L',
    what: 'Vårdtid minst 5 dygn',
    value: 'Ja',
    aside: 'preliminärt',
    date: '18–25 nov',
    source: 'Beräknad hemgång',
    points: '2',
  },
]

const COLUMNS: Column<Item>[] = [
  {
    id: 'what',
    header: 'Uppgift',
    width: '31%',
    rowHeader: true,
    cell: (item) => (
      <>
        <b>{item.letter}</b> {item.what}
      </>
    ),
  },
  {
    id: 'value',
    header: 'Värde',
    width: '27%',
    cell: (item) =>
      item.missing ? (
        <State level="plan">{item.value}</State>
      ) : (
        <span>
          {item.value} {item.aside && <span className="u-faint">{item.aside}</span>}
        </span>
      ),
  },
  { id: 'date', header: 'Datum', width: '14%', nowrap: true, cell: (item) => item.date },
  {
    id: 'source',
    header: 'Källa',
    cell: (item) =>
      item.missing ? (
        <span>
          {item.source} <Link href="#">Fyll i</Link> · <Link href="#">Beställ</Link>
        </span>
      ) : (
        item.source
      ),
  },
  { id: 'points', header: 'Poäng', numeric: true, cell: (item) => item.points },
]

const REASONS = [
  { value: 'team', label: 'Palliativt eller annat team tar över' },
  { value: 'outside', label: 'Bor utanför Halland' },
  { value: 'no', label: 'Patienten tackar nej' },
  { value: 'contact', label: 'Har redan tät kontakt med vårdcentralen' },
  { value: 'wrong', label: 'Poängen vilar på fel uppgift' },
  { value: 'clinical', label: 'Klinisk bedömning: lägre risk', note: 'skriv varför' },
]

const Decision = () => {
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

/** Risk assessment in the hospital's portal. */
export const RiskPage = () => (
  <>
    <DemoHeader
      party="hospital"
      name="Sjukhus"
      who="Johan Sandell, läkare"
      place="Medicinkliniken avd 61"
      waiting={4}
      nav={[
        { href: '#a', label: 'Inskrivna', icon: 'bed', count: 24 },
        { href: '#b', label: 'Riskbedömning', icon: 'scale', count: 6, current: true },
        { href: '#c', label: 'Utskrivning', icon: 'out', count: 9 },
        { href: '#d', label: 'Konsulter', icon: 'ask', count: 2 },
        { href: '#e', label: 'Jour', icon: 'clock' },
      ]}
    />
    <Banner
      label="Patient"
      name="ÖHLUND, Torsten"
      badges={
        <>
          <Badge>Tolk: behövs inte</Badge>
          <Badge>Spärr: ingen känd</Badge>
        </>
      }
    >
      <BannerFact>f. 1941-04-14 (85 år)</BannerFact>
      <BannerFact>man</BannerFact>
      <BannerFact strong>
        <PersonalNumber>19410414-8871</PersonalNumber>
      </BannerFact>
      <BannerFact>Ordinärt boende, ingen hemsjukvård</BannerFact>
    </Banner>
    <Strip label="Läkaransvar">
      <StripCell
        party="hospital"
        label="Ansvarig"
        value="Hallands sjukhus Halmstad, avd 61"
        note="PAL Johan Sandell, sedan ons 18 nov 22:40"
      />
      <StripCell
        icon="phone"
        label="Ring nu"
        value="031-390 06 02"
        note="Avdelningsläkaren. Efter 16:30 medicinjouren"
      />
      <StripCell label="Vårdtid" value="6 dygn, hem ons 25 nov" note="Beräknad dag, ändrad i går" />
      <StripCell party="vc" label="Därefter" value="Vårdcentralen Nyhem" note="om inte läkarstöd beslutas" />
    </Strip>
    <main id="main" className="u-page">
      <Columns kind="main-aside">
        <div>
          <PageHead
            title="Risk för oplanerad återinskrivning"
            aside={<Freshness>Räknat 09:40, preliminärt tills patienten gått hem</Freshness>}
          />
          <div className="g-mt3" />
          <section className="u-sec">
            <ScoreHead name="LACE" note="lace/2010, 0–19" verdict="når gränsen" points="13" />
            <ScoreScale max={19} from={13} cutoff={13} cutoffText="gräns 13" label="13 av 19, gräns 13" />
            <DataTable
              caption="LACE, uppgift för uppgift"
              columns={COLUMNS}
              rows={LACE}
              rowId={(item) => item.id}
              narrow="stack"
              dense
            />
          </section>
          <section className="u-sec">
            <ScoreHead
              name="HOSPITAL"
              note="hospital/2016, 0–13"
              verdict={<State level="plan">kan inte avgöras, Hb saknas</State>}
              points="6–7"
            />
            <ScoreScale max={13} from={6} to={7} cutoff={7} cutoffText="gräns 7" label="6 till 7 av 13, gräns 7" />
            <DataTable
              caption="HOSPITAL, uppgift för uppgift"
              columns={COLUMNS}
              rows={HOSPITAL}
              rowId={(item) => item.id}
              rowTone={(item) => (item.missing ? 'missing' : undefined)}
              narrow="stack"
              dense
            />
          </section>
          <Section level={3} title="Tidigare beräkningar">
            <Lines whenWidth={92}>
              <Line when="23 nov 14:10">
                LACE 12, HOSPITAL 6–7, kan inte avgöras. Sedan dess: hemgång flyttad från 24 till 25 nov.
              </Line>
            </Lines>
          </Section>
        </div>
        <Decision />
      </Columns>
    </main>
  </>
)
