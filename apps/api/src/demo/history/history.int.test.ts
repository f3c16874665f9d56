import { randomUUID } from 'node:crypto'
import { addDays, addHours, atTime, civilDateOf, type Instant } from '@lih/domain/time/civil'
import { beforeAll, describe, expect, test } from 'vitest'
import { type OwnDatabase, ownDatabase } from '../../../test/database.ts'
import { type Actor, contextAs } from '../../context.ts'
import { systemRead, systemWrite } from '../../db/system-work.ts'
import { decideRisk } from '../../modules/assessment/assessment.commands.ts'
import { appointContact, endContact } from '../../modules/contact/contact.commands.ts'
import { requestExtension, reviewExtension } from '../../modules/extension/extension.commands.ts'
import { acceptHandover, proposeHandover } from '../../modules/handover/handover.commands.ts'
import { changeListing } from '../../modules/listing/listing.commands.ts'
import { lockPatient } from '../../modules/patient/patient.store.ts'
import { admitPatient } from '../../modules/stay/admission.ts'
import { dischargeStay } from '../../modules/stay/stay.commands.ts'
import { answerSupport } from '../../modules/support/answer.commands.ts'
import { proposeSupport, recordFollowUp } from '../../modules/support/support.commands.ts'
import { recordVisit } from '../../modules/visit/record.commands.ts'
import { idOf } from '../ids.ts'
import { actorAt, plantOrganisation } from '../organisation.ts'
import { type DemoPatient, demoPatients, plantPatients } from '../patients.ts'
import { profiles } from '../profiles.ts'
import { randomFrom } from '../random.ts'
import { endRecordStay, plantRecord } from '../record.ts'
import { plantRollout } from '../rollout.ts'
import { referralOf, sbarOf } from '../words.ts'
import type { Episode, Life, PastSupport, PastVisit } from './episode.ts'
import { episodesOf } from './generate.ts'
import { namedPlayers, reach } from './home-rows.ts'
import { lifeRows } from './life-rows.ts'
import { playerOf, playersOf } from './players.ts'
import { historyTables } from './rows.ts'
import { decisionOn, stayIdOf } from './stay-rows.ts'
import { extensionReason, reviewText } from './support-rows.ts'
import { professionOf, visitEnd, visitWriter } from './visit-rows.ts'
import { writeLives } from './write.ts'

const now = '2026-11-24T08:42:00.000Z'
const today = civilDateOf(now)
const patients = demoPatients(100).slice(60)

type Outcome<R> = { readonly done: R | null; readonly userErrors: readonly { readonly code: string }[] }
const carriedOut = <R>({ done, userErrors }: Outcome<R>): R => {
  if (done === null) throw new Error(userErrors.map(({ code }) => code).join(', '))
  return done
}

