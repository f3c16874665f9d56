import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { extensionStatuses } from '../extension/status.ts'
import { handoverStatuses } from '../handover/status.ts'
import { careRequestStatuses } from '../municipal-care/kinds.ts'
import { shiftReasons } from '../responsibility/reasons.ts'
import { statedEndReasons } from '../support/end.ts'
import { supportPhase, supportPhases } from '../support/support.ts'
import { journey, live } from './journeys.ts'
import { faultsOf } from './rules.ts'
import { patience, runs } from './runs.ts'

test.prop([journey], runs(2000))(
  'M3–M12, G4, G6, G7: whatever the parties do, in whatever order and whenever: every rule about the responsibility holds',
  (one) => {
    live(one, (seen) => {
      expect(faultsOf(seen), `${seen.now} ${seen.command.kind} by ${seen.by}`).toEqual([])
    })
  },
  patience,
)

/** What the journeys are about: without these they would prove nothing. */
const reached: readonly string[] = [
  ...supportPhases,
  ...handoverStatuses.map((status) => `HANDOVER_${status}`),
  ...extensionStatuses.map((status) => `EXTENSION_${status}`),
  ...careRequestStatuses.map((status) => `CARE_${status}`),
  // What units do among themselves has properties of its own.
  ...shiftReasons.filter((reason) => reason !== 'UNIT_SUCCEEDED' && reason !== 'RECEIVER_ACCEPTED'),
  ...statedEndReasons,
  'PATIENT_RELISTED',
  'LATE_START_PASSED',
  'OWN_REQUEST',
  'PERIOD_ENDED',
  'EFFECTIVE_TOO_FAR',
  'BEFORE_FIRST_CONTACT',
  'UNIT_NOT_ACTIVE',
  'NO_CARE_RELATION',
  'WRONG_UNIT',
  'PATIENT_DECEASED',
  'TAKE_OVER_OVERTURNED',
]

test(
  'M11: the journeys do reach the states that they are about',
  () => {
    const missing = new Set(reached)
    fc.assert(
      fc.property(journey, (one) => {
        live(one, ({ before, outcome, after, now, command }) => {
          if (typeof outcome === 'string') missing.delete(outcome)
          if (after.support !== null) missing.delete(supportPhase(after.support, now))
          missing.delete(`HANDOVER_${after.handover?.status}`)
          missing.delete(`EXTENSION_${after.extension?.status}`)
          missing.delete(`CARE_${after.careRequest?.status}`)
          missing.delete(after.support?.endReason ?? '')
          for (const { reason } of after.timeline) missing.delete(reason)
          const overturned = after.struck.slice(before.struck.length).some(({ reason }) => reason === 'HANDOVER')
          if (overturned && command.kind === 'ADMIT') missing.delete('TAKE_OVER_OVERTURNED')
        })
      }),
      { numRuns: 1500, seed: 7 },
    )
    expect([...missing]).toEqual([])
  },
  patience,
)
