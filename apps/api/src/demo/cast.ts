import { units } from './halland.ts'
import type { DemoPatient } from './patients.ts'
import type { ProfileName } from './profiles.ts'
import { isLate } from './rollout.ts'
import {
  atEmergency,
  extended,
  extensionAsked,
  handedOver,
  handoverAhead,
  handoverProposed,
  handoverReturned,
  high,
  inpatient,
  leftUnconfirmed,
  listedOutside,
  notHigh,
  otherTeam,
  planned,
  readmitted,
  running,
  type Story,
  wentHome,
} from './stories.ts'

/** A patient, by number or by place in the list of those without a name of their own, with a ward and a story. */
export type Casting = { readonly who: string | number; readonly ward: string; readonly story: Story }

const wards = units
  .filter((unit) => unit.kind === 'HOSPITAL_WARD' && unit.specialty === 'SOMATIC')
  .map((unit) => unit.key)
// Avdelning 61 is where the hospital's people of the stories work: every third patient lies there.
const wardOf = (index: number): string =>
  index % 3 === 0 ? 'ward:61' : (wards[1 + ((index - Math.floor(index / 3)) % (wards.length - 1))] ?? 'ward:61')

/** Those whom pictures and tests know by name. */
const known: readonly Casting[] = [
  { who: '193808077667', ward: 'ward:61', story: running(9) },
  { who: '193304049228', ward: 'ward:61', story: handoverProposed(14, null) },
  { who: '193101219214', ward: 'ward:62', story: running(16) },
  { who: '193405178967', ward: 'ward:32', story: running(15) },
  { who: '193708135219', ward: 'ward:61', story: extended(16) },
  { who: '193607217068', ward: 'ward:62', story: handoverAhead(12, 2) },
  { who: '193909268462', ward: 'ward:3A', story: extensionAsked(11) },
  { who: '194307188179', ward: 'ward:3B', story: running(10) },
  { who: '194011279090', ward: 'ward:3A', story: running(10, 'lungs') },
  { who: '194110147495', ward: 'ward:Närsjukvårdsavdelningen', story: running(7, 'lungs') },
  { who: '193202119065', ward: 'ward:61', story: running(3) },
  { who: '194405307051', ward: 'ward:62', story: running(1, 'heart', 0) },
  { who: '194104148871', ward: 'ward:61', story: inpatient(4, 'heartWithoutHb', 2) },
  { who: '193610277448', ward: 'ward:62', story: handoverProposed(10, 3) },
  { who: '193702159009', ward: 'ward:61', story: handoverReturned(11, true) },
  { who: '193201059247', ward: 'ward:61', story: planned(6, 'heart', 2, { lm: true }) },
]

const profilesOf: readonly ProfileName[] = [
  'infection',
  'hip',
  'lungs',
  'planned',
  'heart',
  'heartWithoutHb',
  'tumour',
  'infection',
]
const profileAt = (index: number): ProfileName => profilesOf[index % profilesOf.length] ?? 'infection'

/** Stories of the others, in the order of the list of patients. */
const others: readonly Story[] = [
  ...Array.from({ length: 16 }, (_, n) => inpatient(1 + (n % 5), profileAt(n), 1 + (n % 4))),
  ...Array.from({ length: 10 }, (_, n) => notHigh(2 + (n % 4), n % 2 === 0 ? 'infection' : 'planned', 1 + (n % 3))),
  ...Array.from({ length: 4 }, (_, n) => high(4 + n, n % 2 === 0 ? 'heart' : 'tumour', 2 + n)),
  high(3, 'infection', 2),
  otherTeam(5, 2),
  otherTeam(7, 1),
  planned(5, 'heart', 2, {}),
  planned(6, 'tumour', 1, { vc: true }),
  planned(4, 'heart', 3, { lm: true, question: 'Vem ansvarar för kontroll av kalium under helgen?' }),
  planned(7, 'lungs', 2, { lm: true, municipality: true }),
  planned(6, 'heart', 1, { lm: true, vc: true, municipality: true }),
  planned(5, 'heart', 1, { lm: true, vc: true }),
  planned(8, 'tumour', 2, { lm: true, vc: true }),
  leftUnconfirmed(true),
  leftUnconfirmed(false),
  ...Array.from({ length: 8 }, (_, n) => running(2 + n, n % 3 === 0 ? 'lungs' : 'heart')),
  handoverProposed(12, null),
  handoverReturned(9, false),
  handoverAhead(8, 1),
  ...Array.from({ length: 3 }, (_, n) => handedOver(1 + n, 9 + n)),
  ...Array.from({ length: 5 }, (_, n) => handedOver(8 + 3 * n, 12 + (n % 3) * 2)),
  ...Array.from({ length: 4 }, (_, n) => wentHome(4 + n, n < 2 ? 1 : 12 + n, n % 2 === 0 ? 'infection' : 'planned')),
  readmitted,
]

