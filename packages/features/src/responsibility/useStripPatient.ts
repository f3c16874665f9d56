import { useFragment } from '@apollo/client/react'
import { ResponsibilityStrip_PatientFragmentDoc } from '@lih/graphql/documents'
import { useLiveEvents } from '@lih/portal-kit/live/useLiveEvents.ts'
import { usePatient } from '@lih/portal-kit/patient-page/usePatient.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { useTurn } from '@lih/portal-kit/session/useTurn.ts'
import { useEffect } from 'react'
import { callAt } from './call-at.ts'

/**
 * The patient of the strip with the numbers that answer at this minute (M11, O1): asked anew when another may answer, and when
 * somebody has changed a roster.
 */
export const useStripPatient = (patientId: string) => {
  const now = useNow()
  const { data, error, refetch } = usePatient(patientId)
  const { data: patient, complete } = useFragment({
    fragment: ResponsibilityStrip_PatientFragmentDoc,
    fragmentName: 'ResponsibilityStrip_patient',
    from: data?.patient ?? null,
  })
  const shown = complete ? patient : null
  const changesAt = shown?.responsibility?.callChangesAt ?? null
  useTurn(changesAt)
  const changed = changesAt !== null && changesAt <= now
  useEffect(() => {
    if (changed) refetch()
  }, [changed, refetch])
  useLiveEvents((event) => {
    if (event.kind === 'change' && event.change.actions.some((action) => action.startsWith('onCall:'))) refetch()
  })
  return { patient: shown && callAt(shown, now), now, query: { error, refetch } }
}
