import { randomUUID } from 'node:crypto'
import type { DialogueForm } from '@lih/domain/handover/status'
import type { DifferingReason, RiskDecision } from '@lih/domain/risk/reasons'
import type { ContactMode, Counterpart } from '@lih/domain/support/follow-up'
import type { AnsweringParty } from '@lih/domain/support/status'
import { addDays, atTime, civilDateOf, type Instant } from '@lih/domain/time/civil'
import { type Actor, contextAs } from '../context.ts'
import type { Database } from '../db/client.ts'
import { systemRead, systemWrite } from '../db/system-work.ts'
import { decideRisk } from '../modules/assessment/assessment.commands.ts'
import {
  acceptHandover,
  answerHandover,
  proposeHandover,
  returnHandover,
} from '../modules/handover/handover.commands.ts'
import { admitPatient } from '../modules/stay/admission.ts'
import { dischargeStay } from '../modules/stay/stay.commands.ts'
import { answerSupport } from '../modules/support/answer.commands.ts'
import { proposeSupport, recordFollowUp } from '../modules/support/support.commands.ts'
import { type ProfileName, plantHistory, profiles } from './history.ts'
import { idOf } from './ids.ts'
import { actorAt } from './organisation.ts'
import type { DemoPatient } from './patients.ts'
import { referralOf, sbarOf } from './words.ts'

type Outcome<R> = {
  readonly done: R | null
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[]
}

/**
 * Tells one patient's story by the product's own commands, each at its time and by the person whose act it is: what the
 * demo shows can happen, and every rule held when it did.
 */
export type Teller = ReturnType<typeof tellerOf>

