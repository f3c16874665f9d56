import { randomUUID } from 'node:crypto'
import { addDays, addHours, atTime, civilDateOf, type Instant } from '@lih/domain/time/civil'
import { type Actor, contextAs } from '../context.ts'
import type { Database } from '../db/client.ts'
import { systemRead } from '../db/system-work.ts'
import { recordVisit } from '../modules/visit/record.commands.ts'
import { planRound } from '../modules/visit/round.commands.ts'
import { planVisit, requestVisit } from '../modules/visit/visit.commands.ts'
import { actorAt } from './organisation.ts'
import type { DemoPatient } from './patients.ts'

type Teller = { readonly db: Database; readonly now: Instant }
type Mode = (typeof lmModes)[number]
type Told = {
  readonly patientId: string
  readonly by: Actor
  readonly at: Instant
  readonly reason: string
  readonly mode?: Mode
}
type Outcome = { readonly done: unknown; readonly userErrors: readonly { readonly code: string }[] }

const reasons = [
  'Vikt och blodtryck',
  'Såromläggning',
  'Läkemedelsdosett',
  'Andfåddhet',
  'Smärta',
  'Provtagning',
] as const
const outcomes = ['Stabil. Ingen åtgärd i dag.', 'Något sämre. Följs upp i veckan.', 'Bättre än förra gången.'] as const
/** One after the other, with the road between them. */
const hours = ['08:15', '09:20', '10:30', '11:30', '13:15', '14:20', '15:30', '16:30', '18:15', '19:30'] as const
const lmPhysicians = ['Sofia Ek', 'Per Wallin', 'Nadia Hamid'] as const
const lmModes = ['PHYSICAL', 'PHYSICAL', 'VIDEO', 'PHYSICAL', 'PHONE'] as const

const orThrow = (what: string, { done, userErrors }: Outcome): void => {
  if (done === null) throw new Error(`${what} was refused: ${userErrors.map(({ code }) => code).join(', ')}`)
}

const professionOf = ({ profession }: Actor): 'PHYSICIAN' | 'NURSE' =>
  profession === 'PHYSICIAN' ? 'PHYSICIAN' : 'NURSE'

const common = ({ patientId, by, reason, mode = 'PHYSICAL' }: Told) => ({
  commandId: randomUUID(),
  patientId,
  mode,
  occasion: 'RETURN',
  urgency: 'PLANNED',
  profession: professionOf(by),
  personId: by.personId,
  reason,
})

/** What has been is written down, what comes is planned since yesterday. */
const tell = async ({ db, now }: Teller, told: Told, turn: number): Promise<void> => {
  const { by, at } = told
  const endedAt = new Date(Date.parse(at) + 35 * 60_000).toISOString()
  if (endedAt < now) {
    const assessment = outcomes[turn % outcomes.length]
    const codes = turn % 3 === 0 ? [{ system: 'ICD10SE', code: 'I50.9' }] : []
    const done = { unitId: by.unitId, startedAt: at, endedAt, withNurse: true, sipNeeded: false, assessment, codes }
    const ctx = contextAs(db, by, () => endedAt, 'demo')
    return orThrow('recordVisit', await recordVisit(ctx, { ...common(told), ...done }))
  }
  const planned = addHours(now, -1)
  const ctx = contextAs(db, by, () => planned, 'demo')
  orThrow('planVisit', await planVisit(ctx, { ...common(told), plannedAt: at, minutes: 45 }))
}

/** Those at home for two days at least: nothing was planned for them on a ward. */
const atHome = ({ db, now }: Teller) =>
  systemRead(
    db,
    now,
    ({ sql }) => sql<{ id: string; supported: boolean }[]>`
      select p.id, exists (select from support s where s.patient_id = p.id and s.status = 'RUNNING'
        and s.ended_at is null and s.started_at < ${addHours(now, -48)}::timestamptz) as supported
      from patient p where p.deceased_at is null and not exists (
        select from stay s where s.patient_id = p.id and (s.discharged_at is null or s.discharged_at > ${addHours(now, -48)}::timestamptz))`,
  )

