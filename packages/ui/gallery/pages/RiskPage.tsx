import { Badge } from '../../src/badge/Badge.tsx'
import { Banner, BannerFact } from '../../src/banner/Banner.tsx'
import { Columns } from '../../src/layout/Columns.tsx'
import { Line, Lines } from '../../src/list/Lines.tsx'
import { Freshness } from '../../src/notice/Freshness.tsx'
import { ScoreHead } from '../../src/score/ScoreHead.tsx'
import { ScoreScale } from '../../src/score/ScoreScale.tsx'
import { PageHead } from '../../src/section/PageHead.tsx'
import { Section } from '../../src/section/Section.tsx'
import { State } from '../../src/state/State.tsx'
import { Strip, StripCell } from '../../src/strip/Strip.tsx'
import { DataTable } from '../../src/table/DataTable.tsx'
import { PersonalNumber } from '../../src/text/PersonalNumber.tsx'
import { DemoHeader } from '../demo-header.tsx'
import { Decision } from './RiskDecision.tsx'
import { COLUMNS, HOSPITAL, LACE } from './risk-data.tsx'

const Top = () => (
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
  </>
)

/** Risk assessment in the hospital's portal. */
export const RiskPage = () => (
  <>
    <Top />
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
