import { addHours } from '@lih/domain/time/civil'
import { build } from '../db/build.ts'
import { systemWrite } from '../db/system-work.ts'
import { encounter } from '../db/tables/stay.ts'
import { tellPause } from '../modules/feed/feed-pause.ts'
import { idOf } from './ids.ts'
import { encounterFact } from './record.ts'
import type { Tale } from './tale.ts'

const sinceHours = 2

/** The patient sits at the emergency department right now: the tasks of the support wait, and everybody is told (M10, M22). */
export const goToEmergency = async ({ db, present, patient, ward, stayId }: Tale): Promise<void> => {
  const since = addHours(present, -sinceHours)
  const fact = encounterFact({ patientId: patient.id, stayId }, 'ed-now', 'EMER', since, null, null)
  await systemWrite(db, { now: addHours(since, 0.25) }, async (tx) => {
    const row = { patientId: patient.id, source: 'demo', resourceId: `${stayId}-ed-now`, recordedAt: tx.now }
    await tx.write(
      build.insert(encounter).values({
        ...row,
        id: idOf(fact.key),
        unitId: idOf(`unit:${ward}`),
        class: fact.class,
        startedAt: since,
        fact,
      }),
    )
    await tellPause(tx, patient.id, null)
  })
}
