import { addDays, atTime, type CivilDate } from '@lih/domain/time/civil'
import { mustAct, type ShownPatient, seen } from './acts.ts'
import type { UnitName } from './organisation.ts'
import type { PatientOptions, World } from './world.ts'

/** Home on this day: day 1 of worked case 1, whose period holds the change to winter time. */
export const homeDay: CivilDate = '2026-10-12'

export type Story = {
  readonly patientId: string
  readonly stayId: string
  readonly supportId: string
}

/** At a wall-clock time, `days` after `homeDay`. */
export const on = (days: number, time: string) => atTime(addDays(homeDay, days), time)

export type StoryOptions = PatientOptions & {
  /** An earlier stay on another ward, whose care relation lasts: days −9 to −8. */
  readonly earlierStayAt?: UnitName
}

/** Admitted on day −4 and judged at high risk by the ward's physician; the scores propose something else or nothing. */
export const atHighRisk = async (world: World, options: StoryOptions = {}): Promise<Omit<Story, 'supportId'>> => {
  const { earlierStayAt, ...rest } = options
  const patientId = await world.patient(rest)
  if (earlierStayAt)
    await world.discharge(await world.admit(patientId, { ward: earlierStayAt, at: on(-9, '08:00') }), on(-8, '08:00'))
  const stayId = await world.admit(patientId, { at: on(-4, '14:00'), expectedDischargeOn: homeDay })
  await mustAct(world, world.actor.wardPhysician, on(-2, '09:00'), 'decideRisk', {
    patientId,
    stayId,
    expectedVersion: 0,
    decision: 'HIGH',
    reasonCode: 'CLINICAL_HIGHER',
    reasonText: 'Skör, bor ensam',
    attendingId: world.actor.wardPhysician.personId,
  })
  return { patientId, stayId }
}

/** … and a support is proposed on day −2. */
export const proposed = async (world: World, options: StoryOptions = {}): Promise<Story> => {
  const { patientId, stayId } = await atHighRisk(world, options)
  const patient = await mustAct(world, world.actor.wardPhysician, on(-2, '10:00'), 'proposeSupport', {
    patientId,
    stayId,
    receivingUnitId: world.unit.vc,
    expectedDischargeOn: homeDay,
    plannedDays: 14,
    message: 'Hjärtsvikt, två inläggningar i år. Behöver vätskeuppföljning.',
  })
  return { patientId, stayId, supportId: patient.support?.id ?? '' }
}

const versionOf = async (world: World, story: Story, at: string): Promise<number> =>
  (await seen(world, world.actor.lmPhysician, at, story.patientId)).support?.version ?? 0

/** Läkarmedverkan confirms and names its physician. */
export const lmConfirms = async (world: World, story: Story, at: string): Promise<ShownPatient> =>
  mustAct(world, world.actor.lmPhysician, at, 'answerSupport', {
    patientId: story.patientId,
    supportId: story.supportId,
    expectedVersion: await versionOf(world, story, at),
    answer: 'CONFIRMED',
    physicianId: world.actor.lmPhysician.personId,
  })

/** The vårdcentral confirms. */
export const vcConfirms = async (world: World, story: Story, at: string): Promise<ShownPatient> =>
  mustAct(world, world.actor.vcPhysician, at, 'answerSupport', {
    patientId: story.patientId,
    supportId: story.supportId,
    expectedVersion: await versionOf(world, story, at),
    answer: 'CONFIRMED',
  })

/** … both have confirmed on day −1. */
export const confirmed = async (world: World, options: StoryOptions = {}): Promise<Story> => {
  const story = await proposed(world, options)
  await lmConfirms(world, story, on(-1, '09:00'))
  await vcConfirms(world, story, on(-1, '11:00'))
  return story
}

export const goesHome = (world: World, story: Pick<Story, 'patientId' | 'stayId'>, at: string): Promise<ShownPatient> =>
  mustAct(world, world.actor.wardNurse, at, 'dischargeStay', {
    patientId: story.patientId,
    stayId: story.stayId,
    expectedVersion: 0,
    dischargedAt: at,
  })

/** … and the patient goes home on day 1 at 13: the support runs. */
export const running = async (world: World, options: StoryOptions = {}): Promise<Story> => {
  const story = await confirmed(world, options)
  await goesHome(world, story, on(0, '13:00'))
  return story
}

const sbar = {
  situation: 'Stabil efter läkemedelsjustering',
  background: 'Hjärtsvikt, inlagd fyra dygn',
  assessment: 'Kan följas på vårdcentralen',
  recommendation: 'Vikt två gånger i veckan, prover om en vecka',
  openActions: [{ what: 'Kreatinin och kalium', owner: 'VARDCENTRAL', dueOn: '2026-10-28' }],
}

/** … and Läkarmedverkan proposes to hand over on day 10. @returns the hand-over's id and version too */
export const handoverProposed = async (world: World, options: StoryOptions = {}) => {
  const story = await running(world, options)
  const at = on(9, '10:00')
  const patient = await mustAct(world, world.actor.lmPhysician, at, 'proposeHandover', {
    patientId: story.patientId,
    supportId: story.supportId,
    expectedVersion: await versionOf(world, story, at),
    ...sbar,
  })
  return { ...story, handoverId: patient.support?.handover?.id ?? '' }
}

/** A summary that says something in each part. */
export const summary = sbar
