import { useFragment } from '@apollo/client/react'
import { type OfficeUnitsQuery, Readiness_UnitFragmentDoc } from '@lih/graphql/documents'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { ReadinessParts } from './ReadinessParts.tsx'
import { readinessSv } from './readiness.sv.ts'

type Rollout = NonNullable<OfficeUnitsQuery['officeUnits'][number]['rollout']>

/** Any unit's way to taking part in supports, for the region's office (M13, M17). */
export const UnitReadiness = ({ rollout }: { readonly rollout: Rollout }) => {
  const { data: unit, complete } = useFragment({
    fragment: Readiness_UnitFragmentDoc,
    fragmentName: 'Readiness_unit',
    from: rollout,
  })
  return complete && unit ? (
    <MoreTexts texts={readinessSv}>
      <ReadinessParts unit={unit} />
    </MoreTexts>
  ) : null
}