/** The same episode by the commands that people send. */
const tell = async (own: OwnDatabase, patient: DemoPatient, episode: Episode): Promise<void> => {
  const { db } = own
  const players = playersOf(patient, episode)
  const as = (by: Actor, at: Instant) => contextAs(db, by, () => at, 'demo')
  const common = () => ({ commandId: randomUUID(), patientId: patient.id })
  const version = async (table: string, id: string): Promise<number> => {
    const [row] = await systemRead(
      db,
      now,
      ({ sql }) => sql<{ version: number }[]>`select version from ${sql(table)} where id = ${id}`,
    )
    return row?.version ?? 0
  }
  const stayId = stayIdOf({ patient, episode })
  const { admittedAt: at, profile, expectedOn, dischargedAt } = episode
  const { unitId, personId } = players.ward
  await systemWrite(db, { now: at }, async (tx) => {
    await lockPatient(tx, patient.id)
    const evidence = { acute: profile.acute, acuteEvidence: profile.acute === null ? null : 'PRIORITY' }
    const stay = { id: stayId, patientId: patient.id, unitId, at, expectedDischargeOn: expectedOn, ...evidence }
    const admitted = await admitPatient(tx, { ...stay, reason: profile.reason, attendingId: personId })
    if (!admitted.ok) throw new Error(admitted.refusal.code)
    await plantRecord(tx, { patientId: patient.id, unitId, admittedAt: at, stayId, profile, now: dischargedAt })
  })
  if (episode.decision !== null) {
    const { at: decidedAt, choice } = episode.decision
    const send = (input: object) =>
      decideRisk(as(players.ward, decidedAt), {
        ...common(),
        stayId,
        expectedVersion: 0,
        attendingId: personId,
        ...input,
      })
    // The commands say themselves what is proposed: the decision that agrees is carried out without a reason.
    const proposals = ['NOT_HIGH', 'HIGH', 'UNDECIDED']
    let done = false
    for (const proposal of proposals) {
      if (done) continue
      const outcome = await send(decisionOn(choice, proposal))
      done = outcome.done !== null
    }
    if (!done) throw new Error('nothing was decided')
  }
  if (episode.support !== null) await plan(episode.support)
  const leave = { ...common(), stayId, expectedVersion: await version('stay', stayId), dischargedAt }
  carriedOut(await dischargeStay(as(players.ward, dischargedAt), leave))
  await systemWrite(db, { now: dischargedAt }, (tx) => endRecordStay(tx, stayId, dischargedAt))
  if (episode.support !== null) await run(episode.support)

  async function plan(support: PastSupport) {
    const input = {
      stayId,
      receivingUnitId: players.receiver.unitId,
      expectedDischargeOn: expectedOn,
      message: referralOf(patient),
    }
    const { plannedDays, proposedAt } = support
    const planned = await proposeSupport(as(players.ward, proposedAt), { ...common(), ...input, plannedDays })
    const { supportId } = carriedOut(planned)
    for (const { party, at: answeredAt } of support.answers) {
      const by = playerOf(players, party)
      const expectedVersion = await version('support', supportId)
      const physicianId = party === 'LAKARMEDVERKAN' ? by.personId : null
      const answer = { ...common(), supportId, expectedVersion, answer: 'CONFIRMED', text: null, physicianId }
      carriedOut(await answerSupport(as(by, answeredAt), answer))
    }
  }
  async function run({ contacts, extension, handover }: PastSupport) {
    const [row] = await own.owner<{ id: string }[]>`select id from support where stay_id = ${stayId}`
    const supportId = row?.id ?? ''
    const { lm, colleague, receiver } = players
    for (const { at: metAt, counterpart, mode, note, nextOn } of contacts) {
      const input = { ...common(), supportId, counterpart, mode, at: metAt, outcome: note, nextOn }
      carriedOut(await recordFollowUp(as(lm, metAt), input))
    }
    if (extension !== null) {
      const expectedVersion = await version('support', supportId)
      const input = {
        ...common(),
        supportId,
        expectedVersion,
        newLastDay: extension.newLastDay,
        reason: extensionReason,
      }
      const { extensionId } = carriedOut(await requestExtension(as(lm, extension.askedAt), input))
      const review = { ...common(), extensionId, expectedVersion: 0, verdict: 'APPROVED', text: reviewText }
      carriedOut(await reviewExtension(as(colleague, extension.reviewedAt), review))
    }
    if (handover !== null) {
      const expectedVersion = await version('support', supportId)
      const said = sbarOf(patient, civilDateOf(handover.proposedAt))
      const input = { ...common(), supportId, expectedVersion, ...said, effectiveAt: null }
      const { handoverId } = carriedOut(await proposeHandover(as(lm, handover.proposedAt), input))
      const accept = { ...common(), handoverId, expectedVersion: 0, effectiveAt: null, dialogue: handover.dialogue }
      carriedOut(await acceptHandover(as(receiver, handover.acceptedAt), accept))
    }
  }
}

/** Ids that the commands draw are not the same as ours: where they stand is. */
const withoutIds = (rows: readonly object[], known: ReadonlySet<string>) =>
  rows
    .map((row) => {
      const { command_id: _, id: __, ...rest } = row as Record<string, unknown>
      return JSON.stringify(rest).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) =>
        known.has(id) ? id : '·',
      )
    })
    .sort()
    .map((text) => JSON.parse(text) as Record<string, unknown>)

const at = (daysAgo: number, time: string) => atTime(addDays(today, -daysAgo), time)
const contact = { counterpart: 'PATIENT', mode: 'PHONE', note: 'Mår bra.' } as const
const stay = (
  place: number,
  admitted: number,
  left: number,
  choice: 'AGREE' | 'HIGH' | 'NOT_HIGH',
  support: PastSupport | null = null,
): Episode => ({
  place,
  ward: 'ward:61',
  profile: { ...profiles.heart, admissions: [] },
  admittedAt: at(admitted, '03:10'),
  expectedOn: addDays(today, -left),
  decision: { at: at(left + 1, '09:20'), choice },
  support,
  dischargedAt: at(left, '13:20'),
})
const supported = (left: number, rest: Partial<PastSupport>): PastSupport => ({
  proposedAt: at(left + 1, '10:10'),
  plannedDays: 14,
  answers: [
    { party: 'LAKARMEDVERKAN', at: at(left + 1, '11:10') },
    { party: 'RECEIVING_UNIT', at: at(left + 1, '12:10') },
  ],
  contacts: [{ ...contact, at: at(left - 1, '09:30'), nextOn: addDays(today, 3 - left) }],
  extension: null,
  handover: null,
  ...rest,
})
const handover = (daysAgo: number) =>
  ({ proposedAt: at(daysAgo + 1, '15:05'), acceptedAt: at(daysAgo, '15:30'), dialogue: 'PHONE' }) as const
