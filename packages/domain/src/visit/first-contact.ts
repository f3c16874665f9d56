import type { Instant } from '../time/civil.ts'

type Contact = { readonly at: Instant; readonly byPhysician: boolean; readonly counterpart: string }
type Visited = {
  readonly supportId: string | null
  readonly profession: string
  readonly startedAt: Instant | null
  readonly status: string
}

/**
 * When a physician of Läkarmedverkan first met, saw or called the patient in a support (V5, I6): by a recorded contact, or by
 * a visit. Null: not yet.
 */
export const firstPhysicianContact = (
  supportId: string,
  contacts: readonly Contact[],
  visits: readonly Visited[],
): Instant | null => {
  const contacted = contacts.filter(({ byPhysician, counterpart }) => byPhysician && counterpart === 'PATIENT')
  const visited = visits.filter(
    (visit) => visit.supportId === supportId && visit.profession === 'PHYSICIAN' && visit.status === 'DONE',
  )
  const times = [...contacted.map(({ at }) => at), ...visited.flatMap(({ startedAt }) => startedAt ?? [])]
  return times.sort()[0] ?? null
}
