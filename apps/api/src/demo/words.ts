import type { CivilDate } from '@lih/domain/time/civil'
import { addDays } from '@lih/domain/time/civil'
import type { DemoPatient } from './patients.ts'

/** Notes of contacts, in the order in which they tend to come. */
export const contactNotes = [
  'Första kontakt. Mår bättre än vid hemgång. Läkemedelslistan genomgången per telefon, dosetten stämmer.',
  'Vikt 61,2 kg, −1,4 sedan hemgång. Benen mindre svullna. Furosemid sänkt till 40 mg.',
  'Sover bättre. Blodtryck 118/64, puls 76. Oförändrad behandling.',
  'Lätt andfådd vid gång. Lungorna rena. Prover tas av hemsjukvården på torsdag.',
  'Kreatinin och kalium stabila. Fortsatt samma dos.',
] as const

export const receiverNotes = [
  'Lägesrapport. Vårdcentralen tar över om veckan fortsätter som hittills.',
  'Enade om tid för överlämning och vem som följer proverna.',
] as const

/** A structured summary for the hand-over: situation, bakgrund, aktuell bedömning, rekommendation, open actions. */
export const sbarOf = (patient: DemoPatient, day: CivilDate) => ({
  situation: `${patient.sex === 'FEMALE' ? 'Kvinna' : 'Man'} hemma med läkarstöd efter vård för försämring. Stabil den senaste veckan.`,
  background: `Hjärtsvikt, diabetes typ 2 och förmaksflimmer. ${patient.living === 'CARE_HOME' ? `Bor på ${patient.place ?? 'särskilt boende'}.` : 'Bor ensam, hemtjänst dagligen.'}`,
  assessment: 'Vikt 58,9 kg, −2,6 kg sedan hemgång. Blodtryck 118/64, puls 76. Furosemid 40 mg × 2.',
  recommendation:
    'Väg två gånger i veckan. Ring vid uppgång över 2 kg på tre dygn. Kontroll av kreatinin och kalium efter dosändring.',
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