export const tellerOf = (db: Database, present: Instant, patient: DemoPatient, ward: string) => {
  const today = civilDateOf(present)
  let last = ''
  let stays = 0
  const is = { stayId: '', supportId: '', handoverId: '' }
  const doctor = actorAt(ward, 'PHYSICIAN')
  const lmDoctors = ['Sofia Ek', 'Per Wallin', 'Nadia Hamid'].map((name) => actorAt('lm', 'PHYSICIAN', name))
  const lmDoctor = lmDoctors[patient.identity.charCodeAt(11) % 3] ?? actorAt('lm', 'PHYSICIAN')

  /** The time of an act: `daysAgo` at a wall-clock time, after what came before it and before now. */
  const when = (daysAgo: number, time: string): Instant => {
    const wanted = atTime(addDays(today, -daysAgo), time)
    const latest = new Date(Date.parse(present) - 60_000).toISOString()
    const capped = wanted < latest ? wanted : latest
    last = capped > last ? capped : new Date(Date.parse(last) + 1000).toISOString()
    return last
  }
  const as = (actor: Actor, at: Instant) => contextAs(db, actor, () => at, 'demo')
  const done = <R>(what: string, { done: result, userErrors }: Outcome<R>): R => {
    if (result === null)
      throw new Error(
        `${patient.family}: ${what} was refused: ${userErrors.map(({ code, path }) => `${code} ${path.join('.')}`).join(', ')}`,
      )
    return result
  }
  const common = () => ({ commandId: randomUUID(), patientId: patient.id })
  const versionOf = async (table: 'support' | 'handover' | 'stay', id: string): Promise<number> => {
    const rows = await systemRead(
      db,
      present,
      ({ sql }) => sql<{ version: number }[]>`select version from ${sql(table)} where id = ${id}`,
    )
    return rows[0]?.version ?? 0
  }
  const receiver = (profession: 'PHYSICIAN' | 'NURSE' = 'PHYSICIAN') => actorAt(patient.vardcentral, profession)

  const admit = async (daysAgo: number, time: string, name: ProfileName, expectedIn: number): Promise<void> => {
    const at = when(daysAgo, time)
    is.stayId = idOf(`stay:${patient.id}:${stays++}`)
    const profile = profiles[name]
    await systemWrite(db, { now: at }, async (tx) => {
      await admitPatient(tx, {
        id: is.stayId,
        patientId: patient.id,
        unitId: idOf(`unit:${ward}`),
        at,
        expectedDischargeOn: addDays(today, expectedIn),
        acute: profile.acute,
        acuteEvidence: profile.acute === null ? null : 'PRIORITY',
        reason: profile.reason,
        attendingId: doctor.personId,
      })
      await plantHistory(tx, {
        patientId: patient.id,
        unitId: idOf(`unit:${ward}`),
        admittedAt: at,
        stayId: is.stayId,
        profile,
        now: present,
      })
    })
  }

  /** Decides on risk; a reason is given when the proposal was another. */
  const decide = async (
    daysAgo: number,
    time: string,
    decision: RiskDecision,
    reason: DifferingReason,
  ): Promise<void> => {
    const at = when(daysAgo, time)
    const input = { stayId: is.stayId, expectedVersion: 0, decision, attendingId: doctor.personId }
    const plain = await decideRisk(as(doctor, at), { ...common(), ...input })
    if (plain.done !== null) return
    const text =
      reason === 'CLINICAL_HIGHER' ? 'Bor ensam, upprepade besök på akuten och svårt att sköta läkemedlen.' : null
    done(
      'decideRisk',
      await decideRisk(as(doctor, at), { ...common(), ...input, reasonCode: reason, reasonText: text }),
    )
  }

  const propose = async (daysAgo: number, time: string, goesIn: number, days = 14): Promise<void> => {
    const outcome = await proposeSupport(as(doctor, when(daysAgo, time)), {
      ...common(),
      stayId: is.stayId,
      receivingUnitId: idOf(`unit:${patient.vardcentral}`),
      expectedDischargeOn: addDays(today, Math.max(goesIn, -daysAgo)),
      plannedDays: days,
      message: referralOf(patient),
    })
    is.supportId = done('proposeSupport', outcome).supportId
  }

  const answer = async (
    daysAgo: number,
    time: string,
    party: AnsweringParty,
    how: 'CONFIRMED' | 'QUESTION',
    text: string | null = null,
  ): Promise<void> => {
    const actor =
      party === 'LAKARMEDVERKAN'
        ? lmDoctor
        : party === 'RECEIVING_UNIT'
          ? receiver()
          : actorAt(`municipality:${patient.municipality}`, 'NURSE')
    const at = when(daysAgo, time)
    const input = {
      supportId: is.supportId,
      expectedVersion: await versionOf('support', is.supportId),
      answer: how,
      text,
    }
    const physicianId = party === 'LAKARMEDVERKAN' ? lmDoctor.personId : null
    done(`answerSupport ${party}`, await answerSupport(as(actor, at), { ...common(), ...input, physicianId }))
  }

  const discharge = async (daysAgo: number, time: string): Promise<void> => {
    const at = when(daysAgo, time)
    const input = { stayId: is.stayId, expectedVersion: await versionOf('stay', is.stayId), dischargedAt: at }
    done('dischargeStay', await dischargeStay(as(doctor, at), { ...common(), ...input }))
  }

  const contact = async (
    daysAgo: number,
    time: string,
    counterpart: Counterpart,
    mode: ContactMode,
    outcome: string,
    nextIn: number | null = null,
  ): Promise<void> => {
    const at = when(daysAgo, time)
    const nextOn = nextIn === null ? null : addDays(today, nextIn < -daysAgo ? -daysAgo : nextIn)
    done(
      'recordFollowUp',
      await recordFollowUp(as(lmDoctor, at), {
        ...common(),
        supportId: is.supportId,
        counterpart,
        mode,
        at,
        outcome,
        nextOn,
      }),
    )
  }

  const handOver = async (daysAgo: number, time: string, effectiveIn: number | null = null): Promise<void> => {
    const at = when(daysAgo, time)
    const effectiveAt = effectiveIn === null ? null : atTime(addDays(today, effectiveIn), '08:00')
    const version = await versionOf('support', is.supportId)
    const outcome = await proposeHandover(as(lmDoctor, at), {
      ...common(),
      supportId: is.supportId,
      expectedVersion: version,
      ...sbarOf(patient, civilDateOf(at)),
      effectiveAt,
    })
    is.handoverId = done('proposeHandover', outcome).handoverId
  }

  const say = async (daysAgo: number, time: string, what: 'return' | 'answer', text: string): Promise<void> => {
    const at = when(daysAgo, time)
    const input = {
      ...common(),
      handoverId: is.handoverId,
      expectedVersion: await versionOf('handover', is.handoverId),
      text,
    }
    const outcome =
      what === 'return'
        ? await returnHandover(as(receiver(), at), input)
        : await answerHandover(as(lmDoctor, at), input)
    done(what, outcome)
  }

  const takeOver = async (
    daysAgo: number,
    time: string,
    aheadDays: number | null = null,
    dialogue: DialogueForm = 'PHONE',
  ): Promise<void> => {
    const at = when(daysAgo, time)
    const effectiveAt = aheadDays === null ? null : atTime(addDays(today, aheadDays), '08:00')
    const input = {
      ...common(),
      handoverId: is.handoverId,
      expectedVersion: await versionOf('handover', is.handoverId),
      effectiveAt,
      dialogue,
    }
    done('acceptHandover', await acceptHandover(as(receiver(), at), input))
  }

  return { patient, admit, decide, propose, answer, discharge, contact, handOver, say, takeOver }
}
