import { addDays, type CivilDate } from '@lih/domain/time/civil'
import type { DemoPatient } from './patients.ts'

/** Notes of contacts, in the order in which they tend to come. */
export const contactNotes = [
  'Första kontakt. Mår bättre än vid hemgång. Läkemedelslistan genomgången, dosetten stämmer.',
  'Vikt 61,2 kg, −1,4 sedan hemgång. Benen mindre svullna. Furosemid sänkt till 40 mg.',
  'Sover bättre. Blodtryck 118/64, puls 76. Oförändrad behandling.',
  'Lätt andfådd vid gång. Lungorna rena. Prover tas av hemsjukvården på torsdag.',
  'Kreatinin och kalium stabila. Fortsatt samma dos.',
  'Uppe hela dagen, äter som vanligt. Dottern är med på planen.',
] as const

export const receiverNotes = [
  'Lägesrapport. Vårdcentralen tar över om veckan fortsätter som hittills.',
  'Enade om tid för överlämning och vem som följer proverna.',
] as const

const messages = [
  'Hög risk för ny inläggning. Behöver täta kontroller av vikt, blodtryck och läkemedel den första tiden hemma.',
  'Tre inläggningar på ett år. Ny dos vätskedrivande, njurvärden behöver följas första veckan.',
  'Skör, bor ensam. Inhalationerna fungerar dåligt hemma. Önskar hembesök inom två dagar.',
  'Smärtlindringen är ny. Behöver justeras i hemmet tillsammans med hemsjukvården.',
] as const

type Summary = {
  readonly situation: string
  readonly background: string
  readonly assessment: string
  readonly recommendation: string
}

const summaries: readonly Summary[] = [
  {
    situation: 'Hemma efter vård för försämrad hjärtsvikt, stabil sedan fem dagar.',
    background: 'Hjärtsvikt (EF 35 %), förmaksflimmer, diabetes typ 2, nedsatt njurfunktion (eGFR 38).',
    assessment: 'Vikt 58,9 kg, −2,6 kg sedan hemgång. Blodtryck 118/64, puls 76. Furosemid 40 mg × 2.',
    recommendation:
      'Väg två gånger i veckan. Ring vid uppgång över 2 kg på tre dygn. Kreatinin och kalium efter dosändring.',
  },
  {
    situation: 'Lunginflammation ovanpå KOL. Utan feber sedan fem dagar, klarar trappan.',
    background: 'KOL grad 3, högt blodtryck, begynnande demens. Maken hjälper med inhalationerna.',
    assessment: 'Saturation 93 % i vila. Kortison trappas ut på fredag. Äter bättre.',
    recommendation: 'Ny lungröntgen om sex veckor. Kontroll av inhalationsteknik vid nästa besök.',
  },
  {
    situation: 'Hemma efter uttorkning och förvirring, klar och orienterad sedan en vecka.',
    background: 'Apixaban mot förmaksflimmer, tidigare stroke. Hemtjänst fyra gånger om dagen.',
    assessment: 'Dricker 1,5 liter om dagen. Natrium 136. Blodtryck 132/70 utan tiazid.',
    recommendation: 'Natrium om två veckor. Starta inte om tiazid. Vätskelista en vecka till.',
  },
  {
    situation: 'Ny smärtlindring efter sjukhusvård. Sover hela natten.',
    background: 'Tjocktarmscancer med levermetastaser, palliativ inriktning. Palliativa konsultteamet är informerat.',
    assessment: 'Smärta 2 av 10. Förstoppning löst. Vikten stabil.',
    recommendation: 'Telefon varje vecka. Brytpunktssamtal planeras av vårdcentralen.',
  },
]

const variantOf = <T>(patient: DemoPatient, list: readonly [T, ...T[]] | readonly T[]): T => {
  const one = list[patient.identity.charCodeAt(10) % list.length]
  if (one === undefined) throw new RangeError('no words')
  return one
}

/** What the ward writes to Läkarmedverkan and the receiving unit. */
export const referralOf = (patient: DemoPatient): string => variantOf(patient, messages)

/** A structured summary for the hand-over: situation, bakgrund, aktuell bedömning, rekommendation, open actions. */
export const sbarOf = (patient: DemoPatient, day: CivilDate) => ({
  ...variantOf(patient, summaries),
  openActions: [
    {
      what: 'Svar på Hb, kreatinin och kalium',
      owner: 'VARDCENTRAL' as const,
      ownerName: null,
      dueOn: addDays(day, 4),
    },
    {
      what: 'Ultraljud hjärta, remiss skickad',
      owner: 'HOSPITAL' as const,
      ownerName: 'Medicinkliniken',
      dueOn: addDays(day, 25),
    },
    { what: 'Fördjupad läkemedelsgenomgång', owner: null, ownerName: null, dueOn: addDays(day, 38) },
  ],
})
