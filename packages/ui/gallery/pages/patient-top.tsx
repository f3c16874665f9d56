import { Badge } from '../../src/badge/Badge.tsx'
import { Banner, BannerFact } from '../../src/banner/Banner.tsx'
import { DayTicks } from '../../src/days/DayTicks.tsx'
import { Strip, StripCell } from '../../src/strip/Strip.tsx'
import { DataTable } from '../../src/table/DataTable.tsx'
import { PersonalNumber } from '../../src/text/PersonalNumber.tsx'
import { ResponsibilityTimeline } from '../../src/timeline/ResponsibilityTimeline.tsx'
import type { TimelineBand } from '../../src/timeline/TimelineDrawing.tsx'

/** Whom the page is about. */
export const DemoBanner = () => (
  <Banner
    label="Patient"
    name="ANDERSSON, Karin"
    badges={
      <>
        <Badge tone="grave" icon="lock">
          Spärr finns
        </Badge>
        <Badge icon="ask">Tolk: finska</Badge>
        <Badge tone="plan" icon="info">
          Vårdnivå beslutad
        </Badge>
      </>
    }
  >
    <BannerFact>f. 1938-08-07 (88 år)</BannerFact>
    <BannerFact>kvinna</BannerFact>
    <BannerFact strong>
      <PersonalNumber>19380807-7667</PersonalNumber>
    </BannerFact>
    <BannerFact>Ordinärt boende, hemsjukvård sedan 2025-03-01</BannerFact>
  </Banner>
)

/** Who answers now. */
export const DemoStrip = () => (
  <Strip label="Läkaransvar">
    <StripCell
      party="lm"
      label="Ansvarig"
      value="Läkarmedverkan – dr Sofia Ek"
      note="sedan mån 16 nov 13:20, vid hemgång"
    />
    <StripCell
      icon="phone"
      label="Ring nu – teamtelefonen, svarar till 17:00"
      value="031-390 06 12"
      note="Efter 17:00 beredskapsjouren, 031-390 06 40"
    />
    <StripCell
      label="Stöd"
      value="Dag 9 av 14"
      ticks={<DayTicks today={9} plannedHandoverFrom={13} />}
      note="5 kvar, till sön 29 nov"
    />
    <StripCell
      party="vc"
      label="Därefter"
      value="Vårdcentralen Vallås – dr Anna Lindh"
      note="från fre 27 nov 08:00, inte föreslagen än"
    />
  </Strip>
)

/** Epoch milliseconds of a Swedish winter time. */
const at = (text: string): number => Date.parse(`${text}+01:00`)

const BANDS: TimelineBand[] = [
  {
    id: '1',
    party: 'vc',
    label: 'VC Vallås',
    sub: 'dr Anna Lindh',
    from: at('2026-10-20T08:00'),
    to: at('2026-11-06T03:10'),
  },
  {
    id: '2',
    party: 'hospital',
    strong: 'Hallands sjukhus Halmstad',
    label: 'avd 61',
    sub: '6 nov 03:10 – 16 nov 13:20 · inskriven, hjärtsvikt',
    from: at('2026-11-06T03:10'),
    to: at('2026-11-16T13:20'),
  },
  {
    id: '3',
    party: 'lm',
    strong: 'Läkarmedverkan',
    label: 'dr Sofia Ek',
    sub: 'från 16 nov 13:20, dag 1',
    from: at('2026-11-16T13:20'),
    to: at('2026-11-27T08:00'),
  },
  {
    id: '4',
    party: 'vc',
    label: 'VC Vallås',
    sub: 'från 27 nov, planerat',
    from: at('2026-11-27T08:00'),
    to: at('2026-12-02T00:00'),
    planned: true,
  },
]

/** Who answered over four weeks. */
export const DemoTimeline = () => (
  <ResponsibilityTimeline
    title="Läkaransvar i hemmet"
    label="Vårdcentralen Vallås till 6 november, Hallands sjukhus Halmstad 6 till 16 november, Läkarmedverkan från 16 november, planerad överlämning till Vårdcentralen Vallås 27 november"
    from={at('2026-10-31T00:00')}
    to={at('2026-12-02T00:00')}
    now={at('2026-11-24T09:42')}
    nowText="Nu, tis 24 nov 09:42"
    bands={BANDS}
    weeks={[
      { at: at('2026-11-02T00:00'), label: '2 nov v. 45' },
      { at: at('2026-11-09T00:00'), label: '9 nov v. 46' },
      { at: at('2026-11-16T00:00'), label: '16 nov v. 47' },
      { at: at('2026-11-23T00:00'), label: '23 nov v. 48' },
      { at: at('2026-11-30T00:00'), label: '30 nov' },
    ]}
    events={[
      { id: 'a', icon: 'phone', at: at('2026-11-17T10:00'), label: 'Telefon' },
      { id: 'b', icon: 'home', at: at('2026-11-18T08:00'), label: 'Hembesök' },
      { id: 'c', icon: 'home', at: at('2026-11-19T13:00'), label: 'Hembesök' },
      { id: 'd', icon: 'video', at: at('2026-11-20T15:00'), label: 'Videobesök' },
      { id: 'e', icon: 'ask', at: at('2026-11-20T22:00'), label: 'Uppföljning' },
      { id: 'f', icon: 'phone', at: at('2026-11-22T11:00'), label: 'Telefon' },
      { id: 'g', icon: 'home', at: at('2026-11-24T23:00'), label: 'Hembesök', planned: true },
      { id: 'h', icon: 'ask', at: at('2026-11-25T23:00'), label: 'Uppföljning', planned: true },
      { id: 'i', icon: 'home', at: at('2026-11-28T19:00'), label: 'Hembesök', planned: true },
    ]}
    legend={[
      { icon: 'home', label: 'Hembesök' },
      { icon: 'phone', label: 'Telefon' },
      { icon: 'video', label: 'Video' },
      { icon: 'ask', label: 'Uppföljning LM–VC' },
      { label: 'Streckat: planerat' },
    ]}
    table={
      <DataTable
        caption="Läkaransvar i hemmet"
        rows={BANDS}
        rowId={(band) => band.id}
        columns={[
          {
            id: 'who',
            header: 'Ansvarig',
            cell: (band) => [band.strong, band.label].filter(Boolean).join(', '),
            rowHeader: true,
          },
          { id: 'sub', header: 'Tid', cell: (band) => band.sub },
        ]}
      />
    }
  />
)