/** Stories with a support are not told of those whose vårdcentral is not active yet (M13): somebody else has them. */
const toldOf: Readonly<Record<number, number>> = { 33: 68, 57: 66, 59: 70 }

/** High risk at a vårdcentral that begins later: no support, and why (M13). */
const notActive: Casting = { who: 72, ward: 'ward:61', story: high(3, 'lungs', 2) }

/** Listed outside the region: one vårdcentral is asked, of the other patient nobody yet (M12). */
const outside: readonly Casting[] = [
  { who: 73, ward: 'ward:61', story: listedOutside(4, 2, 'vc:VC Vallås') },
  { who: 74, ward: 'ward:61', story: listedOutside(3, 3, null) },
]

/** Who is in which story; patients without one are at home. */
export const cast: readonly Casting[] = [
  ...known,
  notActive,
  ...outside,
  ...others.map((story, index) => ({ who: toldOf[index] ?? index, ward: wardOf(index), story })),
]

/** More of the present: a ward with some twenty patients, Läkarmedverkan with some forty, and Vallås with a busy list. */
const atVallas: readonly Story[] = [
  running(4),
  atEmergency(6),
  running(12),
  running(2),
  planned(4, 'heart', 2, { lm: true }),
  planned(5, 'tumour', 1, {}),
  handoverProposed(13, null),
  handoverReturned(10, false),
  handedOver(2, 11),
]
const elsewhere: readonly Story[] = [
  ...Array.from({ length: 12 }, (_, n) => running(2 + n, n % 2 === 0 ? 'heart' : 'lungs')),
  ...Array.from({ length: 4 }, (_, n) => planned(3 + n, 'heart', 1 + n, { lm: n % 2 === 0 })),
]
const onWards: readonly Story[] = Array.from({ length: 45 }, (_, n) =>
  n % 3 === 0 ? notHigh(2 + (n % 5), profileAt(n), 1 + (n % 4)) : inpatient(1 + (n % 6), profileAt(n), 1 + (n % 5)),
)
/** The other wards first; every fifteenth lies on avdelning 61, which has its patients from the stories above. */
const bedOf = (index: number): string =>
  index % 15 === 0 ? 'ward:61' : (wards[1 + (index % (wards.length - 1))] ?? 'ward:61')

/** The same for people of whom no test knows: told of the first of them who live where the story is. */
export const moreCast = (patients: readonly DemoPatient[]): readonly Casting[] => {
  const active = patients.filter(({ vardcentral, movedFrom }) => movedFrom === null && !isLate(vardcentral))
  const vallas = active.filter(({ vardcentral }) => vardcentral === 'vc:VC Vallås').slice(0, atVallas.length)
  const scattered = active.filter(({ vardcentral }) => vardcentral !== 'vc:VC Vallås')
  const told = (who: readonly DemoPatient[], stories: readonly Story[]) =>
    stories.flatMap((story, index) => {
      const one = who[index]
      return one === undefined ? [] : [{ who: one.identity, ward: bedOf(index + 1), story }]
    })
  const rest = scattered.slice(elsewhere.length)
  return [...told(vallas, atVallas), ...told(scattered, elsewhere), ...told(rest, onWards)]
}