const extension = { askedAt: at(92, '15:00'), reviewedAt: at(92, '16:00'), newLastDay: addDays(today, -82) }

/** One of each: home without support, handed over, extended and handed over, ended by the next admission. */
const stories: readonly (readonly Episode[])[] = [
  [stay(0, 300, 294, 'AGREE'), stay(1, 280, 271, 'NOT_HIGH')],
  [stay(0, 200, 192, 'HIGH', supported(192, { handover: handover(183) }))],
  [stay(0, 110, 102, 'HIGH', supported(102, { extension, handover: handover(86) }))],
  [stay(0, 80, 74, 'HIGH', supported(74, {})), stay(1, 70, 61, 'AGREE')],
]
const told = stories.map((episodes, index) => ({
  patient: patients.filter(({ enrolled, living }) => !enrolled && living === 'ORDINARY')[index],
  episodes,
}))

/** Who comes after the stay, before the hand-over, and in between. */
const visit = (by: PastVisit['by'], daysAgo: number, rest: Partial<PastVisit> = {}): PastVisit => ({
  by,
  place: null,
  at: at(daysAgo, '10:20'),
  minutes: 40,
  mode: 'PHYSICAL',
  occasion: 'RETURN',
  urgency: 'PLANNED',
  withNurse: true,
  reason: 'Hembesök',
  assessment: 'Stabil.',
  code: null,
  ...rest,
})
const visitsAfter: readonly (readonly PastVisit[])[] = [
  [visit('WARD', 289, { place: 0, code: 'Z515' }), visit('VARDCENTRAL_PHYSICIAN', 200, { mode: 'VIDEO' })],
  [visit('LAKARMEDVERKAN', 190, { place: 0, code: 'I509', minutes: 35 }), visit('VARDCENTRAL_NURSE', 150)],
  [visit('LAKARMEDVERKAN', 95, { place: 0, mode: 'PHONE' })],
  [visit('LAKARMEDVERKAN', 72, { place: 0 })],
]
const lifeWith = (index: number, episodes: readonly Episode[]): Life => ({
  episodes,
  named: [],
  visits: visitsAfter[index] ?? [],
  relistedAt: null,
})

/** The same visits by the command. */
const tellVisits = async ({ db }: OwnDatabase, patient: DemoPatient, life: Life): Promise<void> => {
  for (const one of life.visits) {
    const writer = visitWriter(patient, life, one)
    const { at: startedAt, mode, occasion, urgency, withNurse, reason, assessment, code } = one
    const endedAt = visitEnd(one)
    const what = { mode, occasion, urgency, withNurse, reason, assessment, startedAt, endedAt, sipNeeded: false }
    const by = { unitId: writer.unitId, personId: writer.personId, profession: professionOf(writer) }
    const codes = code === null ? [] : [{ system: 'ICD10SE', code }]
    const input = { commandId: randomUUID(), patientId: patient.id, ...what, ...by, codes }
    carriedOut(
      await recordVisit(
        contextAs(db, writer.by, () => endedAt, 'demo'),
        input,
      ),
    )
  }
}

/** Somebody who moved from another vårdcentral, and has had two fasta läkarkontakter and a care contact. */
const mover: DemoPatient = {
  ...demoPatients(84)[50],
  movedFrom: 'vc:VC Nyhem',
  vardcentral: 'vc:VC Vallås',
  municipality: '1380',
  living: 'ORDINARY',
  enrolled: true,
} as DemoPatient
const homeLife: Life = {
  episodes: [stay(0, 300, 294, 'AGREE')],
  named: [
    { type: 'FIXED_PHYSICIAN', role: null, at: at(250, '10:20'), endedAt: at(120, '09:10') },
    { type: 'FIXED_PHYSICIAN', role: null, at: at(118, '10:20'), endedAt: null },
    { type: 'CARE_CONTACT', role: 'CARE_COORDINATOR', at: at(90, '11:00'), endedAt: null },
  ],
  visits: [
    visit('MUNICIPALITY', 130, { code: 'L979' }),
    visit('ON_CALL', 100, { at: at(100, '19:30'), urgency: 'ACUTE', occasion: 'NEW', code: 'N390' }),
    visit('VARDCENTRAL_PHYSICIAN', 40),
  ],
  relistedAt: at(330, '13:00'),
}

