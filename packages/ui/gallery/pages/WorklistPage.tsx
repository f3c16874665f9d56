import { useState } from 'react'
import { Button } from '../../src/button/Button.tsx'
import { LinkButton } from '../../src/button/LinkButton.tsx'
import { Why } from '../../src/button/Why.tsx'
import { ChipBar } from '../../src/chip/ChipBar.tsx'
import { ChipMenu } from '../../src/chip/ChipMenu.tsx'
import { RemovableChip } from '../../src/chip/RemovableChip.tsx'
import { DayTicks } from '../../src/days/DayTicks.tsx'
import { Icon } from '../../src/icon/Icon.tsx'
import { SplitView } from '../../src/layout/SplitView.tsx'
import { Link } from '../../src/link/Link.tsx'
import { Line, Lines } from '../../src/list/Lines.tsx'
import { LinkTabs } from '../../src/nav/LinkTabs.tsx'
import { Freshness } from '../../src/notice/Freshness.tsx'
import { HeldBackBar } from '../../src/notice/HeldBackBar.tsx'
import { KeyValue } from '../../src/section/KeyValue.tsx'
import { PageHead } from '../../src/section/PageHead.tsx'
import { Section } from '../../src/section/Section.tsx'
import { State } from '../../src/state/State.tsx'
import { Kbd } from '../../src/text/Kbd.tsx'
import { PersonalNumber } from '../../src/text/PersonalNumber.tsx'
import { TwoLines } from '../../src/worklist/TwoLines.tsx'
import { Worklist } from '../../src/worklist/Worklist.tsx'
import type { WorklistColumn } from '../../src/worklist/worklist-types.ts'
import { DemoHeader, LM_NAV } from '../demo-header.tsx'
import { type DemoRow, GROUPS } from './worklist-data.ts'

const COLUMNS: WorklistColumn<DemoRow>[] = [
  {
    id: 'name',
    header: 'Patient',
    primary: true,
    sortable: true,
    cell: (row) => <TwoLines strong first={row.name} second={<PersonalNumber>{row.pn}</PersonalNumber>} />,
  },
  {
    id: 'left',
    header: 'Tid kvar',
    sortable: true,
    narrow: 'bare',
    cell: ({ level, left, ...ticks }) => (
      <TwoLines first={<State level={level}>{left}</State>} second={<DayTicks {...ticks} />} />
    ),
  },
  { id: 'visit', header: 'Nästa besök', cell: (row) => <TwoLines first={row.visit[0]} second={row.visit[1]} /> },
  { id: 'doctor', header: 'Ansvarig läkare', cell: (row) => <TwoLines first={row.doctor} /> },
  {
    id: 'place',
    header: 'Kommun · tar över',
    cell: (row) => (
      <TwoLines
        first={
          row.masked ? (
            <span className="u-dim">
              <Icon name="lock" /> {row.place[0]}
            </span>
          ) : (
            row.place[0]
          )
        }
        second={row.place[1]}
      />
    ),
  },
  {
    id: 'contact',
    header: 'Senaste kontakt',
    narrow: 'hide',
    cell: (row) => <TwoLines first={row.contact[0]} second={row.contact[1]} />,
  },
]

const Detail = ({ row }: { row: DemoRow }) => (
  <>
    <div className="u-spread">
      <h2 className="u-mid">{row.name}</h2>
      <span className="u-row u-faint">
        <Kbd>J</Kbd>
        <Kbd>K</Kbd> byt rad
      </span>
    </div>
    <p className="u-dim">
      f. 1933-04-04 (93 år) · kvinna · <PersonalNumber strong>{row.pn}</PersonalNumber>
      <br />
      Ordinärt boende, inskriven i hemsjukvård
    </p>
    <div className="u-spread g-mt4">
      <State level={row.level} large>
        Dag {row.today} av 14 – {row.left.toLowerCase()}
      </State>
      <span className="u-faint">11–24 nov</span>
    </div>
    <div className="g-mt1">
      <DayTicks wide today={row.today} {...(row.overdueDays && { overdueDays: row.overdueDays })} />
    </div>
    <p className="u-dim g-mt1">
      Utan godtagen överlämning är stödet över tid i natt 00:00. Läkarmedverkan har då ansvaret kvar.
    </p>
    <div className="g-detail-acts">
      <Button kind="main" wide>
        Ansök om förlängning
      </Button>
      <div>
        <Button wide>Boka besök</Button>
        <LinkButton wide href="#patient" shortcut="Enter">
          Öppna patient
        </LinkButton>
      </div>
      <Why>
        Ny överlämning kan inte föreslås: en väntar redan på svar. <Link href="#">Dra tillbaka den</Link>
      </Why>
    </div>
    <div className="g-mt4" />
    <Section level={3} title="Härnäst">
      <Lines>
        <Line
          end={
            <Button small icon="phone">
              Ring
            </Button>
          }
        >
          <b>Överlämning till VC Vallås</b>
          <br />
          <span className="u-dim">Föreslagen i går 14:20, kvitterad 15:02, inte besvarad</span>
        </Line>
        <Line>
          <b>Hembesök i dag 14:15</b>
          <br />
          <span className="u-dim">Sofia Ek, med ssk Maja Berg, Halmstads kommun</span>
        </Line>
      </Lines>
    </Section>
    <Section level={3} title="Senast, i går 15:10" aside={<span className="u-faint">Hembesök · Sofia Ek</span>}>
      <p>Mindre andfådd, vikt 61,2 kg (−1,4 sedan hemgång). Furosemid sänkt till 40 mg. Sover i säng igen.</p>
    </Section>
    <Section level={3} title="Kontakter">
      <KeyValue
        items={[
          { key: 'a', name: 'Tar över', value: 'Anna Lindh, VC Vallås · 031-390 06 21' },
          { key: 'b', name: 'Hemsjukvård', value: 'Maja Berg, ssk · 031-390 06 34' },
          { key: 'c', name: 'Anhörig', value: 'Eva Svensson, dotter · 070-174 06 18' },
        ]}
      />
    </Section>
  </>
)

