import { randomUUID } from 'node:crypto'
import type { ConsultEvent, ConsultUrgency } from '@lih/domain/consult/status'
import type { OnCallSpecialty } from '@lih/domain/on-call/kinds'
import { addHours, type Instant } from '@lih/domain/time/civil'
import { type Actor, contextAs } from '../context.ts'
import type { Database } from '../db/client.ts'
import { systemRead } from '../db/system-work.ts'
import { actOnConsult, askConsult } from '../modules/consult/consult.commands.ts'
import { lineIdOf } from './on-call.ts'
import { actorAt } from './organisation.ts'

type Teller = { readonly db: Database; readonly now: Instant }

type Asked = {
  readonly by: Actor
  readonly patientId: string | null
  readonly specialty: OnCallSpecialty
  readonly urgency: ConsultUrgency
  readonly hoursAgo: number
  readonly situation: string
  readonly question: string
}

type Step = { readonly by: Actor; readonly event: ConsultEvent; readonly hoursAgo: number; readonly text?: string }

const tell = async ({ db, now }: Teller, { by, specialty, hoursAgo, ...asked }: Asked, steps: readonly Step[]) => {
  const at = (hours: number) => () => addHours(now, -hours)
  const input = { ...asked, commandId: randomUUID(), lineId: lineIdOf(specialty) }
  const { done, userErrors } = await askConsult(contextAs(db, by, at(hoursAgo), 'demo'), input)
  if (done === null) throw new Error(`askConsult was refused: ${userErrors.map(({ code }) => code).join(', ')}`)
  const { consultId } = done
  for (const [expectedVersion, { by: actor, event, hoursAgo: ago, text = null }] of steps.entries()) {
    const ctx = contextAs(db, actor, at(ago), 'demo')
    const step = await actOnConsult(ctx, { commandId: randomUUID(), consultId, expectedVersion, event, text })
    if (step.done === null)
      throw new Error(`${event} was refused: ${step.userErrors.map(({ code }) => code).join(', ')}`)
  }
}

/** Patients whom Läkarmedverkan supports at home and a vårdcentral waits for. */
const supportedAt = ({ db, now }: Teller, unitId: string) =>
  systemRead(
    db,
    now,
    ({ sql }) => sql<{ id: string }[]>`
      select s.patient_id as id from support s where s.status = 'RUNNING' and s.ended_at is null
        and s.receiving_unit_id = ${unitId} and s.started_at < ${addHours(now, -48)}::timestamptz
      order by s.started_at desc, s.patient_id limit 2`,
  )

type About = string | null

const fromLm = (teller: Teller, patientId: About): Promise<void> => {
  const medicine = actorAt('ward:61', 'PHYSICIAN', 'Johan Sandell')
  const asked = {
    by: actorAt('lm', 'PHYSICIAN', 'Sofia Ek'),
    patientId,
    specialty: 'INTERNAL_MEDICINE',
    urgency: 'TODAY',
    hoursAgo: 3,
    situation: 'Andfådd i vila sedan i går, viktuppgång två kilo på tre dagar.',
    question: 'Räcker det att höja furosemid hemma, eller vill ni se patienten i dag?',
  } as const
  return tell(teller, asked, [
    { by: medicine, event: 'ACKNOWLEDGE', hoursAgo: 2.6 },
    { by: medicine, event: 'ASK_BACK', hoursAgo: 2.5, text: 'Vad är kreatinin och kalium, och när togs de?' },
  ])
}

const fromVc = async (teller: Teller, by: Actor, patientId: About): Promise<void> => {
  const answered = {
    by,
    patientId,
    specialty: 'CARDIOLOGY',
    urgency: 'DAYS',
    hoursAgo: 20,
    situation: 'Nyupptäckt förmaksflimmer, frekvens 95, opåverkad.',
    question: 'Finns det skäl att avvakta med antikoagulantia efter fallet i förra veckan?',
  } as const
  const text = 'Nej. Börja nu, och ta blodstatus om en vecka.'
  await tell(teller, answered, [{ by: actorAt('ward:62', 'PHYSICIAN'), event: 'ANSWER', hoursAgo: 16, text }])
  const general = {
    by,
    patientId: null,
    specialty: 'INTERNAL_MEDICINE',
    urgency: 'DAYS',
    hoursAgo: 1,
    situation: 'Vi får ofta frågan hur tät kontrollen av natrium ska vara efter byte av diuretikum.',
    question: 'Har kliniken en rutin som vi kan följa?',
  } as const
  await tell(teller, general, [])
}

/** Questions to the specialists: one asked back about, one answered, and a new one about no patient (O2). */
export const tellConsults = async (db: Database, now: Instant): Promise<void> => {
  const teller = { db, now }
  const vc = actorAt('vc:VC Vallås', 'PHYSICIAN', 'Anna Lindh')
  const [first, second] = await supportedAt(teller, vc.unitId)
  await fromLm(teller, first?.id ?? null)
  await fromVc(teller, vc, second?.id ?? null)
}
