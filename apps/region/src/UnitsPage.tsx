import { UnitReadiness } from '@lih/features/readiness/UnitReadiness.tsx'
import { UnitsPage as Units } from '@lih/features/succession/UnitsPage.tsx'

/** Enheter, with each unit's way to taking part in supports. */
export const UnitsPage = () => <Units rollout={(rollout) => <UnitReadiness rollout={rollout} />} />
