import { addHours, type Instant } from '@lih/domain/time/civil'
import type { Actor } from '../../context.ts'
import { idOf } from '../ids.ts'
import { actorAt } from '../organisation.ts'
import type { DemoPatient } from '../patients.ts'
import type { Life, PastVisit } from './episode.ts'
import { playersOf } from './players.ts'
import type { Gathered } from './rows.ts'
import { supportIdOf } from './support-rows.ts'

type Writer = {
  /** Who writes it down. */
  readonly by: Actor
  /** The unit that made it. */
  readonly unitId: string
  /** Null: the on-call doctor, who has no portal here. */
  readonly personId: string | null
}

/** Who makes a visit, and who writes it down. */
export const visitWriter = (patient: DemoPatient, { episodes }: Life, { by, place }: PastVisit): Writer => {
  const own = (actor: Actor): Writer => ({ by: actor, unitId: actor.unitId, personId: actor.personId })
  const episode = episodes.find((one) => one.place === place)
  switch (by) {
    case 'VARDCENTRAL_PHYSICIAN':
      return own(actorAt(patient.vardcentral, 'PHYSICIAN'))
    case 'VARDCENTRAL_NURSE':
      return own(actorAt(patient.vardcentral, 'NURSE'))
    case 'MUNICIPALITY':
      return own(actorAt(`municipality:${patient.municipality}`, 'NURSE'))
    case 'ON_CALL': {
      const nurse = actorAt(`municipality:${patient.municipality}`, 'NURSE')
      return { by: nurse, unitId: idOf('unit:on-call'), personId: null }
    }
    case 'LAKARMEDVERKAN':
    case 'WARD': {
      if (episode === undefined) throw new Error(`${patient.family}: a visit after no stay`)
      const { lm, ward } = playersOf(patient, episode)
      return own(by === 'WARD' ? ward : lm)
    }
  }
}

/** What was typed about the performer: the on-call doctor is a physician. */
export const professionOf = ({ by, personId }: Writer): 'PHYSICIAN' | 'NURSE' =>
  personId === null || by.profession === 'PHYSICIAN' ? 'PHYSICIAN' : 'NURSE'

export const visitEnd = ({ at, minutes }: Pick<PastVisit, 'at' | 'minutes'>): Instant => addHours(at, minutes / 60)

/** Visits that were made and written down at their end, as `recordVisit` leaves them (V1). */
export const addVisits = (to: Gathered, patient: DemoPatient, life: Life): void => {
  for (const [n, one] of life.visits.entries()) {
    const writer = visitWriter(patient, life, one)
    const { by } = writer
    const { at: startedAt, place, mode, occasion, urgency, minutes, reason, withNurse, assessment, code } = one
    const id = idOf(`past-visit:${patient.id}:${n}`)
    const endedAt = visitEnd(one)
    const episode = one.by === 'LAKARMEDVERKAN' ? life.episodes.find((stay) => stay.place === place) : undefined
    const what = { mode, occasion, urgency, minutes, reason, withNurse, assessment }
    to.add('visit', {
      id,
      patientId: patient.id,
      status: 'DONE',
      unitId: writer.unitId,
      personId: writer.personId,
      profession: professionOf(writer),
      ...what,
      startedAt,
      endedAt,
      supportId: episode ? supportIdOf({ patient, episode, players: playersOf(patient, episode) }) : null,
      enteredUnitId: by.unitId,
      enteredAt: endedAt,
      enteredBy: by.personId,
      documentedAt: endedAt,
      documentedBy: by.personId,
      sipNeeded: false,
      version: 0,
      recordedAt: endedAt,
    })
    if (code !== null) {
      to.add('visit_code', { visitId: id, patientId: patient.id, system: 'ICD10SE', code, position: 0 })
    }
    const detail = { startedAt, mode, correction: null, codes: code === null ? [] : [code] }
    to.act({ action: 'visit:record', by, at: endedAt, patientId: patient.id, subjectId: id, detail })
  }
}
