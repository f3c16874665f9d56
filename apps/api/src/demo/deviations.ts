import { randomUUID } from 'node:crypto'
import { addHours, type Instant } from '@lih/domain/time/civil'
import { type Actor, contextAs } from '../context.ts'
import type { Database } from '../db/client.ts'
import { actOnDeviation, assessDeviation, reportDeviation } from '../modules/deviation/deviation.commands.ts'
import { actorAt } from './organisation.ts'
import type { DemoPatient } from './patients.ts'

type Told = {
  readonly daysAgo: number
  readonly type: string
  readonly stage: string
  readonly severity: 'NONE' | 'RISK' | 'HARM' | 'SERIOUS'
  readonly what: string
  /** How far it has come. */
  readonly until?: 'RECEIVED' | 'ANSWERED' | 'CLOSED'
}

const told: readonly Told[] = [
  {
    daysAgo: 0.1,
    type: 'MISSING_MEDICATION_LIST',
    stage: 'DISCHARGE',
    severity: 'RISK',
    what: 'Ingen aktuell läkemedelslista kom med hem. Två läkemedel var utsatta utan att vi visste det.',
  },
  {
    daysAgo: 1.5,
    type: 'NO_DOCTOR',
    stage: 'AT_HOME',
    severity: 'HARM',
    what: 'Ringde läkarlinjen fyra gånger under förmiddagen utan svar. Patienten fick vänta med smärta till kvällen.',
    until: 'RECEIVED',
  },
  {
    daysAgo: 4,
    type: 'WRONG_INFORMATION',
    stage: 'HANDOVER',
    severity: 'RISK',
    what: 'Fel vikt i ordinationen av blodförtunnande. Upptäcktes innan dosen gavs.',
    until: 'ANSWERED',
  },
  {
    daysAgo: 9,
    type: 'LATE_NOTICE',
    stage: 'DISCHARGE',
    severity: 'SERIOUS',
    what: 'Fick veta om hemgången när patienten redan satt i taxin. Syrgas fanns inte i hemmet.',
    until: 'CLOSED',
  },
]

type Outcome = { readonly done: unknown; readonly userErrors: readonly { readonly code: string }[] }

const orThrow = (what: string, { done, userErrors }: Outcome): void => {
  if (done === null) throw new Error(`${what} was refused: ${userErrors.map(({ code }) => code).join(', ')}`)
}

type Place = { readonly db: Database; readonly from: Actor; readonly to: Actor; readonly patientId: string }

const tell = async ({ db, from, to, patientId }: Place, now: Instant, one: Told): Promise<void> => {
  const start = addHours(now, -one.daysAgo * 24)
  let at = start
  const as = (who: Actor) => contextAs(db, who, () => at, 'demo')
  const { type, stage, severity, what } = one
  const report = { type, stage, severity, what, area: 'HEALTH_CARE', context: 'PATIENT', contextId: null }
  const input = { commandId: randomUUID(), patientId, toUnitId: to.unitId, happenedAt: addHours(start, -1), ...report }
  const reported = await reportDeviation(as(from), input)
  orThrow('reportDeviation', reported)
  const deviationId = reported.done?.deviationId
  let version = 0
  const step = async (who: Actor, change: object, command = actOnDeviation) => {
    at = addHours(at, 3)
    const of = { commandId: randomUUID(), patientId, deviationId, expectedVersion: version++ }
    orThrow('actOnDeviation', await command(as(who), { ...of, ...change }))
  }
  if (!one.until) return
  await step(to, { event: 'RECEIVE' })
  if (one.until === 'RECEIVED') return
  if (severity === 'SERIOUS') {
    const why = 'Kunde ha lett till allvarlig vårdskada. Händelsen är utredd.'
    await step(to, { lex: 'LEX_MARIA', text: why, ivoOn: null, ivoReference: null }, assessDeviation)
  }
  const answer = 'Det stämmer. Rutinen följdes inte när avdelningen var överbelagd.'
  const measures = 'Meddelandet skickas nu innan transporten beställs. Genomgånget på arbetsplatsträffen.'
  await step(to, { event: 'ANSWER', text: answer, measures })
  if (one.until === 'CLOSED') await step(from, { event: 'CLOSE' })
}

/** Deviations between municipal nurses and vårdcentraler, at each step of their way (O3). */
export const tellDeviations = async (db: Database, now: Instant, patients: readonly DemoPatient[]): Promise<void> => {
  const enrolled = patients.filter((one) => one.enrolled && one.movedFrom === null)
  for (const [turn, patient] of enrolled.slice(0, 8).entries()) {
    const one = told[turn % told.length]
    const nurse = actorAt(`municipality:${patient.municipality}`, 'NURSE')
    const doctor = actorAt(patient.vardcentral, 'PHYSICIAN')
    if (one) await tell({ db, from: nurse, to: doctor, patientId: patient.id }, now, one)
  }
}
