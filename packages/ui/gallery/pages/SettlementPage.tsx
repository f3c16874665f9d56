import { useState } from 'react'
import { Badge } from '../../src/badge/Badge.tsx'
import { Button } from '../../src/button/Button.tsx'
import { Columns } from '../../src/layout/Columns.tsx'
import { Link } from '../../src/link/Link.tsx'
import { Line, Lines } from '../../src/list/Lines.tsx'
import { Figures } from '../../src/section/Figures.tsx'
import { KeyValue } from '../../src/section/KeyValue.tsx'
import { PageHead } from '../../src/section/PageHead.tsx'
import { Section } from '../../src/section/Section.tsx'
import { State } from '../../src/state/State.tsx'
import { Calculation } from '../../src/table/Calculation.tsx'
import { DataTable } from '../../src/table/DataTable.tsx'
import { DemoHeader } from '../demo-header.tsx'

const ROWS = [
  { id: '1', what: 'Hembesök av läkare', rule: 'R1, taxa 2026-03', count: '41', price: '1 450,00', sum: '59 450,00' },
  { id: '2', what: 'Hembesök, nekade', rule: 'R1, villkor inte uppfyllt', count: '6', price: '–', sum: '0,00' },
  {
    id: '3',
    what: 'Särskilt boende Ekudden',
    rule: 'R2, exakta tiondelar',
    count: '36, sedan 38',
    price: '120 000,00',
    sum: '37 742,47',
  },
  {
    id: '4',
    what: 'Rättelse av september',
    rule: 'Besök 20 388 struket 2026-11-03',
    count: '−1',
    price: '1 450,00',
    sum: '−1 450,00',
  },
]

const STEPS = [
  { key: '1', label: '1–15 okt', note: '15 dagar × 3,6 tiotal platser, avtal version 3', value: '54,0' },
  {
    key: '2',
    label: '16–31 okt',
    note: '16 dagar × 3,8 tiotal platser, version 4 bekräftad 2026-10-12',
    value: '60,8',
  },
  { key: '3', label: 'Delat med årets dagar', note: '114,8 / 365', value: '0,314521' },
  { key: '4', label: 'Gånger årsbelopp', note: 'per 10 platser och år, uppräkning 50 % ingår', value: '120 000,00' },
  { key: '5', label: 'Avrundat en gång', note: 'till hela ören, halva uppåt', value: '37 742,47', total: true },
]

const yes = (
  <State level="ok" icon="check">
    Ja
  </State>
)

const DENIED = [
  {
    id: '20 416',
    day: '2 okt',
    doctor: yes,
    home: yes,
    enrolled: (
      <State level="over" icon="x">
        Nej, inskriven 5 okt
      </State>
    ),
    one: '–',
  },
  {
    id: '20 431',
    day: '7 okt',
    doctor: yes,
    home: (
      <State level="over" icon="x">
        Nej, video
      </State>
    ),
    enrolled: yes,
    one: '–',
  },
]

const Aside = () => (
  <aside>
    <Section title="Budget mot utfall" aside={<span className="u-faint">jan–okt</span>}>
      <KeyValue
        numbers
        items={[
          { key: 'a', name: 'Omfördelat, hela året', value: '28 500 000 kr' },
          { key: 'b', name: 'Utfall hittills', value: '4 212 480 kr' },
        ]}
      />
    </Section>
    <Section title="Historik">
      <Lines>
        <Line when="3 nov">Utkast skapat av systemet</Line>
        <Line when="12 okt">Ekudden 38 platser, bekräftat av Kerstin Alm</Line>
      </Lines>
    </Section>
  </aside>
)

/** A month's settlement in the region's portal. */
export const SettlementPage = () => {
  const [open, setOpen] = useState<string[]>(['3'])
  const toggle = (id: string) => setOpen(open.includes(id) ? open.filter((each) => each !== id) : [...open, id])
  return (
    <>
      <DemoHeader
        party="region"
        name="Region"
        who="Kerstin Alm, handläggare"
        place="Regionkontoret"
        waiting={3}
        searchText="Sök enhet eller åtgärd"
        nav={['Avtal', 'Boenden', 'Avräkning', 'Införande', 'Enheter', 'Indikatorer', 'Loggranskning'].map((label) => ({
          href: `#${label}`,
          label,
          icon: label === 'Avräkning' ? 'money' : 'doc',
          current: label === 'Avräkning',
          ...(label === 'Avräkning' && { count: 3 }),
        }))}
      />
      <main id="main" className="u-page">
        <Columns kind="main-aside">
          <div>
            <PageHead
              crumbs={
                <>
                  <Link href="#">Avräkning</Link> / oktober 2026
                </>
              }
              title="Vårdcentralen Vallås, oktober 2026"
              note={<Badge>Utkast</Badge>}
              aside={
                <>
                  <Button>Hämta CSV</Button>
                  <Button kind="main">Godkänn 143 643,84 kr</Button>
                </>
              }
            />
            <div className="g-mt3" />
            <Figures
              items={[
                { key: 'a', label: 'Att betala', value: '143 643,84 kr', big: true },
                { key: 'b', label: 'September', value: '139 207,12 kr' },
                { key: 'c', label: 'Nekade besök', value: '6 av 47, 0 kr' },
              ]}
            />
            <div className="g-mt3" />
            <DataTable
              caption="Rader i avräkningen"
              rows={ROWS}
              rowId={(row) => row.id}
              openRows={open}
              onToggleRow={toggle}
              toggleText={(row) => `Hur ${row.what} räknats`}
              rowDetail={() => <Calculation lines={STEPS} />}
              sum={{ label: 'Summa, fyra rader', value: '143 643,84' }}
              columns={[
                { id: 'what', header: 'Rad', cell: (row) => <b>{row.what}</b>, nowrap: true },
                { id: 'rule', header: 'Regel', cell: (row) => <span className="u-dim">{row.rule}</span> },
                { id: 'count', header: 'Antal', numeric: true, cell: (row) => row.count },
                { id: 'price', header: 'À-pris, kr', numeric: true, cell: (row) => row.price },
                { id: 'sum', header: 'Belopp, kr', numeric: true, cell: (row) => row.sum },
              ]}
            />
            <div className="g-mt4" />
            <Section title="Nekade besök" note="villkoret som inte var uppfyllt">
              <DataTable
                caption="Nekade besök"
                narrow="stack"
                rows={DENIED}
                rowId={(row) => row.id}
                columns={[
                  { id: 'id', header: 'Besök', rowHeader: true, cell: (row) => <span className="u-tn">{row.id}</span> },
                  { id: 'day', header: 'Dag', cell: (row) => row.day },
                  { id: 'doctor', header: 'Läkare under avtalet', cell: (row) => row.doctor },
                  { id: 'home', header: 'Fysiskt i hemmet', cell: (row) => row.home },
                  { id: 'enrolled', header: 'Inskriven i hemsjukvård', cell: (row) => row.enrolled },
                  { id: 'one', header: 'Ett per dag', cell: (row) => row.one },
                ]}
              />
            </Section>
          </div>
          <Aside />
        </Columns>
      </main>
    </>
  )
}
