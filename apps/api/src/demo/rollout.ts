import { readinessSteps } from '@lih/domain/rollout/readiness'
import { addDays, type CivilDate, civilDateOf } from '@lih/domain/time/civil'
import { build } from '../db/build.ts'
import type { Statements } from '../db/statements.ts'
import { unitReadiness, unitRollout } from '../db/tables/rollout.ts'
import { unitSuccession } from '../db/tables/succession.ts'
import { type DemoUnit, units } from './halland.ts'
import { idOf } from './ids.ts'
import { people } from './people.ts'

/** Two vårdcentraler that begin later than the others: their patients go the ordinary way (M13). */
const lateUnits: readonly string[] = ['vc:VC Kungsbacka', 'vc:Lagaholmskliniken']
const outside: readonly string[] = ['ON_CALL', 'REGION_OFFICE', 'OTHER_PROVIDER']

/** Whether a unit begins later than the others. */
export const isLate = (key: string): boolean => lateUnits.includes(key)

/** The first of January that lies at least a month ahead. */
const nextStart = (today: CivilDate): CivilDate => `${Number(addDays(today, 30).slice(0, 4)) + 1}-01-01`

/** Since September 2026 at the latest, and before every story that is told. */
export const firstStart = (today: CivilDate): CivilDate => {
  const before = addDays(today, -760)
  return before < '2026-09-01' ? before : '2026-09-01'
}

/** What the unit has in place, said by somebody who works there (M17). */
const readinessOfUnit = (one: DemoUnit, today: CivilDate) => {
  const who = people().find(({ units: at }) => at.includes(one.key))
  if (who === undefined) return []
  const late = isLate(one.key)
  const steps = late ? (['ON_CALL', 'CONTACT_NUMBERS'] as const) : readinessSteps
  const ready = late ? today : firstStart(today)
  return steps.map((step, n) => ({
    unitId: idOf(`unit:${one.key}`),
    step,
    doneOn: addDays(ready, -40 + 9 * n),
    saidBy: idOf(`person:${who.key}`),
  }))
}

/** When each unit is active in supports, and what it has in place. */
export const plantRollout = async (tx: Statements): Promise<void> => {
  const today = civilDateOf(tx.now)
  const taking = units.filter(({ kind }) => !outside.includes(kind))
  const periods = taking.map(({ key }) => {
    const from = isLate(key) ? nextStart(today) : firstStart(today)
    return { unitId: idOf(`unit:${key}`), period: `[${from},)` }
  })
  await tx.write(build.insert(unitRollout).values(periods))
  // What the region has decided ahead (M12): Onsala becomes a branch of Fjärås.
  const branch = { predecessorId: idOf('unit:vc:VC Onsala'), successorId: idOf('unit:vc:VC Fjärås') }
  const decided = { decidedAt: tx.now, decidedBy: idOf('person:Ingrid Falk') }
  await tx.write(
    build.insert(unitSuccession).values({ ...branch, ...decided, kind: 'BRANCH', validFrom: addDays(today, 71) }),
  )
  await tx.write(build.insert(unitReadiness).values(taking.flatMap((one) => readinessOfUnit(one, today))))
}
