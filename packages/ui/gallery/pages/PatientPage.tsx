import { useState } from 'react'
import { Button } from '../../src/button/Button.tsx'
import { Why } from '../../src/button/Why.tsx'
import { DateTimeField } from '../../src/field/DateTimeField.tsx'
import { TextArea } from '../../src/field/TextArea.tsx'
import { Icon } from '../../src/icon/Icon.tsx'
import type { IconName } from '../../src/icon/icon-names.ts'
import { Columns } from '../../src/layout/Columns.tsx'
import { Link } from '../../src/link/Link.tsx'
import { Line, Lines } from '../../src/list/Lines.tsx'
import { LinkTabs } from '../../src/nav/LinkTabs.tsx'
import { Freshness } from '../../src/notice/Freshness.tsx'
import { PartyName } from '../../src/party/PartyName.tsx'
import { Sbar, SbarRow } from '../../src/sbar/Sbar.tsx'
import { Section } from '../../src/section/Section.tsx'
import { State } from '../../src/state/State.tsx'
import { DataTable } from '../../src/table/DataTable.tsx'
import { DemoHeader, LM_NAV } from '../demo-header.tsx'
import { DemoBanner, DemoStrip, DemoTimeline } from './patient-top.tsx'

const SBAR = [
  {
    letter: 'S',
    label: 'Situation',
    text: '88-årig kvinna, hemma sedan 16 nov efter tio dygn på avd 61 för försämrad hjärtsvikt. Dag 9 av 14.',
    source: 'Hämtat från utskrivningsmeddelandet 16 nov',
  },
  {
    letter: 'B',
    label: 'Bakgrund',
    text: 'Hjärtsvikt (EF 35 %), förmaksflimmer, KOL, nedsatt njurfunktion (eGFR 38). Bor ensam, hemtjänst fyra gånger om dagen. Talar helst finska.',
    source: 'Hämtat från utskrivningsmeddelandet, ändrat av dig',
  },
  {
    letter: 'A',
    label: 'Aktuell bedömning',
    text: 'Stabil. Vikt 58,9 kg, −2,6 kg sedan hemgång. Blodtryck 118/64, puls 76. Furosemid 40 mg × 2 sedan 20 nov.',
    source: 'Från hembesöken 17 och 19 nov och ssk 24 nov. Dagens hembesök fylls på när det är signerat.',
  },
  {
    letter: 'R',
    label: 'Rekommendation',
    text: 'Väg två gånger i veckan. Ring vid uppgång över 2 kg på tre dygn. Kontroll av kreatinin och kalium efter dosändring.',
    source: undefined,
  },
]

const TASKS = [
  {
    id: '1',
    what: 'Svar på Hb, kreatinin, kalium',
    who: <PartyName party="vc">Anna Lindh</PartyName>,
    by: 'fre 27 nov',
  },
  {
    id: '2',
    what: 'Ultraljud hjärta, remiss skickad 18 nov',
    who: <PartyName party="hospital">Medicinkliniken</PartyName>,
    by: 'fre 18 dec',
  },
  {
    id: '3',
    what: 'Fördjupad läkemedelsgenomgång',
    who: <State level="over">Saknar ansvarig</State>,
    by: 'tor 31 dec',
  },
]

const CONTACTS: [string, IconName, string, string][] = [
  ['sön 22 nov', 'phone', 'Telefon, dr Wallin', 'Sover bättre, dosen oförändrad'],
  ['lör 21 nov', 'ask', 'Uppföljning med dr Lindh', 'Enade om 27 nov'],
  ['fre 20 nov', 'video', 'Videobesök, dr Ek', 'Furosemid höjt till 40 mg × 2'],
  ['tor 19 nov', 'home', 'Hembesök, dr Ek', 'Vikt 60,1 kg, benen mindre svullna'],
]

const Handover = () => {
  const [texts, setTexts] = useState<Record<string, string>>(() =>
    Object.fromEntries(SBAR.map((part) => [part.letter, part.text])),
  )
  const [at, setAt] = useState('2026-11-27T08:00')
  return (
    <Section
      title="Överlämning till Vårdcentralen Vallås"
      aside={<span className="u-faint">Utkast, sparat 09:41</span>}
    >
      <Sbar>
        {SBAR.map((part) => (
          <SbarRow key={part.letter} letter={part.letter}>
            <TextArea
              label={part.label}
              value={texts[part.letter] ?? ''}
              onChange={(text) => setTexts({ ...texts, [part.letter]: text })}
              source={part.source}
              maxLength={part.letter === 'R' ? 130 : 2000}
            />
          </SbarRow>
        ))}
      </Sbar>
      <h3 className="g-mt4">Öppna åtgärder</h3>
      <DataTable
        caption="Öppna åtgärder"
        narrow="stack"
        rows={TASKS}
        rowId={(task) => task.id}
        columns={[
          { id: 'what', header: 'Åtgärd', cell: (task) => task.what, rowHeader: true },
          { id: 'who', header: 'Vem', cell: (task) => task.who },
          { id: 'by', header: 'Senast', cell: (task) => task.by, nowrap: true },
        ]}
      />
      <div className="u-wrap g-mt3">
        <DateTimeField label="Ansvaret går över" value={at} onChange={setAt} hint="inom 14 dagar" />
        <span className="u-row u-push">
          <Button icon="print">Skriv ut</Button>
          <Button kind="main">Föreslå överlämning</Button>
        </span>
      </div>
      <div className="g-mt2">
        <Why>En åtgärd saknar ansvarig. Förslaget kan skickas, men vårdcentralen ser vad som saknas.</Why>
      </div>
    </Section>
  )
}

