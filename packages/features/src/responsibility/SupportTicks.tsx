import type { ResponsibilityStrip_PatientFragment } from '@lih/graphql/documents'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { supportTicks } from '@lih/portal-kit/worklist/support-time.ts'
import { DayTicks } from '@lih/ui/days/DayTicks.tsx'

type Support = NonNullable<ResponsibilityStrip_PatientFragment['support']>

/** When the receiving unit takes over, by what is accepted or proposed. */
const takeOverAt = ({ handover }: Support): string | null => {
  const stands = handover?.status === 'ACCEPTED' || handover?.status === 'PROPOSED' || handover?.status === 'RETURNED'
  return stands ? (handover.effectiveAt ?? handover.proposedEffectiveAt ?? null) : null
}

/** One tick per civil day; the words stand beside (M5). */
export const SupportTicks = ({ support, wide }: { readonly support: Support; readonly wide?: boolean }) => {
  const ticks = supportTicks(support, takeOverAt(support), useNow())
  return ticks && <DayTicks {...ticks} wide={wide} />
}