const DOCTORS = ['Nadia Hamid', 'Per Wallin', 'Sofia Ek'].map((label) => ({ id: label, label }))
const TOWNS = ['Falkenberg', 'Halmstad', 'Hylte'].map((label) => ({ id: label, label }))

const Views = () => (
  <LinkTabs
    label="Sparade vyer"
    items={[
      { href: '#1', label: 'Hela teamet', count: 14, current: true },
      { href: '#2', label: 'Mina', count: 6 },
      { href: '#3', label: 'Lämnas över v. 48', count: 5 },
      { href: '#4', label: 'Utan besök i dag', count: 4 },
    ]}
    end={
      <Link quiet href="#spara">
        Spara som vy
      </Link>
    }
  />
)

/** Läkarmedverkan's list of ongoing support, with the selected row beside. */
export const WorklistPage = () => {
  const [selected, setSelected] = useState<string | null>('3')
  const [doctor, setDoctor] = useState<string | null>(null)
  const [town, setTown] = useState<string | null>(null)
  const [held, setHeld] = useState(true)
  const row = GROUPS.flatMap((group) => group.rows).find((each) => each.id === selected)
  return (
    <>
      <DemoHeader
        party="lm"
        name="Läkarmedverkan"
        nav={LM_NAV}
        who="Sofia Ek, läkare"
        place="Läkarmedverkan i Halland"
        waiting={5}
      />
      <main id="main">
        <SplitView detailLabel="Vald patient" detail={row ? <Detail row={row} /> : null}>
          <PageHead
            title="Pågående stöd"
            note="tisdag 24 november, v. 48"
            aside={
              <>
                <Freshness>Uppdaterad 09:42</Freshness>
                <Button small icon="plus">
                  Boka besök
                </Button>
              </>
            }
          />
          <div className="g-mt1" />
          <Views />
          <ChipBar
            end={
              <>
                visar <b>12</b> av 14 · <Link href="#rensa">rensa filter</Link>
              </>
            }
          >
            <ChipMenu name="Läkare" options={DOCTORS} value={doctor} onChange={setDoctor} />
            <ChipMenu name="Kommun" options={TOWNS} value={town} onChange={setTown} />
            <RemovableChip removeLabel="Ta bort Boende: inte SäBo" onRemove={() => undefined}>
              Boende: inte SäBo
            </RemovableChip>
            <ChipMenu name="Tar över" options={[]} value={null} onChange={() => undefined} />
          </ChipBar>
          {held && (
            <HeldBackBar
              text="3 ändringar väntar"
              detail="1 nytt stöd, 2 rader byter plats"
              shortcut="V"
              onShow={() => setHeld(false)}
            />
          )}
          <Worklist
            caption="Pågående stöd"
            columns={COLUMNS}
            groups={GROUPS}
            rowId={(each) => each.id}
            rowLabel={(each) => `${each.name}, ${each.left}`}
            rowHref={(each) => `#patient-${each.id}`}
            selectedId={selected}
            onSelect={setSelected}
            sort={{ id: 'left', direction: 'ascending' }}
            onSort={() => undefined}
            changed={(each) => each.changed}
          />
        </SplitView>
      </main>
    </>
  )
}
