import { Link } from '../../src/link/Link.tsx'
import { State } from '../../src/state/State.tsx'
import type { Column } from '../../src/table/DataTable.tsx'

/** One value of an instrument. */
export interface Item {
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

/** LACE, 13 points. */
export const LACE: Item[] = [
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

/** HOSPITAL, where the haemoglobin is missing. */
export const HOSPITAL: Item[] = [
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

/** Columns of an instrument. */
export const COLUMNS: Column<Item>[] = [
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