/** The same by the commands: the listing changes first. */
const tellHome = async (own: OwnDatabase): Promise<void> => {
  const { db } = own
  const common = () => ({ commandId: randomUUID(), patientId: mover.id })
  const relistedAt = homeLife.relistedAt ?? now
  const nurse = contextAs(db, actorAt('vc:VC Nyhem', 'NURSE'), () => relistedAt, 'demo')
  const unitId = idOf(`unit:${mover.vardcentral}`)
  carriedOut(await changeListing(nurse, { ...common(), unitId, expectedVersion: 0, specialReason: null }))
  for (const episode of homeLife.episodes) await tell(own, mover, episode)
  await tellVisits(own, mover, homeLife)
  for (const one of homeLife.named) {
    const { by, who } = namedPlayers(mover, one)
    const input = {
      type: one.type,
      role: one.role,
      unitId: who.unitId,
      personId: who.personId,
      ...reach,
      from: civilDateOf(one.at),
    }
    const appointed = await appointContact(
      contextAs(db, by, () => one.at, 'demo'),
      { ...common(), ...input },
    )
    const { contactId } = carriedOut(appointed)
    const { endedAt } = one
    if (endedAt === null) continue
    const end = { ...common(), contactId, expectedVersion: 0, reason: 'PATIENTS_WISH', text: null }
    carriedOut(
      await endContact(
        contextAs(db, by, () => endedAt, 'demo'),
        end,
      ),
    )
  }
}

const commands = await ownDatabase()
const writer = await ownDatabase()
beforeAll(async () => {
  for (const { db } of [commands, writer])
    await systemWrite(db, { now }, async (tx) => {
      await plantOrganisation(tx)
      await plantRollout(tx)
      await plantPatients(tx, [...patients.filter(({ id }) => id !== mover.id), mover])
    })
  for (const [index, { patient, episodes }] of told.entries()) {
    if (!patient) continue
    for (const episode of episodes) await tell(commands, patient, episode)
    await tellVisits(commands, patient, lifeWith(index, episodes))
  }
  await tellHome(commands)
  await systemWrite(writer.db, { now }, (tx) =>
    writeLives(tx, [
      lifeRows(mover, homeLife),
      ...told.flatMap(({ patient, episodes }, index) => (patient ? lifeRows(patient, lifeWith(index, episodes)) : [])),
    ]),
  )
})

describe('a past that is written', () => {
  test.each([...historyTables, 'care_relation', 'responsibility_struck', 'enrolment', 'listing', 'patient'])(
    'G4: leaves in %s what the commands leave for the same story',
    async (table) => {
      const rows = async ({ owner }: OwnDatabase) =>
        owner.unsafe<{ row: object }[]>(`select to_jsonb(t) as row from ${table} t`)
      const names = await writer.owner<
        { id: string }[]
      >`select id from patient union select id from unit union select id from person union select id from assignment union select id from stay`
      const known = new Set(names.map(({ id }) => id))
      const [one, two] = [await rows(commands), await rows(writer)].map((all) =>
        withoutIds(
          all.map(({ row }) => row),
          known,
        ),
      )
      expect(one?.length).toBeGreaterThan(table === 'responsibility_struck' ? -1 : 0)
      expect(two).toEqual(one)
    },
  )
})

describe('the pasts that are made', () => {
  const lives = demoPatients(500).map((patient, index) => ({
    patient,
    episodes: episodesOf(randomFrom(index), patient, { today, quiet: 4, supportsSince: addDays(today, -700) }),
  }))
  test('M5, M8: whatever is drawn, each comes after the one before, is over some days ago, and lies within the rules', () => {
    for (const { episodes } of lives) {
      for (const [index, { admittedAt, dischargedAt, support, decision }] of episodes.entries()) {
        const before = episodes[index - 1]
        const freed = before?.support?.handover?.acceptedAt ?? before?.dischargedAt ?? ''
        expect(freed < admittedAt && admittedAt < dischargedAt && dischargedAt < addHours(now, -48)).toBe(true)
        const decidedAt = decision?.at ?? dischargedAt
        expect(admittedAt < decidedAt && decidedAt <= dischargedAt).toBe(true)
        if (support === null) continue
        expect(support.handover !== null || index < episodes.length - 1).toBe(true)
        const days = support.contacts.map((one) => one.at)
        expect([...days].sort()).toEqual(days)
        const end = support.handover?.proposedAt ?? episodes[index + 1]?.admittedAt ?? ''
        expect(days.every((day) => day > dischargedAt && day < end)).toBe(true)
      }
    }
  })
  test('M20: those who are more ill come back oftener', () => {
    const followed = lives.flatMap(({ episodes }) =>
      episodes.map(({ profile, dischargedAt }, index) => {
        const next = episodes[index + 1]
        return {
          ill: profile.diagnoses.length > 2,
          back: next !== undefined && next.admittedAt < addHours(dischargedAt, 24 * 30),
        }
      }),
    )
    const share = (ill: boolean) => {
      const all = followed.filter((one) => one.ill === ill)
      return all.filter(({ back }) => back).length / all.length
    }
    expect(followed.length).toBeGreaterThan(600)
    expect(share(true)).toBeGreaterThan(share(false) + 0.05)
  })
})
