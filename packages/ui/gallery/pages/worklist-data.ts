import type { Level } from '../../src/state/level.ts'

/** One support period of the demonstration list. */
export interface DemoRow {
  id: string
  name: string
  pn: string
  level: Level
  left: string
  today: number
  overdueDays?: number
  plannedHandoverFrom?: number
  visit: [string, string?]
  doctor: string
  place: [string, string]
  contact: [string, string]
  changed?: string
  masked?: boolean
}

/** The demonstration list in its groups; people and numbers are for tests. */
export const GROUPS: { id: string; title: string; rows: DemoRow[] }[] = [
  {
    id: 'over',
    title: 'Över tid',
    rows: [
      {
        id: '1',
        name: 'LINDGREN, Folke',
        pn: '19310121-9214',
        level: 'over',
        left: 'Över tid 2 dagar',
        today: 16,
        overdueDays: 2,
        visit: ['i dag 10:30', 'Hembesök'],
        doctor: 'Nadia Hamid',
        place: ['Halmstad', 'VC Nyhem'],
        contact: ['i går 16:05', 'Telefon, VC'],
      },
      {
        id: '2',
        name: 'ÅKESSON, Britta',
        pn: '19340517-8967',
        level: 'over',
        left: 'Över tid 1 dag',
        today: 15,
        overdueDays: 1,
        visit: ['i dag 13:00', 'Videobesök'],
        doctor: 'Per Wallin',
        place: ['Laholm', 'VC Knäred'],
        contact: ['i dag 08:50', 'Meddelande, ssk'],
        changed: 'Ändrad sedan du såg den',
      },
    ],
  },
  {
    id: 'urgent',
    title: 'Överlämna eller ansök om förlängning',
    rows: [
      {
        id: '3',
        name: 'SVENSSON, Märta',
        pn: '19330404-9228',
        level: 'urgent',
        left: 'Sista dagen i dag',
        today: 14,
        visit: ['i dag 14:15', 'Hembesök'],
        doctor: 'Sofia Ek',
        place: ['Halmstad', 'VC Vallås'],
        contact: ['i går 15:10', 'Hembesök'],
        changed: 'Ändrad sedan du såg den',
      },
      {
        id: '4',
        name: 'HOLMQVIST, Arne',
        pn: '19370813-5219',
        level: 'urgent',
        left: '1 dag kvar',
        today: 13,
        visit: ['i morgon 09:00', 'Hembesök'],
        doctor: 'Sofia Ek',
        place: ['Hylte', 'VC Hylte'],
        contact: ['sön 22 nov', 'Telefon, ssk'],
      },
      {
        id: '5',
        name: 'PERSSON, Gun-Britt',
        pn: '19360721-7068',
        level: 'urgent',
        left: '2 dagar kvar',
        today: 12,
        plannedHandoverFrom: 14,
        visit: ['tor 26 nov', 'Telefonbesök'],
        doctor: 'Nadia Hamid',
        place: ['Halmstad', 'Amadeuskliniken'],
        contact: ['i går 11:40', 'Video, VC'],
      },
    ],
  },
  {
    id: 'plan',
    title: 'Planera överlämning',
    rows: [
      {
        id: '6',
        name: 'EKSTRÖM, Ulla',
        pn: '19390926-8462',
        level: 'plan',
        left: '3 dagar kvar',
        today: 11,
        visit: ['i dag 15:30', 'Hembesök'],
        doctor: 'Per Wallin',
        place: ['Falkenberg', 'VC Ullared'],
        contact: ['fre 20 nov', 'Hembesök'],
      },
      {
        id: '7',
        name: 'SJÖBERG, Hans',
        pn: '19430718-8179',
        level: 'plan',
        left: '4 dagar kvar',
        today: 10,
        visit: ['ons 25 nov', 'Plats dold'],
        doctor: 'Nadia Hamid',
        place: ['Skyddade uppgifter', 'VC Tvååker'],
        contact: ['i går 09:20', 'Telefon'],
        masked: true,
      },
      {
        id: '8',
        name: 'NILSSON, Bertil',
        pn: '19401127-9090',
        level: 'plan',
        left: '4 dagar kvar',
        today: 10,
        plannedHandoverFrom: 13,
        visit: ['Inget bokat'],
        doctor: 'Sofia Ek',
        place: ['Varberg', 'VC Västra Vall'],
        contact: ['i går 13:30', 'Telefon, ssk'],
      },
    ],
  },
  {
    id: 'calm',
    title: 'Pågår',
    rows: [
      {
        id: '9',
        name: 'ANDERSSON, Karin',
        pn: '19380807-7667',
        level: 'calm',
        left: '5 dagar kvar',
        today: 9,
        plannedHandoverFrom: 13,
        visit: ['i dag 11:15', 'Hembesök'],
        doctor: 'Sofia Ek',
        place: ['Halmstad', 'VC Vallås'],
        contact: ['sön 22 nov', 'Telefon, patient'],
      },
      {
        id: '10',
        name: 'ÖHRN, Lennart',
        pn: '19411014-7495',
        level: 'calm',
        left: '7 dagar kvar',
        today: 7,
        visit: ['i morgon 13:00', 'Hembesök'],
        doctor: 'Per Wallin',
        place: ['Kungsbacka', 'VC Fjärås'],
        contact: ['lör 21 nov', 'Hembesök'],
      },
      {
        id: '11',
        name: 'BENGTSSON, Ingegerd',
        pn: '19320211-9065',
        level: 'calm',
        left: '11 dagar kvar',
        today: 3,
        visit: ['i dag 16:20', 'Telefonbesök'],
        doctor: 'Nadia Hamid',
        place: ['Halmstad', 'VC Oskarström'],
        contact: ['i går 10:00', 'Hembesök'],
      },
      {
        id: '12',
        name: 'MAGNUSSON, Kjell',
        pn: '19440530-7051',
        level: 'calm',
        left: '13 dagar kvar',
        today: 1,
        visit: ['i morgon 10:30', 'Hembesök, första'],
        doctor: 'Sofia Ek',
        place: ['Falkenberg', 'Stenblomman'],
        contact: ['Ingen ännu', 'Hem i dag 08:30'],
        changed: 'Ny sedan du såg listan',
      },
    ],
  },
]
