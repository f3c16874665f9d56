import { useState } from 'react'
import { Button } from '../../src/button/Button.tsx'
import { Chip } from '../../src/chip/Chip.tsx'
import { ChipBar } from '../../src/chip/ChipBar.tsx'
import { DayTicks } from '../../src/days/DayTicks.tsx'
import { Columns } from '../../src/layout/Columns.tsx'
import { Link } from '../../src/link/Link.tsx'
import { Line, Lines } from '../../src/list/Lines.tsx'
import { TaskList, TaskRow } from '../../src/list/TaskRow.tsx'
import { Menu } from '../../src/menu/Menu.tsx'
import { Freshness } from '../../src/notice/Freshness.tsx'
import { Nothing } from '../../src/notice/Nothing.tsx'
import { PartyName } from '../../src/party/PartyName.tsx'
import { KeyValue } from '../../src/section/KeyValue.tsx'
import { PageHead } from '../../src/section/PageHead.tsx'
import { Section } from '../../src/section/Section.tsx'
import { State } from '../../src/state/State.tsx'
import { DataTable } from '../../src/table/DataTable.tsx'
import { PersonalNumber } from '../../src/text/PersonalNumber.tsx'
import { DemoHeader } from '../demo-header.tsx'

const Title = ({ name, pn, place }: { name: string; pn: string; place: string }) => (
  <p>
    <b>{name}</b>{' '}
    <span className="u-dim">
      · <PersonalNumber>{pn}</PersonalNumber> · {place}
    </span>
  </p>
)

const Handovers = () => (
  <Section title="Ta över" note="3 överlämningar från Läkarmedverkan">
    <TaskList>
      <TaskRow
        focused
        state={
          <>
            <State level="urgent">Sista dagen i dag</State>
            <DayTicks today={14} />
          </>
        }
        title={<Title name="SVENSSON, Märta" pn="19330404-9228" place="Ordinärt boende" />}
        actions={
          <>
            <Button kind="main">Ta över 16:00</Button>
            <Button>Fråga</Button>
            <Menu
              trigger="icon"
              label=""
              aria-label="Fler val"
              items={[
                { id: 'decline', label: 'Avböj med skäl' },
                { id: 'print', label: 'Skriv ut', icon: 'print' },
              ]}
            />
          </>
        }
      >
        <p>
          <b>S</b> Hemma efter hjärtsvikt, stabil sedan 19 nov. <b>R</b> Väg två gånger i veckan, kreatinin 1 dec.
        </p>
        <p className="u-dim">
          Från dr Sofia Ek, i går 14:20. Ansvaret föreslås gå över <b className="u-strong">i dag 16:00</b>. 2 öppna
          åtgärder, båda har ansvarig.
        </p>
      </TaskRow>
      <TaskRow
        state={
          <>
            <State level="plan">4 dagar kvar</State>
            <DayTicks today={10} plannedHandoverFrom={13} />
          </>
        }
        title={<Title name="HEDLUND, Asta" pn="19361027-7448" place="Korttidsboende Ekudden" />}
        actions={<Button>Läs och svara</Button>}
      >
        <p>
          <b>S</b> Lunginflammation, utan feber sedan fem dagar. <b>R</b> Ny lungröntgen om sex veckor.
        </p>
        <p className="u-dim">Från dr Nadia Hamid, i dag 08:15. Svara senast i morgon 12:15.</p>
      </TaskRow>
    </TaskList>
  </Section>
)

const MINE = [
  {
    id: '1',
    name: 'ANDERSSON, Karin',
    under: (
      <PartyName party="lm" dim>
        LM, dag 9
      </PartyName>
    ),
    place: 'Ordinärt',
    last: 'sön 22 nov',
  },
  {
    id: '2',
    name: 'BLOMGREN, Elsy',
    under: <State level="over">Genomgång försenad</State>,
    place: 'Björkbacken',
    last: '14 okt',
  },
  { id: '3', name: 'EDSTRÖM, Olof', under: null, place: 'Björkbacken', last: '3 nov' },
]

