import { randomUUID } from 'node:crypto'
import { addHours, type Instant } from '@lih/domain/time/civil'
import { contextAs } from '../context.ts'
import type { Database } from '../db/client.ts'
import { registerContactSought } from '../modules/care-guarantee/care-guarantee.commands.ts'
import { recordVisit } from '../modules/visit/record.commands.ts'
import { actorAt } from './organisation.ts'
import type { DemoPatient } from './patients.ts'

type Told = {
  readonly hoursAgo: number
  readonly reason: string
  readonly text: string
  /** How long after somebody licensed assessed it, by telephone, and with which code. */
  readonly assessed?: { readonly afterHours: number; readonly code: string | null }
}

const told: readonly Told[] = [
  { hoursAgo: 5, reason: 'NEW_PROBLEM', text: 'Sveda när hon kissar sedan i går. Ingen feber.' },
  { hoursAgo: 30, reason: 'LACK_OF_EFFECT', text: 'Hostan är kvar trots en veckas behandling.' },
  {
    hoursAgo: 50,
    reason: 'UNEXPECTED_WORSENING',
    text: 'Svullnare ben och tyngre i trappan.',
    assessed: { afterHours: 20, code: 'I50.9' },
  },
  {
    hoursAgo: 70,
    reason: 'NEW_PROBLEM',
    text: 'Ont i axeln efter fall i badrummet.',
    assessed: { afterHours: 4, code: null },
  },
  {
    hoursAgo: 26 * 24,
    reason: 'MARKED_WORSENING',
    text: 'Mycket yr, vågar inte gå ut.',
    assessed: { afterHours: 140, code: 'R53.9' },
  },
  {
    hoursAgo: 20 * 24,
    reason: 'NEW_PROBLEM',
    text: 'Utslag på underbenet.',
    assessed: { afterHours: 22, code: 'R60.9' },
  },
]

type Outcome = { readonly done: unknown; readonly userErrors: readonly { readonly code: string }[] }

const orThrow = (what: string, { done, userErrors }: Outcome): void => {
  if (done === null) throw new Error(`${what} was refused: ${userErrors.map(({ code }) => code).join(', ')}`)
}

const tell = async (db: Database, now: Instant, { id, vardcentral }: DemoPatient, one: Told): Promise<void> => {
  const nurse = actorAt(vardcentral, 'NURSE')
  const soughtAt = addHours(now, -one.hoursAgo)
  const contact = { soughtAt, reason: one.reason, seeker: 'PATIENT', text: one.text }
  const ctx = contextAs(db, nurse, () => soughtAt, 'demo')
  orThrow(
    'registerContactSought',
    await registerContactSought(ctx, { commandId: randomUUID(), patientId: id, ...contact }),
  )
  if (!one.assessed) return
  const { afterHours, code } = one.assessed
  const startedAt = addHours(soughtAt, afterHours)
  const endedAt = addHours(startedAt, 0.25)
  const { unitId, personId } = nurse
  const visit = { mode: 'PHONE', occasion: 'NEW', urgency: 'UNPLANNED', profession: 'NURSE', reason: one.text }
  const outcome = await recordVisit(
    contextAs(db, nurse, () => endedAt, 'demo'),
    {
      commandId: randomUUID(),
      patientId: id,
      ...visit,
      unitId,
      personId,
      startedAt,
      endedAt,
      withNurse: false,
      sipNeeded: false,
      assessment: 'Bedömd per telefon. Råd givna, hör av sig vid försämring.',
      codes: code === null ? [] : [{ system: 'ICD10SE', code }],
    },
  )
  orThrow('recordVisit', outcome)
}

/** Contacts sought with two vårdcentraler: open, assessed in time, too late, and without a code (V4). */
export const tellContactsSought = async (
  db: Database,
  now: Instant,
  patients: readonly DemoPatient[],
): Promise<void> => {
  for (const vardcentral of ['vc:VC Vallås', 'vc:VC Nyhem']) {
    const listed = patients.filter((one) => one.vardcentral === vardcentral && one.movedFrom === null)
    for (const [index, one] of told.entries()) {
      const patient = listed[index % Math.max(listed.length, 1)]
      if (patient) await tell(db, now, patient, one)
    }
  }
}
