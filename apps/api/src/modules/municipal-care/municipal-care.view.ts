import { mayAtAll } from '@lih/domain/access/can'
import { decideCareRequest } from '@lih/domain/municipal-care/decide'
import type { MunicipalCareBasis } from '@lih/domain/municipal-care/kinds'
import { civilDateOf, type Instant } from '@lih/domain/time/civil'
import type { Actor } from '../../context.ts'
import type { UnitJson } from '../../db/json.ts'
import { withParty } from '../../db/organisation.store.ts'
import type { CareRequestRow } from './municipal-care.store.ts'
import type { CareRequest, EndedEnrolment, MunicipalCare } from './municipal-care.types.ts'

export type MunicipalCareRow = {
  readonly deceasedAt: Instant | null
  readonly enrolment: { readonly unit: { readonly id: string }; readonly basis: MunicipalCareBasis } | null
  /** The latest first. */
  readonly careRequests: readonly CareRequestRow[]
  readonly endedEnrolment: (Omit<EndedEnrolment, 'unit'> & { readonly unit: UnitJson }) | null
  readonly municipalHome: string | null
}

const requestView = ({ fromUnit, toUnit, ...row }: CareRequestRow, actor: Actor): CareRequest => ({
  ...row,
  fromUnit: withParty(fromUnit),
  toUnit: withParty(toUnit),
  mayDecide:
    row.status === 'REQUESTED' &&
    toUnit.id === actor.unitId &&
    mayAtAll(actor, 'municipalCare:decide').effect !== 'DENY',
})

/** Municipal health care on the patient page (H1, H2); the decision itself is asked whether a request is possible. */
export const municipalCareView = (row: MunicipalCareRow, actor: Actor, now: Instant): MunicipalCare => {
  const { careRequests, endedEnrolment, municipalHome, enrolment, deceasedAt } = row
  const facts = {
    deceasedAt,
    enrolled: enrolment !== null,
    hasOpenRequest: careRequests.some(({ status }) => status === 'REQUESTED'),
    municipalUnitId: municipalHome,
  }
  const trial = decideCareRequest(
    facts,
    { kind: 'ENROLMENT', startsOn: civilDateOf(now), endsOn: null },
    actor.unitId,
    now,
  )
  return {
    basis: enrolment?.basis ?? null,
    requests: careRequests.map((request) => requestView(request, actor)),
    ended: endedEnrolment && { ...endedEnrolment, unit: withParty(endedEnrolment.unit) },
    mayRequest: trial.ok && mayAtAll(actor, 'municipalCare:request').effect !== 'DENY',
    decidesDirectly: municipalHome === actor.unitId,
    mayEnd:
      enrolment?.basis === 'DECISION' &&
      enrolment.unit.id === actor.unitId &&
      mayAtAll(actor, 'municipalCare:end').effect !== 'DENY',
  }
}
