import type { ChangeListing_PatientFragment } from '@lih/graphql/documents'

type Support = NonNullable<ChangeListing_PatientFragment['support']>

/** What a new listing means for who is responsible and who takes over, as catalogue ids (M12). */
export const listingConsequences = (
  support: Pick<Support, 'phase' | 'receivingUnit' | 'handover'> | null | undefined,
): readonly ('home' | 'plan' | 'support' | 'handover')[] => {
  if (support?.receivingUnit.kind !== 'VARDCENTRAL') return ['home']
  switch (support.phase) {
    case 'PLANNED':
    case 'CONFIRMED':
      return ['plan']
    case 'LATE':
      return ['home', 'plan']
    case 'RUNNING':
    case 'OVERDUE': {
      const { status } = support.handover ?? {}
      const stands = status === 'PROPOSED' || status === 'RETURNED' || status === 'ACCEPTED'
      return stands ? ['support', 'handover'] : ['support']
    }
    case 'HANDED_OVER':
    case 'ENDED':
    case 'CANCELLED':
    case 'LAPSED':
      return ['home']
  }
}