const Aside = () => {
  const [doctors, setDoctors] = useState(true)
  return (
    <aside>
      <Section title="Vems kontakt är jag?" aside={<Link href="#">Alla 38</Link>}>
        <ChipBar label="Roll">
          <Chip pressed={doctors} onChange={() => setDoctors(true)} count={31}>
            Läkarkontakt
          </Chip>
          <Chip pressed={!doctors} onChange={() => setDoctors(false)} count={7}>
            Vårdkontakt
          </Chip>
        </ChipBar>
        <DataTable
          caption="Patienter vars kontakt jag är"
          rows={MINE}
          rowId={(row) => row.id}
          columns={[
            {
              id: 'name',
              header: 'Patient',
              rowHeader: true,
              cell: (row) => (
                <>
                  <b>{row.name}</b>
                  {row.under && <br />}
                  {row.under}
                </>
              ),
            },
            { id: 'place', header: 'Boende', cell: (row) => row.place },
            { id: 'last', header: 'Senast', numeric: true, cell: (row) => row.last },
          ]}
        />
      </Section>
      <Section title="Saknar fast läkarkontakt" note="2 av 47 på Björkbacken">
        <Lines>
          <Line end={<Button small>Utse</Button>}>
            <b>GRAHN, Ebba</b>
            <br />
            <span className="u-dim">inflyttad 16 nov</span>
          </Line>
          <Line end={<Button small>Utse</Button>}>
            <b>TORELL, Stig</b>
            <br />
            <span className="u-dim">ny listning 20 nov</span>
          </Line>
        </Lines>
      </Section>
      <Section title="Sjukhusets jour nu">
        <KeyValue
          items={[
            { key: 'm', name: 'Medicin', value: '031-390 06 03' },
            { key: 'o', name: 'Ortopedi', value: '031-390 06 05' },
            { key: 'g', name: 'Geriatrik', value: <span className="u-dim">uppgift saknas, ring medicin</span> },
          ]}
        />
      </Section>
    </aside>
  )
}

/** What waits at a primary care centre. */
export const InboxPage = () => (
  <>
    <DemoHeader
      party="vc"
      name="Vårdcentral"
      who="Anna Lindh, läkare"
      place="Vårdcentralen Vallås"
      waiting={7}
      nav={[
        { href: '#a', label: 'Att göra', icon: 'list', count: 7, current: true },
        { href: '#b', label: 'Patienter', icon: 'people' },
        { href: '#c', label: 'Besök', icon: 'home' },
        { href: '#d', label: 'SIP', icon: 'doc' },
        { href: '#e', label: 'Särskilda boenden', icon: 'clinic' },
        { href: '#f', label: 'Ersättning', icon: 'money' },
        { href: '#g', label: 'Jour', icon: 'clock' },
      ]}
    />
    <main id="main" className="u-page">
      <Columns kind="main-aside">
        <div>
          <PageHead title="Att göra" note="tisdag 24 november, v. 48" aside={<Freshness>Uppdaterad 09:42</Freshness>} />
          <ChipBar
            end={
              <>
                visar <b>7</b> av 7
              </>
            }
          >
            <Chip pressed>Mina och hela enhetens</Chip>
            <Chip count={4}>Bara mina</Chip>
            <Chip count={2}>Vårdsamordnare</Chip>
          </ChipBar>
          <Handovers />
          <Section title="Läkarförfrågningar">
            <Nothing kind="empty" title="Inget väntar på svar" actions={<Button small>Visa besvarade</Button>}>
              Förfrågningar från kommunens sjuksköterskor kommer hit, vardagar 8–17. Senast besvarad i dag 09:05, på 22
              minuter.
            </Nothing>
          </Section>
        </div>
        <Aside />
      </Columns>
    </main>
  </>
)