const Left = () => (
  <div>
    <Section title="Väntar på dig" aside={<State level="plan">Svara senast 13:05</State>}>
      <p>”Svullnad i vänster underben sedan i går. Vikt 58,9 kg. NEWS2 2.”</p>
      <p className="u-dim">Maja Berg, ssk, Halmstads kommun, 09:05</p>
      <div className="u-wrap g-mt2">
        <Button small>Svara</Button>
        <Button small>Gör om till hembesök</Button>
      </div>
    </Section>
    <Section title="Härnäst">
      <Lines>
        <Line when="i dag 11:15">
          <b>Hembesök</b>, dr Ek med ssk Maja Berg
        </Line>
        <Line when="i dag 15:00">
          <b>Uppföljning</b> med dr Lindh, video
        </Line>
        <Line when="tor 26 nov">
          <b>Provtagning</b> Hb, kreatinin, kalium
          <br />
          <span className="u-dim">Ssk Maja Berg, svar till VC Vallås</span>
        </Line>
        <Line when="fre 27 nov">
          <b>Överlämning</b> till VC Vallås 08:00
          <br />
          <State level="plan">Inte föreslagen än</State>
        </Line>
      </Lines>
    </Section>
    <Section title="Vårdnivå">
      <p>
        <b>Vård i hemmet i första hand.</b> Inte intensivvård, inte hjärt-lungräddning.
      </p>
      <p className="u-dim">Dr Johan Sandell, avd 61, 2026-11-15. Gäller till 2027-02-15 eller nytt beslut.</p>
    </Section>
  </div>
)

const Right = () => (
  <div>
    <Section title="Namngivna kontakter" aside={<Link href="#">Alla 4</Link>}>
      <Lines>
        <Line>
          <b>Anna Lindh</b>, fast läkarkontakt
          <br />
          <PartyName party="vc" dim>
            VC Vallås
          </PartyName>{' '}
          · <span className="u-nw">031-390 06 21</span>
          <br />
          <span className="u-faint">vardagar 8–17</span>
        </Line>
        <Line>
          <b>Maja Berg</b>, sjuksköterska
          <br />
          <PartyName party="kommun" dim>
            Halmstads kommun
          </PartyName>{' '}
          · <span className="u-nw">031-390 06 34</span>
        </Line>
      </Lines>
    </Section>
    <Section title="Besök och kontakter" aside={<Link href="#">Alla 6</Link>}>
      <Lines>
        {CONTACTS.map(([when, icon, what, result]) => (
          <Line key={when} when={when}>
            <Icon name={icon} /> {what}
            <br />
            <span className="u-dim">{result}</span>
          </Line>
        ))}
      </Lines>
    </Section>
  </div>
)

/** A patient's page in Läkarmedverkan's portal. */
export const PatientPage = () => (
  <>
    <DemoHeader
      party="lm"
      name="Läkarmedverkan"
      nav={LM_NAV}
      who="Sofia Ek, läkare"
      place="Läkarmedverkan i Halland"
      waiting={5}
    />
    <DemoBanner />
    <DemoStrip />
    <section className="g-tl" aria-label="Läkaransvar över tid">
      <DemoTimeline />
    </section>
    <div className="g-slots">
      <LinkTabs
        label="Delar"
        items={[
          'Översikt',
          'Stöd',
          'Utskrivning',
          'SIP',
          'Kontakter',
          'Besök',
          'Förfrågningar',
          'Avvikelser',
          'Logg',
        ].map((label, index) => ({
          href: `#${label}`,
          label,
          current: index === 0,
          ...(index === 4 && { count: 4 }),
        }))}
        end={<Freshness>Uppdaterad 09:42</Freshness>}
      />
    </div>
    <main id="main" className="u-page">
      <Columns kind="side-main-side">
        <Left />
        <Handover />
        <Right />
      </Columns>
    </main>
  </>
)