/** Nobody is at two places at once: each person's next free hour of a day. */
const newDiary = (now: Instant) => {
  const taken = new Map<string, number>()
  return ({ personId }: Actor, days: number): Instant => {
    const key = `${personId} ${days}`
    const turn = taken.get(key) ?? 0
    taken.set(key, turn + 1)
    return atTime(addDays(civilDateOf(now), days), hours[turn % hours.length] ?? '09:00')
  }
}

/**
 * Visits of these days: the municipality's nurses yesterday, today and tomorrow, Läkarmedverkan's in its supports, and some
 * that Läkarmedverkan is asked for outside one (V1, M14).
 * @param span first and last day, counted from today; a longer past takes a longer span
 */
export const tellVisits = async (
  db: Database,
  now: Instant,
  patients: readonly DemoPatient[],
  span: { readonly from: number; readonly to: number } = { from: -1, to: 1 },
): Promise<void> => {
  const teller = { db, now }
  const nextHour = newDiary(now)
  const home = new Map((await atHome(teller)).map(({ id, supported }) => [id, supported]))
  const enrolled = patients.filter(({ id, enrolled: isEnrolled }) => isEnrolled && home.has(id))
  for (const [turn, patient] of enrolled.entries()) {
    const by = actorAt(`municipality:${patient.municipality}`, 'NURSE')
    for (let day = span.from; day <= span.to; day++) {
      if ((turn + day) % 2 !== 0) continue
      const reason = reasons[(turn + day + reasons.length) % reasons.length] ?? ''
      await tell(teller, { patientId: patient.id, by, at: nextHour(by, day), reason }, turn)
    }
  }
  const supported = patients.filter(({ id }) => home.get(id) === true)
  for (const [turn, { id }] of supported.entries()) {
    const by = actorAt('lm', 'PHYSICIAN', lmPhysicians[turn % lmPhysicians.length])
    const mode = lmModes[turn % lmModes.length] ?? 'PHYSICAL'
    const at = nextHour(by, Math.floor(turn / lmPhysicians.length) % 2)
    await tell(teller, { patientId: id, by, at, reason: 'Uppföljning i läkarstödet', mode }, turn)
  }
  await tellRequests(teller, enrolled.filter(({ id }) => home.get(id) === false).slice(0, 3))
}

/** A round of the vårdcentral in the home where several of its patients live. */
export const tellRound = async (db: Database, now: Instant, patients: readonly DemoPatient[]): Promise<void> => {
  const by = actorAt('vc:VC Vallås', 'PHYSICIAN', 'Anna Lindh')
  const home = new Map((await atHome({ db, now })).map(({ id, supported }) => [id, supported]))
  const residents = patients.filter((one) => one.place === 'Björkbacken' && one.vardcentral === 'vc:VC Vallås')
  const patientIds = residents.flatMap(({ id }) => (home.get(id) === false ? [id] : [])).slice(0, 6)
  if (patientIds.length === 0) return
  const planned = addHours(now, -20)
  const at = atTime(civilDateOf(now), '13:15')
  const plannedAt = at > now ? at : atTime(addDays(civilDateOf(now), 1), '13:15')
  const input = {
    ...common({ patientId: '', by, at: plannedAt, reason: 'Rond' }),
    patientIds,
    plannedAt,
    minutes: 20,
  }
  const { planned: made, userErrors } = await planRound(
    contextAs(db, by, () => planned, 'demo'),
    input,
  )
  orThrow('planRound', { done: made, userErrors })
}

const tellRequests = async ({ db, now }: Teller, patients: readonly DemoPatient[]): Promise<void> => {
  for (const { id, municipality } of patients) {
    const ctx = contextAs(db, actorAt(`municipality:${municipality}`, 'NURSE'), () => addHours(now, -2), 'demo')
    const asked = { mode: 'PHYSICAL', urgency: 'UNPLANNED', reason: 'Andfådd vid gång sedan några dagar, svullna ben.' }
    const outcome = await requestVisit(ctx, { commandId: randomUUID(), patientId: id, ...asked })
    // Somebody with a support that is about to start is asked for nothing more.
    if (outcome.userErrors.every(({ code }) => code !== 'SUPPORT_RUNS')) orThrow('requestVisit', outcome)
  }
}
