import { idOf } from '../ids.ts'
import { actorAt } from '../organisation.ts'
import type { DemoPatient } from '../patients.ts'
import type { Life, PastNamed } from './episode.ts'
import type { Gathered } from './rows.ts'

export const reach = { channel: '1177', hours: 'Vardagar 8–17' } as const

/** Who is named, and the nurse of the vårdcentral who enters it. */
export const namedPlayers = (patient: DemoPatient, { type }: PastNamed) => {
  const by = actorAt(patient.vardcentral, 'NURSE')
  return { by, who: type === 'FIXED_PHYSICIAN' ? actorAt(patient.vardcentral, 'PHYSICIAN') : by }
}

/** Named contacts, each in the first place of its type: the later begins when the one before has ended. */
export const addNamed = (to: Gathered, patient: DemoPatient, named: readonly PastNamed[]): void => {
  for (const [n, one] of named.entries()) {
    const { type, role, at, endedAt } = one
    const { by, who } = namedPlayers(patient, one)
    const id = idOf(`past-named:${patient.id}:${n}`)
    to.add('named_contact', {
      id,
      version: endedAt === null ? 0 : 1,
      patientId: patient.id,
      type,
      role,
      slot: 1,
      unitId: who.unitId,
      appointedUnitId: by.unitId,
      personId: who.personId,
      ...reach,
      period: `[${at},${endedAt ?? ''})`,
      endReason: endedAt === null ? null : 'PATIENTS_WISH',
      endedBy: endedAt === null ? null : by.personId,
      recordedAt: at,
      recordedBy: by.personId,
    })
    const act = { by, patientId: patient.id, subjectId: id }
    const detail = { type, unitId: who.unitId, personId: who.personId }
    to.act({ ...act, action: 'contact:appoint', at, detail })
    if (endedAt !== null) {
      to.act({ ...act, action: 'contact:end', at: endedAt, detail: { type, reason: 'PATIENTS_WISH' } })
    }
  }
}

/** The move from the vårdcentral where the patient was listed first (M12). */
export const addRelisting = (to: Gathered, patient: DemoPatient, { relistedAt: at }: Life): void => {
  const { movedFrom, vardcentral } = patient
  if (at === null || movedFrom === null) return
  const by = actorAt(movedFrom, 'NURSE')
  const unitId = idOf(`unit:${vardcentral}`)
  to.add('listing', { patientId: patient.id, period: `[${at},)`, unitId, recordedAt: at, recordedBy: by.personId })
  const detail = { fromUnitId: by.unitId, unitId, supportId: null, reissued: false, specialReason: null }
  to.act({ action: 'listing:change', by, at, patientId: patient.id, subjectId: null, detail })
  to.shift({ at, unitId, physicianId: null, reason: 'LISTING', sourceId: null }, by)
}
